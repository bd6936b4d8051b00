import Foundation

/// A code page of RTF: how the bytes of a text are letters.
struct RTFCodePage: Hashable {
  /// The number, as `\ansicpg` gives it.
  let number: Int

  /// What Western Windows wrote.
  static let western = RTFCodePage(number: 1252)

  init(number: Int) { self.number = number }

  /// The code page of a font's `\fcharset`; nil where the font says nothing.
  ///
  /// Source: RTF 1.9.1, "Font Table".
  init?(fontCharset: Int) {
    guard let number = Self.charsets[fontCharset] else { return nil }
    self.number = number
  }

  private static let charsets = [
    0: 1252, 2: 1252, 77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253,
    162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
    254: 437, 255: 850,
  ]

  /// Whether a letter can have two bytes.
  var isDoubleByte: Bool { [932, 936, 949, 950, 1361, 65001].contains(number) }

  /// Whether a byte begins a letter of two bytes.
  func isLead(_ byte: UInt8) -> Bool {
    switch number {
    case 932: (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
    case 65001: false
    default: isDoubleByte && (0x81...0xFE).contains(byte)
    }
  }

  private var charset: Charset {
    switch number {
    case 437: Charset("ibm-437")
    case 850: Charset("ibm-850")
    case 866: Charset("ibm-866")
    case 874: Charset("windows-874")
    case 932: Charset("windows-31j")
    case 936: Charset("gb18030")
    case 949: Charset("windows-949")
    case 950: Charset("big5-hkscs")
    case 10000: Charset("macintosh")
    case 65001: Charset("UTF-8")
    case 1250...1258: Charset("windows-\(number)")
    default: Charset("windows-1252")
    }
  }

  /// The bytes as UTF-8, U+FFFD for what is no letter.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    charset.decode(Data(bytes)).map { [UInt8]($0) } ?? Array("\u{FFFD}".utf8)
  }
}
