import Foundation

/// The mark at the beginning of a file that says how its characters are stored.
enum ByteOrderMark {
  /// The longer marks first: that of UTF-32 begins like that of UTF-16.
  private static let marks: [(bytes: [UInt8], charset: Charset?)] = [
    ([0xFF, 0xFE, 0, 0], Charset("UTF-32LE")), ([0, 0, 0xFE, 0xFF], Charset("UTF-32BE")),
    ([0xEF, 0xBB, 0xBF], nil), ([0xFF, 0xFE], Charset("UTF-16LE")),
    ([0xFE, 0xFF], Charset("UTF-16BE")),
  ]

  /// The bytes after the mark as UTF-8; nil when there is no mark.
  static func decode(_ data: Data) -> Data? {
    for (bytes, charset) in marks where data.starts(with: bytes) {
      let rest = data.dropFirst(bytes.count)
      guard let charset else { return rest }
      return charset.decode(rest)
    }
    return nil
  }
}
