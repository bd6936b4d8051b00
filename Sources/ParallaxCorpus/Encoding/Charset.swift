import CICU
import Foundation

/// A character encoding by a name that ICU knows.
struct Charset: Hashable, Sendable {
  let name: String

  init(_ name: String) { self.name = name }

  /// The encoding that a page means by a label; nil for UTF-8 and labels that are not known.
  ///
  /// Source: WHATWG Encoding Standard, section 4.2: what calls itself Latin-1 is windows-1252, and
  /// a label that could be read at all is not that of UTF-16.
  init?(label: String) {
    let label = label.lowercased()
    if label.hasPrefix("utf") || label.hasPrefix("unicode") { return nil }
    name = Self.meanings[label] ?? label
    guard Self.isKnown(name) else { return nil }
  }

  /// What labels mean on the web.
  private static let meanings: [String: String] = [
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252",
    "latin1": "windows-1252", "ascii": "windows-1252", "us-ascii": "windows-1252",
    "cp1252": "windows-1252", "ansi": "windows-1252", "iso-8859-9": "windows-1254",
    "latin5": "windows-1254", "iso-8859-8-i": "windows-1255", "iso-8859-11": "windows-874",
    "tis-620": "windows-874", "cp1251": "windows-1251", "cp1250": "windows-1250",
    "cp1256": "windows-1256", "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030",
    "x-gbk": "gb18030", "shift_jis": "windows-31j", "shift-jis": "windows-31j",
    "x-sjis": "windows-31j", "sjis": "windows-31j", "euc-kr": "windows-949",
    "ks_c_5601-1987": "windows-949", "big5": "big5-hkscs",
  ]

  /// The name that people know it by.
  var displayName: String {
    switch name {
    case "windows-31j": "Shift_JIS"
    case "windows-949": "EUC-KR"
    case "gb18030": "GB18030"
    case "big5-hkscs": "Big5"
    default: name
    }
  }

  /// Whether ICU has a converter for it.
  private static func isKnown(_ name: String) -> Bool {
    var byte: UInt8 = 0x41
    var out: UInt8 = 0
    return cicu_to_utf8(name, &byte, 1, &out, 1) >= 0
  }

  /// The bytes as UTF-8, U+FFFD for what is no text; nil when they are too many.
  func decode(_ data: Data) -> Data? {
    guard data.count < Int(Int32.max) / 4 else { return nil }
    var out = Data(count: data.count * 3 + 16)
    let length = data.withUnsafeBytes { raw in
      out.withUnsafeMutableBytes { target in
        cicu_to_utf8(
          name, raw.bindMemory(to: UInt8.self).baseAddress, Int32(raw.count),
          target.bindMemory(to: UInt8.self).baseAddress, Int32(target.count))
      }
    }
    guard length >= 0, Int(length) <= out.count else { return nil }
    return Data(out.prefix(Int(length)))
  }
}
