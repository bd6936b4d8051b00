import ParallaxModel
import ParallaxText

/// Reads bodies into texts in which copies can be found.
///
/// The same text gives the same hashes whatever was read before. One reader is used by one thread at a
/// time.
public final class CopyTextReader {
  /// Stretches of at most so many words between quotation marks are titles, names and words held at a
  /// distance: they are the outlet's and stay.
  static let longestKeptQuotation = 3

  private let analyzer = TextAnalyzer()
  /// For each type, the hash of its folded form.
  private var hashes: [UInt64] = []

  /// Makes a reader with a vocabulary of its own.
  public init() {}

  /// Reads the body of a document.
  ///
  /// - Complexity: O(length of the text).
  public func read(_ document: Document) -> CopyText {
    let language = String((document.language ?? "").lowercased().prefix { $0 != "-" && $0 != "_" })
    let text = analyzer.analyze(body: document.body, title: document.title, language: language)
    learnTypes()
    var result = CopyText()
    result.tokens.reserveCapacity(text.tokens.count + text.sentences.count + text.paragraphs.count)
    var sentence = 0
    for (number, range) in text.paragraphTokens.enumerated() where !range.isEmpty {
      append(range, text, quoted: quoted(number, of: text), sentence: &sentence, to: &result)
    }
    return result
  }

  private func append(
    _ range: Range<Int>, _ text: AnalyzedText, quoted: [TextSpan], sentence: inout Int,
    to result: inout CopyText
  ) {
    let paragraph = Int32(result.paragraphs)
    result.paragraphs += 1
    func mark(_ hash: UInt64, at offset: Int32) {
      result.tokens.append(.init(hash: hash, start: offset, end: offset, paragraph: paragraph))
    }
    mark(CopyText.Mark.paragraphStart, at: text.tokens[range.lowerBound].start)
    var nextQuoted = 0
    var isInQuotation = false
    for place in range {
      let token = text.tokens[place]
      while sentence < text.sentenceTokens.count, text.sentenceTokens[sentence].upperBound <= place
      {
        if place > range.lowerBound, !text.sentenceTokens[sentence].isEmpty {
          mark(CopyText.Mark.sentenceEnd, at: token.start)
        }
        sentence += 1
      }
      let hash = hashes[Int(token.type)]
      result.fingerprint = Self.mix(result.fingerprint, hash)
      result.words += 1
      while nextQuoted < quoted.count, quoted[nextQuoted].end <= token.start { nextQuoted += 1 }
      if nextQuoted < quoted.count, quoted[nextQuoted].start <= token.start {
        if !isInQuotation { mark(CopyText.Mark.quotation, at: token.start) }
        result.quotedWords.append(
          .init(hash: hash, start: token.start, end: token.end, paragraph: paragraph))
        isInQuotation = true
      } else {
        isInQuotation = false
        result.tokens.append(
          .init(hash: hash, start: token.start, end: token.end, paragraph: paragraph))
      }
    }
    mark(CopyText.Mark.paragraphEnd, at: text.tokens[range.upperBound - 1].end)
  }

  /// The long stretches between quotation marks of a paragraph.
  private func quoted(_ paragraph: Int, of text: AnalyzedText) -> [TextSpan] {
    text.quotations[paragraph].spans.filter { span in
      span.continuesEarlier || span.continuesLater || span.resumes
        || text.tokens(in: span.inner).count > Self.longestKeptQuotation
    }.map(\.inner)
  }

  private func learnTypes() {
    let vocabulary = analyzer.vocabulary
    for type in hashes.count..<max(hashes.count, vocabulary.count) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in vocabulary.folded(UInt32(type)) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      hashes.append(Self.mix(0, hash) | CopyText.Mark.count)
    }
  }

  /// Joins a hash to those before it, in order.
  ///
  /// Source: the finalizer of G. Steele, D. Lea and C. Flood, "Fast Splittable Pseudorandom Number
  /// Generators", OOPSLA 2014.
  @inline(__always)
  static func mix(_ earlier: UInt64, _ hash: UInt64) -> UInt64 {
    var mixed = (earlier &* 0x9E37_79B9_7F4A_7C15) &+ hash
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
