import Foundation

/// Makes archives for tests.
enum ArchiveMaker {
  /// Makes a ZIP archive of entries that are stored as they are.
  ///
  /// - Parameters:
  ///   - entries: Names and contents, in order.
  ///   - flags: The general purpose flags of each; 0x800 says that names are UTF-8.
  /// - Returns: The archive.
  static func zip(_ entries: [(name: [UInt8], data: Data)], flags: UInt16 = 0x800) -> Data {
    var bytes = Data()
    var index = Data()
    for entry in entries {
      let offset = bytes.count
      var header = Data()
      append(&header, 20, flags, 0, 0, 0x21)
      append(&header, crc(entry.data), UInt32(entry.data.count), UInt32(entry.data.count))
      append(&header, UInt16(entry.name.count), 0)
      bytes += Data("PK\u{3}\u{4}".utf8) + header + entry.name + entry.data
      index += Data("PK\u{1}\u{2}".utf8)
      append(&index, UInt16(20))
      index += header
      append(&index, UInt16(0), 0, 0)
      append(&index, UInt32(0), UInt32(offset))
      index += entry.name
    }
    let start = bytes.count
    bytes += index + Data("PK\u{5}\u{6}".utf8)
    append(&bytes, UInt16(0), 0, UInt16(entries.count), UInt16(entries.count))
    append(&bytes, UInt32(index.count), UInt32(start))
    append(&bytes, UInt16(0))
    return bytes
  }

  /// A ZIP archive of texts.
  static func zip(_ entries: [(name: String, text: String)]) -> Data {
    zip(entries.map { (Array($0.name.utf8), Data($0.text.utf8)) })
  }

  /// A tar archive (POSIX.1-1988 ustar).
  static func tar(_ entries: [(name: String, data: Data)]) -> Data {
    var bytes = Data()
    for entry in entries {
      var block = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at offset: Int) {
        for (place, byte) in text.utf8.enumerated() { block[offset + place] = byte }
      }
      put(entry.name, at: 0)
      put("0000644", at: 100)
      put("0000000", at: 108)
      put("0000000", at: 116)
      put(octal(entry.data.count, digits: 11), at: 124)
      put("00000000000", at: 136)
      put("        ", at: 148)
      put("0", at: 156)
      put("ustar\u{0}00", at: 257)
      put(octal(block.reduce(0) { $0 + Int($1) }, digits: 6) + "\u{0} ", at: 148)
      bytes += block + entry.data
      bytes += Data(count: (512 - entry.data.count % 512) % 512)
    }
    return bytes + Data(count: 1_024)
  }

  private static func octal(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private static func append<Number: FixedWidthInteger>(_ data: inout Data, _ numbers: Number...) {
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
    }
  }

  private static func crc(_ data: Data) -> UInt32 {
    var crc: UInt32 = ~0
    for byte in data {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
