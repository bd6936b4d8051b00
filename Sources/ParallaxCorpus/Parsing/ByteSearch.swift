import Foundation

/// Searches by bytes: searches by characters look up the properties of every one, which takes many
/// times as long on whole pages.
extension StringProtocol {
  /// Whether the bytes of a text stand in this one.
  func holds(_ wanted: String) -> Bool { offset(of: wanted) != nil }

  /// The places of a text, from left to right; they do not overlap.
  func places(of wanted: String) -> [Range<Index>] {
    var found: [Range<Index>] = []
    var start = 0
    while let offset = offset(of: wanted, from: start) {
      let lower = utf8.index(startIndex, offsetBy: offset)
      found.append(lower..<utf8.index(lower, offsetBy: wanted.utf8.count))
      start = offset + wanted.utf8.count
    }
    return found
  }

  /// The parts around a text.
  func parts(around mark: String) -> [SubSequence] {
    var parts: [SubSequence] = []
    var start = startIndex
    for range in places(of: mark) {
      parts.append(self[start..<range.lowerBound])
      start = range.upperBound
    }
    return parts + [self[start...]]
  }

  /// The text with another in the place of each that is wanted.
  func replacingBytes(of wanted: String, with other: String) -> String {
    holds(wanted) ? parts(around: wanted).joined(separator: other) : String(self)
  }

  /// The bytes of the text in lower case.
  ///
  /// - Complexity: O(n); many times faster in the Latin letters of Western Europe than in others.
  var lowercasedBytes: [UInt8] {
    Self.simplyLowercased(Array(utf8)) ?? Array(lowercased().utf8)
  }

  /// The bytes in lower case; nil for letters whose case needs tables.
  private static func simplyLowercased(_ text: [UInt8]) -> [UInt8]? {
    var bytes = text
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0..<0x80:
        if byte &- 65 < 26 { bytes[index] = byte | 0x20 }
        index += 1
      case 0xC2: index += 2
      case 0xC3:
        let next = bytes[index + 1]
        if next < 0x9F, next != 0x97 { bytes[index + 1] = next + 0x20 }
        index += 2
      case 0xE2 where bytes[index + 1] == 0x80: index += 3
      default: return nil
      }
    }
    return bytes
  }

  private func offset(of wanted: String, from start: Int = 0) -> Int? {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      wanted.utf8.withContiguousStorageIfAvailable { bytes.offset(of: $0, from: start) }
        ?? bytes.offset(of: Array(wanted.utf8), from: start)
    }
    return found ?? Array(utf8).withUnsafeBufferPointer { $0.offset(of: wanted, from: start) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands; nil where it does not.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where a text first stands in these bytes; nil where it does not.
  func offset(of wanted: String, from start: Int = 0) -> Int? {
    var wanted = wanted
    return wanted.withUTF8 { offset(of: $0, from: start) }
  }

  fileprivate func offset(of wanted: [UInt8], from start: Int) -> Int? {
    wanted.withUnsafeBufferPointer { offset(of: $0, from: start) }
  }

  fileprivate func offset(of wanted: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = baseAddress, let pattern = wanted.baseAddress, wanted.count > 0 else {
      return nil
    }
    var next = start
    while let place = offset(of: pattern[0], from: next), place + wanted.count <= count {
      if memcmp(base + place, pattern, wanted.count) == 0 { return place }
      next = place + 1
    }
    return nil
  }
}
