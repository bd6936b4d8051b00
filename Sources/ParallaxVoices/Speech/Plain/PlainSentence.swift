import ParallaxModel
import ParallaxText

/// One sentence with the marks between its words, as the rules read it.
struct PlainSentence {
  /// Where the words stand in the list of tokens.
  let words: Range<Int>
  /// The stretches between commas, dashes, colons and their like outside quotation marks.
  let segments: [Range<Int>]
  /// Whether a colon stands behind a segment.
  private let colons: [Bool]
  private let text: AnalyzedText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: PlainVocabulary
  private let quoted: [Bool]

  /// Reads a sentence.
  ///
  /// - Parameter quoted: For each word of the text, whether it stands between quotation marks.
  init(
    _ words: Range<Int>, of text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ vocabulary: PlainVocabulary, quoted: [Bool]
  ) {
    self.words = words
    self.text = text
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.quoted = quoted
    var segments: [Range<Int>] = []
    var colons: [Bool] = []
    var start = words.lowerBound
    for index in words.dropFirst() where text.tokens[index].gap == .other {
      let end = Int(text.tokens[index - 1].end)
      let mark = Self.mark(bytes, end..<Int(text.tokens[index].start))
      guard mark != .none, !(quoted[index] && quoted[index - 1]) else { continue }
      segments.append(start..<index)
      colons.append(mark == .colon)
      start = index
    }
    if start < words.upperBound {
      segments.append(start..<words.upperBound)
      let next = words.upperBound < text.tokens.count ? text.tokens[words.upperBound].start : nil
      let end = Int(text.tokens[words.upperBound - 1].end)
      colons.append(
        Self.mark(bytes, end..<max(end, Int(next ?? Int32(bytes.count)))) == .colon)
    }
    self.segments = segments
    self.colons = colons
  }

  private enum Mark { case none, divider, colon }

  /// The firmest mark between two words.
  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Mark {
    var result = Mark.none
    for index in range {
      switch bytes[index] {
      case 0x3A: return .colon
      case 0x2C, 0x3B, 0x28, 0x29: result = .divider
      // A hyphen between spaces is a dash.
      case 0x2D where index > 0 && bytes[index - 1] == 0x20: result = .divider
      // The Arabic comma and semicolon.
      case 0x8C, 0x9B:
        if index > 0, bytes[index - 1] == 0xD8 { result = .divider }
      // En and em dash.
      case 0x93, 0x94:
        if index > 1, bytes[index - 1] == 0x80, bytes[index - 2] == 0xE2 { result = .divider }
      default: break
      }
    }
    return result
  }

  /// What a word can do.
  @inline(__always)
  func traits(_ index: Int) -> PlainTraits { vocabulary.traits(text.tokens[index].type) }

  /// Whether a word begins with a capital.
  func isCapital(_ index: Int) -> Bool {
    SpeakerVocabulary.isCapital(bytes, Int(text.tokens[index].start))
  }

  /// Whether its script has capitals: Latin, Greek and Cyrillic letters stand below U+0530.
  var hasCases: Bool {
    words.contains { (0x41..<0xD4).contains(bytes[Int(text.tokens[$0].start)]) }
  }

  /// Whether a word stands between quotation marks.
  func isQuoted(_ index: Int) -> Bool { quoted[index] }

  /// Whether any word stands between quotation marks.
  func holdsQuote(_ words: Range<Int>) -> Bool { words.contains { quoted[$0] } }

  /// What separates a word from the one before it.
  func gap(_ index: Int) -> Gap { text.tokens[index].gap }

  /// Whether a colon stands behind a segment.
  func endsInColon(_ segment: Int) -> Bool { colons[segment] }

  /// The number of the segment of a word of the sentence.
  func segment(of index: Int) -> Int {
    segments.firstIndex { $0.contains(index) } ?? segments.count - 1
  }

  /// Whether a word outside quotation marks has one of the traits.
  func holds(_ traits: PlainTraits, in words: Range<Int>) -> Bool {
    words.contains { !quoted[$0] && !self.traits($0).isDisjoint(with: traits) }
  }

  /// The first word outside quotation marks that has one of the traits.
  func first(_ traits: PlainTraits, in words: Range<Int>) -> Int? {
    words.first { !quoted[$0] && !self.traits($0).isDisjoint(with: traits) }
  }

  /// Whether all of a cue are words that open a clause: *якобы* says of it that it is hearsay.
  func isAllOpeners(_ words: Range<Int>) -> Bool {
    words.allSatisfy { traits($0).contains(.opener) }
  }

  /// A part of what is said, up to a colon that leads in a quotation, which is read by its marks.
  func untilQuote(_ words: Range<Int>) -> Range<Int> {
    for (number, segment) in segments.enumerated()
    where colons[number] && segment.upperBound < words.upperBound
      && segment.upperBound > words.lowerBound && quoted[segment.upperBound]
    {
      return words.lowerBound..<segment.upperBound
    }
    return words
  }

  /// A cue with what belongs to its verb: *a-t-il* ajouté, *s'est* indignée, *se* pregunta.
  func group(_ cue: Range<Int>) -> Range<Int> {
    let segment = segments[segment(of: cue.lowerBound)]
    var start = cue.lowerBound
    while start > segment.lowerBound,
      gap(start) == .hyphen || traits(start - 1).contains(.auxiliary)
        || gap(start - 1) == .hyphen && traits(start - 1).contains(.pronoun)
    {
      start -= 1
    }
    var end = cue.upperBound
    while end < segment.upperBound, gap(end) == .hyphen { end += 1 }
    return start..<max(end, cue.upperBound)
  }
}
