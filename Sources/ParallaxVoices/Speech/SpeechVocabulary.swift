import ParallaxText

/// What the finding of speech knows of a word form.
struct SpeechWord {
  /// The number of the form where a list holds it, else its kind.
  var form: UInt16
  /// The kind: a closed list, or a shape.
  var kind: UInt8
  /// What it governs as a verb of speech, and its tense; 0 for other words.
  var group: UInt8

  /// No word.
  static let none = SpeechWord(
    form: UInt16(SpeechVocabulary.Shape.none.rawValue),
    kind: SpeechVocabulary.Shape.none.rawValue, group: 0)

  /// Whether it can say that somebody speaks.
  @inline(__always) var isCue: Bool { group != 0 }
}

/// What the words of a vocabulary are to the finding of speech: decided once for each type.
final class SpeechVocabulary {
  /// Kinds of words that no list holds; a capital may change the first into a later one.
  enum Shape: UInt8, CaseIterable {
    case lower, ing, ed, adverb, plural, abstract, genitive, number, capitalized, capitals, cue
    /// No word: before the first or after the last of a paragraph.
    case none
  }

  private let vocabulary: Vocabulary
  private var words: [SpeechWord] = []
  private let known = SpeechLists.shared

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Puts down what the words of a paragraph are where they stand.
  ///
  /// - Complexity: O(words), O(1) for a type read before.
  func read(
    _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
    into chain: inout SpeechChain
  ) {
    if words.count < vocabulary.count { grow() }
    var hasCue = false
    words.withUnsafeBufferPointer { words in
      for (index, token) in tokens.enumerated() {
        var word = words[Int(token.type)]
        if word.kind <= Shape.abstract.rawValue {
          let start = Int(token.start)
          if bytes[start] &- 0x41 < 26 {
            let isShouted = token.end > token.start + 1 && bytes[start + 1] &- 0x41 < 26
            word.kind = (isShouted ? Shape.capitals : .capitalized).rawValue
            word.form = UInt16(word.kind)
          }
        }
        chain.words[index] = word
        chain.isCue[index] = word.isCue
        if word.isCue { hasCue = true }
      }
    }
    chain.words[-1] = .none
    chain.words[tokens.count] = .none
    chain.mayHoldSpeech = hasCue
  }

  private func grow() {
    for type in words.count..<vocabulary.count {
      words.append(classify(vocabulary.folded(UInt32(type))))
    }
  }

  private func classify(_ form: [UInt8]) -> SpeechWord {
    if let listed = known.words[String(decoding: form, as: UTF8.self)] { return listed }
    let shape = Self.shape(form).rawValue
    return SpeechWord(form: UInt16(shape), kind: shape, group: 0)
  }

  private static func shape(_ form: [UInt8]) -> Shape {
    func ends(_ ending: StaticString) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard form.count > count else { return false }
      return (0..<count).allSatisfy { form[form.count - count + $0] == ending.utf8Start[$0] }
    }
    if ends("'s") || ends("s'") { return .genitive }
    if form.contains(where: { $0 &- 0x30 < 10 }) { return .number }
    if ends("ing") { return .ing }
    if ends("ed") { return .ed }
    if ends("ly") { return .adverb }
    if ends("s") { return .plural }
    return ends("tion") || ends("ment") ? .abstract : .lower
  }
}

/// The closed lists, numbered.
struct SpeechLists: Sendable {
  /// Read once.
  static let shared = SpeechLists()

  /// What each listed form is.
  let words: [String: SpeechWord]
  /// The numbers of the kinds of words that can name a source.
  let sources: Set<UInt8>

  private init() {
    var words: [String: SpeechWord] = [:]
    var next = UInt16(SpeechVocabulary.Shape.allCases.count)
    var kind = UInt8(next)
    var sources: Set<UInt8> = []
    for (name, forms) in Self.lines(SpeechWordLists.kinds) {
      if ["title", "role", "doc"].contains(name) { sources.insert(kind) }
      for form in forms where words[form] == nil {
        words[form] = SpeechWord(form: next, kind: kind, group: 0)
        next += 1
      }
      kind += 1
    }
    for (group, line) in Self.lines(SpeechVerbLists.groups).enumerated() {
      for form in line.forms {
        if words[form] == nil {
          let kind = SpeechVocabulary.Shape.cue.rawValue
          words[form] = SpeechWord(form: next, kind: kind, group: 0)
          next += 1
        }
        words[form]?.group = UInt8(group + 1)
      }
    }
    self.words = words
    self.sources = sources
  }

  /// The forms of each line; an indented line goes on with the one before.
  private static func lines(_ text: String) -> [(name: String, forms: [String])] {
    var result: [(name: String, forms: [String])] = []
    for line in text.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      if line.hasPrefix(" ") {
        result[result.count - 1].forms += forms
      } else {
        result.append((String(line.prefix { $0 != ":" }), Array(forms.dropFirst())))
      }
    }
    return result
  }
}
