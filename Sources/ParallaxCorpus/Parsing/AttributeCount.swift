/// How much work the attributes of a page or an XML file make: parsers compare every attribute of a
/// tag with all others of it, so that one tag with a hundred thousand takes minutes.
struct AttributeCount {
  /// The sum of the squares of the numbers of attributes of each tag.
  private(set) var comparisons = 0

  /// Counts in markup.
  ///
  /// - Complexity: O(n).
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while let start = bytes.offset(of: UInt8(ascii: "<"), from: index), start + 1 < bytes.count {
      index = start
      guard Self.isLetter(bytes[index + 1]) else {
        index += 1
        continue
      }
      countTag(bytes, &index)
    }
  }

  /// Goes from `<` to `>`, passing over what stands in quotation marks.
  private mutating func countTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    var names = 0
    var previous = bytes[index]
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if previous == UInt8(ascii: "="), byte == .quote || byte == UInt8(ascii: "'") {
        index += 1
        while index < bytes.count, bytes[index] != byte { index += 1 }
      } else if previous <= 0x20 || previous == UInt8(ascii: "/"), byte > 0x20 {
        names += 1
      }
      previous = byte
      index += 1
    }
    comparisons &+= names &* names
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
}
