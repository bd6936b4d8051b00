import ParallaxModel

/// The words on either side of a match, within its paragraph.
///
/// A word is what stands between white space; in scripts without spaces it is one character. White
/// space of any kind and length becomes one space, and no word is cut.
struct ContextWindow {
  let left: String
  let match: String
  let right: String
  /// Whether white space stands between the left side and the match.
  let hasSpaceBefore: Bool
  /// Whether white space stands between the match and the right side.
  let hasSpaceAfter: Bool

  /// Takes up to `words` words on either side of the span, inside the given bounds.
  init(around span: TextSpan, in text: String, within bounds: TextSpan, words: Int) {
    var text = text
    (left, match, right, hasSpaceBefore, hasSpaceAfter) = text.withUTF8 { bytes in
      let limit = Int32(bytes.count)
      let low = Int(max(0, min(bounds.start, span.start)))
      let high = Int(min(limit, max(bounds.end, span.end)))
      let start = Int(min(span.start, limit))
      let end = Int(min(span.end, limit))
      let first = Self.start(ofLast: words, in: bytes, from: low, before: start)
      let last = Self.end(ofFirst: words, in: bytes, from: end, before: high)
      return (
        Self.flattened(bytes, first, start), Self.flattened(bytes, start, end),
        Self.flattened(bytes, end, last), first < start && Self.endsInSpace(bytes, first, start),
        end < last && Whitespace.length(in: bytes, at: end) > 0
      )
    }
  }

  private static func end(
    ofFirst words: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int
  ) -> Int {
    // What is glued to the match (a quotation mark, a suffix) does not count as a word.
    var index = start
    while index < end, Whitespace.length(in: bytes, at: index) == 0,
      !isWordByItself(bytes[index])
    {
      index += 1
    }
    var taken = 0
    var kept = index
    while taken < words {
      while index < end, case let length = Whitespace.length(in: bytes, at: index), length > 0 {
        index += length
      }
      guard index < end else { break }
      if isWordByItself(bytes[index]) {
        index += 3
      } else {
        while index < end, Whitespace.length(in: bytes, at: index) == 0,
          !isWordByItself(bytes[index])
        {
          index += 1
        }
      }
      kept = min(index, end)
      taken += 1
    }
    return kept
  }

  private static func start(
    ofLast words: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int
  ) -> Int {
    func previous(_ index: Int) -> Int {
      var index = index - 1
      while index > start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
      return index
    }
    func isSpace(_ index: Int) -> Bool { Whitespace.length(in: bytes, at: index) > 0 }
    func isInWord(_ index: Int) -> Bool { !isSpace(index) && !isWordByItself(bytes[index]) }

    var index = end
    while index > start, isInWord(previous(index)) { index = previous(index) }
    var taken = 0
    var kept = index
    while taken < words {
      while index > start, isSpace(previous(index)) { index = previous(index) }
      guard index > start else { break }
      if isWordByItself(bytes[previous(index)]) {
        index = previous(index)
      } else {
        while index > start, isInWord(previous(index)) { index = previous(index) }
      }
      kept = index
      taken += 1
    }
    return kept
  }

  /// Whether the byte leads a character of U+3000 to U+9FFF, scripts that do not space words.
  private static func isWordByItself(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) }

  private static func endsInSpace(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var last = end - 1
    while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return Whitespace.length(in: bytes, at: last) > 0
  }

  private static func flattened(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> String {
    guard start < end else { return "" }
    var flat: [UInt8] = []
    flat.reserveCapacity(end - start)
    var index = start
    var pendingSpace = false
    while index < end {
      let length = Whitespace.length(in: bytes, at: index)
      if length > 0 {
        pendingSpace = !flat.isEmpty
        index += length
      } else {
        if pendingSpace { flat.append(0x20) }
        pendingSpace = false
        flat.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: flat, as: UTF8.self)
  }
}
