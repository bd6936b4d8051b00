import ParallaxModel
import ParallaxText

/// What is compared of one document: its terms by view, what it mentions, and its time.
struct DocumentProfile {
  /// By `View.rawValue`: the terms as they come, in the numbers of the reader's table.
  var views: [[UInt32]]
  var mentions: Mentions
  var date: DocumentDate?
}

/// Reads documents into the terms of every view.
///
/// One reader serves one thread: the terms of all its documents share their ids.
struct ProfileReader {
  /// The title stands for itself; without one the first sentence does, up to this many bytes.
  private static let longestOpening = 200
  /// The bytes of the body that count as its lead.
  private static let leadLength = 600

  private(set) var terms: TermTable
  private let tokenizer: Tokenizer
  private var mentionReader = MentionReader()
  private var tokens: [Token] = []
  /// Whether names are compared across scripts.
  private let readsSkeletons: Bool

  /// - Parameter translations: What is compared across scripts, beside names; nil where nothing is.
  init(translations: TranslationIndex? = nil) {
    readsSkeletons = translations != nil
    tokenizer = Tokenizer()
    terms = TermTable(vocabulary: tokenizer.vocabulary, translations: translations)
  }

  /// Reads one document.
  ///
  /// - Complexity: O(n).
  mutating func read(_ document: GroupingDocument) -> DocumentProfile {
    let languages = StopWords.Languages(code: document.language)
    var lists = [[UInt32]](repeating: [], count: View.allCases.count)
    let system = readsSkeletons ? WritingSystem.of(document) : nil
    var title = document.title
    title.withUTF8 {
      readTitle($0, languages, into: &lists)
      if let system { readSkeletons($0, system, languages, into: &lists) }
    }
    var body = document.body
    let mentions = body.withUTF8 { bytes in
      let spans = readBody(bytes, languages, into: &lists)
      if let system { readSkeletons(bytes, system, languages, into: &lists) }
      lists[View.names.rawValue] = spans.names
      var mentions = mentionReader.mentions(tokens, in: bytes, published: document.date)
      mentions.add(
        streets: spans.streets, places: spans.places,
        people: mentionReader.people(spans, tokens, bytes))
      return mentions
    }
    return DocumentProfile(
      views: lists, mentions: mentions, date: document.date)
  }

  private mutating func readTitle(
    _ bytes: UnsafeBufferPointer<UInt8>, _ languages: StopWords.Languages,
    into lists: inout [[UInt32]]
  ) {
    tokenize(bytes)
    for token in tokens {
      guard let stem = terms.stem(token.type, languages: languages) else { continue }
      lists[View.title.rawValue].append(stem)
      lists[View.lead.rawValue].append(stem)
      lists[View.body.rawValue].append(stem)
      if terms.isNumber(token.type) { lists[View.numbers.rawValue].append(stem) }
    }
  }

  private mutating func readBody(
    _ bytes: UnsafeBufferPointer<UInt8>, _ languages: StopWords.Languages,
    into lists: inout [[UInt32]]
  ) -> NameSpans {
    tokenize(bytes)
    let openingEnd = lists[View.title.rawValue].isEmpty ? endOfOpening(bytes) : 0
    var names = NameSpans()
    for (index, token) in tokens.enumerated() {
      let before = index == 0 ? 0 : Int(tokens[index - 1].end)
      let boundary = Boundary(bytes, from: before, to: Int(token.start), isFirst: index == 0)
      if boundary != .space { names.close(&terms) }
      let stem = terms.stem(token.type, languages: languages)
      if let stem { append(stem, of: token, openingEnd: openingEnd, to: &lists) }
      guard boundary != .sentence, Self.isCapitalized(bytes, at: Int(token.start)) else {
        names.close(&terms)
        continue
      }
      if let beginning = terms.beginning(token.type, languages: languages) {
        lists[View.capitals.rawValue].append(beginning)
        let previous = index == 0 ? nil : mentionReader.placeMeaning(tokens[index - 1].type)
        names.append(
          NameSpans.Word(
            token: index, beginning: beginning, meaning: mentionReader.placeMeaning(token.type),
            isCalendar: mentionReader.isCalendar(token.type)),
          after: previous)
      } else if token.end - token.start > 1 {
        names.close(&terms)
      }
    }
    names.close(&terms)
    return names
  }

  /// Reads what is compared across scripts of the tokens at hand: words of the table of translations, and what
  /// can be a name, which are capitalized words, or all in scripts without capitals.
  private mutating func readSkeletons(
    _ bytes: UnsafeBufferPointer<UInt8>, _ system: WritingSystem, _ languages: StopWords.Languages,
    into lists: inout [[UInt32]]
  ) {
    for token in tokens {
      let canBeName = !system.hasCapitals || Self.isCapitalized(bytes, at: Int(token.start))
      lists[View.skeletons.rawValue] += terms.skeletons(
        token.type, languages: languages, canBeName: canBeName)
    }
  }

  /// The words of a document that are compared across scripts, by what they are compared as.
  ///
  /// - Complexity: O(n).
  mutating func crossWords(of document: GroupingDocument) -> [[UInt8]: String] {
    let languages = StopWords.Languages(code: document.language)
    let system = WritingSystem.of(document)
    var types: [UInt32: UInt32] = [:]
    for var text in [document.title, document.body] {
      text.withUTF8 { bytes in
        tokenize(bytes)
        for token in tokens {
          let canBeName = !system.hasCapitals || Self.isCapitalized(bytes, at: Int(token.start))
          for term in terms.skeletons(token.type, languages: languages, canBeName: canBeName)
          where types[term] == nil {
            types[term] = token.type
          }
        }
      }
    }
    var words: [[UInt8]: String] = [:]
    for (key, term) in terms.skeletons {
      words[key] = types[term].map { terms.printable($0) }
    }
    return words
  }

  private mutating func append(
    _ stem: UInt32, of token: Token, openingEnd: Int, to lists: inout [[UInt32]]
  ) {
    lists[View.body.rawValue].append(stem)
    if token.start < openingEnd { lists[View.title.rawValue].append(stem) }
    if token.start < Self.leadLength { lists[View.lead.rawValue].append(stem) }
    if terms.isNumber(token.type) { lists[View.numbers.rawValue].append(stem) }
  }

  private mutating func tokenize(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    guard !bytes.isEmpty else { return }
    tokenizer.tokenize(bytes, into: &tokens)
    terms.grow()
    mentionReader.grow(tokenizer.vocabulary)
  }

  private func endOfOpening(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      if next.start >= Self.longestOpening { return Int(token.end) }
      let boundary = Boundary(bytes, from: Int(token.end), to: Int(next.start), isFirst: false)
      if boundary == .sentence { return Int(token.end) }
    }
    return bytes.count
  }

  private static func isCapitalized(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let first = bytes[index]
    if first < 0x80 { return first &- 0x41 < 26 }
    let end = min(index + 4, bytes.count)
    let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isUppercase ?? false
  }
}

/// What stands between two words, as far as names and openings care.
private enum Boundary {
  /// White space, or the full stop of an initial.
  case space
  /// Other punctuation inside a sentence.
  case mark
  /// The end of a sentence or line, a colon, or an opening quotation mark.
  case sentence

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isFirst: Bool) {
    if isFirst {
      self = .sentence
      return
    }
    var result = Boundary.space
    for index in start..<end {
      switch bytes[index] {
      case 0x20: continue
      case 0x2E where start >= 2 && bytes[start - 2] <= 0x20: continue
      case 0x0A, 0x0D, 0x21, 0x22, 0x2E, 0x3A, 0x3F:
        self = .sentence
        return
      case 0xC2 where end - index > 1 && bytes[index + 1] == 0xAB,
        0xE2
      where end - index > 2 && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x9C
        && bytes[index + 2] <= 0x9F:
        self = .sentence
        return
      default: result = .mark
      }
    }
    self = result
  }
}
