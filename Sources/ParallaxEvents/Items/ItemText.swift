import ParallaxModel
import ParallaxText

/// One field of an article, as the readers of names, numbers and dates see it.
struct ItemText {
  /// A word.
  struct Word {
    var span: TextSpan
    var gap: Gap
    /// Folded, without elision and possessive.
    var core: String
    var isCapital: Bool
    /// Whether it begins its sentence, or stands after a colon or an opening quotation mark.
    var isOpening: Bool
    var isStopWord: Bool
    var isNumber: Bool
    var calendar: CalendarWords.Meaning?
    var traits: ItemWords.Traits
  }

  var field: TextField
  /// The text itself, in UTF-8.
  var bytes: [UInt8]
  var words: [Word]

  /// The text of a span, without a possessive at its end.
  func printed(_ span: TextSpan) -> String {
    var text = String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
    for ending in ["'s", "’s", "'", "’"] where text.hasSuffix(ending) {
      text.removeLast(ending.count)
      break
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The byte at an offset; a blank outside the text.
  func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0x20 }

  /// Whether only white space, a hyphen or the stop of an abbreviation stands before a word.
  func isJoined(_ index: Int) -> Bool {
    switch words[index].gap {
    case .space, .hyphen, .stopSpace: true
    case .start, .none, .other: false
    }
  }
}

/// Reads fields into words; what a word is, is decided once for each type.
struct ItemTextReader {
  private struct Entry {
    var core: String
    var stopLanguages: StopWords.Languages
    var isNumber: Bool
    var calendar: CalendarWords.Meaning?
    var traits: ItemWords.Traits
  }

  private let analyzer = TextAnalyzer()
  private let stopWords = StopWords()
  private let calendar = CalendarWords()
  /// The word lists.
  let lists = ItemWords()
  private var entries: [Entry] = []

  /// The title and the body of an article.
  ///
  /// - Complexity: O(length of the text).
  mutating func read(_ document: Document) -> [ItemText] {
    let code = document.language
    let language = String((code ?? "").lowercased().prefix { $0 != "-" && $0 != "_" })
    let languages = StopWords.Languages(code: code)
    let title = analyzer.analyze(title: document.title, language: language)
    let body = analyzer.analyze(body: document.body, title: document.title, language: language)
    grow()
    return [
      text(title, document.title, .title, languages), text(body, document.body, .body, languages),
    ]
  }

  private mutating func grow() {
    let vocabulary = analyzer.vocabulary
    for type in entries.count..<max(entries.count, vocabulary.count) {
      let folded = vocabulary.folded(UInt32(type))
      let core = String(decoding: Self.core(folded), as: UTF8.self)
      entries.append(
        Entry(
          core: core, stopLanguages: stopWords.languages(of: folded),
          isNumber: (folded.first ?? 0) &- 0x30 < 10,
          calendar: calendar.meaning(of: folded), traits: lists.traits(of: core)))
    }
  }

  private func text(
    _ analyzed: AnalyzedText, _ string: String, _ field: TextField,
    _ languages: StopWords.Languages
  ) -> ItemText {
    var result = ItemText(field: field, bytes: Array(string.utf8), words: [])
    result.bytes.withUnsafeBufferPointer { bytes in
      for range in analyzed.sentenceTokens {
        for index in range {
          let token = analyzed.tokens[index]
          let entry = entries[Int(token.type)]
          result.words.append(
            ItemText.Word(
              span: TextSpan(token.start, token.end), gap: token.gap, core: entry.core,
              isCapital: CapitalLetter.stands(at: Int(token.start), in: bytes),
              isOpening: index == range.lowerBound || Self.isOpening(token, in: bytes),
              isStopWord: !entry.stopLanguages.isDisjoint(with: languages),
              isNumber: entry.isNumber, calendar: entry.calendar, traits: entry.traits))
        }
      }
    }
    return result
  }

  /// Whether a colon or an opening quotation mark stands before a word.
  private static func isOpening(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.gap == .other, token.start > 0 else { return false }
    let start = Int(token.start)
    switch bytes[start - 1] {
    case 0x22, 0x27: return true
    case 0x20: return start > 1 && bytes[start - 2] == 0x3A
    case 0xAB: return true
    case 0x98, 0x9C, 0x9E: return start > 2 && bytes[start - 3] == 0xE2
    default: return false
    }
  }

  /// The word without what an apostrophe joins to it: `l'homme` and `Trump's`.
  private static func core(_ word: [UInt8]) -> ArraySlice<UInt8> {
    guard let mark = word.firstIndex(of: 0x27) else { return word[...] }
    let tail = word[(mark + 1)...]
    return mark <= 2 && tail.count > 2 ? tail.prefix { $0 != 0x27 } : word[..<mark]
  }
}
