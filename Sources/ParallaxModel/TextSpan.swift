/// A half-open range of UTF-8 offsets into a stored text.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// The offset of the first byte.
  public var start: Int32
  /// The offset after the last byte.
  public var end: Int32

  /// Makes a span from UTF-8 offsets.
  public init(_ start: Int32, _ end: Int32) {
    self.start = start
    self.end = end
  }

  /// The length in bytes.
  public var count: Int { Int(end - start) }

  /// Whether the other span lies wholly inside this one.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// What it spans of a text.
  ///
  /// - Precondition: It lies inside the text.
  /// - Complexity: O(length of the span) in a native string.
  public func text(of string: String) -> String {
    var string = string
    return string.withUTF8 { String(decoding: $0[Int(start)..<Int(end)], as: UTF8.self) }
  }

  /// By start, then by end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// Turns ascending UTF-8 offsets of one text into offsets in Unicode scalars.
///
/// One pass over the text in all, however many offsets are asked for, as long as they ascend; an
/// offset before the last one starts again from the beginning.
public struct ScalarOffsets {
  private let text: String
  private var utf8Offset = 0
  private var scalarOffset = 0

  /// Prepares to count in this text.
  public init(_ text: String) { self.text = text }

  /// The number of Unicode scalars before a UTF-8 offset.
  public mutating func scalarOffset(ofUTF8 target: Int) -> Int {
    if target < utf8Offset { (utf8Offset, scalarOffset) = (0, 0) }
    var copy = text
    scalarOffset += copy.withUTF8 { bytes in
      var scalars = 0
      for index in utf8Offset..<min(target, bytes.count) where bytes[index] & 0xC0 != 0x80 {
        scalars += 1
      }
      return scalars
    }
    utf8Offset = target
    return scalarOffset
  }
}
