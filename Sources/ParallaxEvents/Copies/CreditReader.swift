import ParallaxModel

/// Finds the news agency that an article credits: in its byline, in the first words of its text, in a
/// line at its end.
///
/// An agency that is only written about is not credited: its name must stand in brackets or between
/// the marks of a dateline, or in a line that is nothing but a credit.
enum CreditReader {
  /// How far from the beginning a dateline may reach.
  private static let headBytes = 160
  /// How far before the end a credit may begin.
  private static let tailBytes = 320
  /// A line at the end that is no longer and names an agency is a credit.
  private static let shortLine = 40
  /// What a longer line at the end says when it is a credit.
  private static let creditWords = [
    "contribut", "©", "opyright", "ource:", "ditor", "ublished by", "from ", "ith ",
  ].map { Array($0.utf8) }

  /// The name of the agency; nil where none is credited.
  ///
  /// - Complexity: O(1): the byline, the beginning and the end alone are read.
  static func credit(of document: Document) -> String? {
    if let author = document.author, let name = byline(Array(author.utf8)) { return name }
    var body = document.body
    return body.withUTF8 { bytes in
      head(Array(bytes.prefix(headBytes))) ?? tail(Array(bytes.suffix(tailBytes)))
    }
  }

  private static func byline(_ bytes: [UInt8]) -> String? {
    first(in: bytes) { _ in true }
  }

  private static func head(_ bytes: [UInt8]) -> String? {
    first(in: bytes) { range in
      if isEnclosed(range, in: bytes) || isDateline(range, in: bytes) { return true }
      let line = line(around: range, in: bytes)
      let isWhole = line.upperBound < bytes.count && line.count <= shortLine
      return isWhole && (line == range || bytes[line].starts(with: Array("By ".utf8)))
    }
  }

  private static func tail(_ bytes: [UInt8]) -> String? {
    first(in: bytes) { range in
      let line = line(around: range, in: bytes)
      if isEnclosed(range, in: bytes), line.upperBound - range.upperBound <= 3 { return true }
      guard line.lowerBound > 0 else { return false }
      if line.count <= shortLine { return true }
      return line.count <= tailBytes / 2
        && creditWords.contains { contains($0, in: bytes[line]) }
    }
  }

  /// The agency whose form stands first as a whole word where the condition holds.
  private static func first(
    in bytes: [UInt8], where isCredit: (Range<Int>) -> Bool
  ) -> String? {
    for place in bytes.indices {
      let forms = NewsAgencies.formsByFirstByte[Int(bytes[place])]
      guard !forms.isEmpty else { continue }
      for form in forms where form.bytes.count <= bytes.count - place {
        let range = place..<place + form.bytes.count
        if bytes[range].elementsEqual(form.bytes), isWord(range, in: bytes), isCredit(range) {
          return form.agency
        }
      }
    }
    return nil
  }

  private static func isWord(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    return !isLetter(before, beforeLetter: true) && !isLetter(after, beforeLetter: false)
  }

  /// Whether a byte is of a letter or digit; of the bytes of other marks, those of dashes and
  /// quotation marks (U+2000 to U+203F) and of the copyright sign are not.
  private static func isLetter(_ byte: UInt8, beforeLetter: Bool) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x93, 0x94, 0x9C, 0x9D, 0xA9, 0xAB,
      0xBB where beforeLetter:
      false
    case 0xE2, 0xC2: beforeLetter
    case 0x80...: true
    default: false
    }
  }

  private static func isEnclosed(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    switch (bytes[range.lowerBound - 1], bytes[range.upperBound]) {
    case (0x28, 0x29), (0x5B, 0x5D), (0x2F, 0x2F), (0x28, 0x2F), (0x2F, 0x29): return true
    default: return false
    }
  }

  /// `KABUL, Reuters —`: at the beginning, or behind a comma, a full stop or a dash, and before a dash.
  private static func isDateline(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var before = range.lowerBound - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    var after = range.upperBound
    while after < bytes.count, bytes[after] == 0x20 { after += 1 }
    guard after < bytes.count, !bytes[..<range.lowerBound].contains(0x0A) else { return false }
    let isBegun =
      before < 0 || [0x2C, 0x2E, 0x2D, 0x93, 0x94].contains(bytes[before])
    let isSpaced = after > range.upperBound
    let isDash =
      bytes[after] == 0x2D && (isSpaced || after + 1 < bytes.count && bytes[after + 1] == 0x20)
    return isBegun && (isDash || bytes[after...].starts(with: [0xE2, 0x80]))
  }

  private static func line(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return start..<end
  }

  private static func contains(_ form: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard form.count <= bytes.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - form.count)).contains {
      bytes[$0..<$0 + form.count].elementsEqual(form)
    }
  }
}
