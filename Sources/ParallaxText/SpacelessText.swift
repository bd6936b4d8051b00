import CICU
import ParallaxModel

/// Text of the scripts that put no spaces between words (Chinese, Japanese, Thai), character by
/// character, with the place of each.
///
/// Where words end there is a dictionary's opinion; terms are looked for in the characters.
public struct SpacelessText {
  /// The folded characters, UTF-8, without white space.
  public private(set) var bytes: [UInt8] = []
  /// For each byte, the offset of its character in the text.
  public private(set) var starts: [Int32] = []
  /// For each byte, the offset behind its character in the text.
  public private(set) var ends: [Int32] = []

  private var known: [UInt32: [UInt8]] = [:]

  /// Makes a reader for one text after the other.
  public init() {}

  /// Whether a text has a character of such a script.
  public static func isSpaceless(_ text: String) -> Bool {
    // In UTF-8 no scalar from U+0E00 on begins with a smaller byte.
    text.utf8.contains { $0 >= 0xE0 }
      && text.unicodeScalars.contains { scalar in
        scalar.value >= 0xE00
          && cicu_word_class(Int32(scalar.value)) == Int32(CICU_WORD_DICTIONARY)
      }
  }

  /// The folded characters of a text without white space.
  public static func folded(_ text: String, _ profile: NormalizationProfile) -> [UInt8] {
    var reader = SpacelessText()
    var text = text
    text.withUTF8 { reader.read($0, in: 0..<$0.count, profile) }
    return reader.bytes
  }

  /// Reads a part of a text in place of what was read before.
  ///
  /// - Complexity: O(n).
  public mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ profile: NormalizationProfile
  ) {
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Decoder.decode(text, at: index)
      let end = min(index + length, range.upperBound)
      if cicu_is_space(Int32(scalar)) == 0 {
        let folded = fold(scalar, UnsafeBufferPointer(rebasing: text[index..<end]), profile)
        for byte in folded {
          bytes.append(byte)
          starts.append(Int32(index))
          ends.append(Int32(end))
        }
      }
      index = end
    }
  }

  private mutating func fold(
    _ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ profile: NormalizationProfile
  ) -> [UInt8] {
    if let folded = known[scalar] { return folded }
    let folded = Folding.fold(bytes, profile)
    known[scalar] = folded
    return folded
  }
}
