import CICU
import Foundation
import ParallaxModel

/// Brings text in any encoding to UTF-8.
enum TextEncoding {
  /// The bytes without a byte order mark; UTF-16 with such a mark becomes UTF-8.
  static func withoutByteOrderMark(_ data: Data) -> Data {
    let head = [UInt8](data.prefix(3))
    if head == [0xEF, 0xBB, 0xBF] { return data.dropFirst(3) }
    if head.starts(with: [0xFF, 0xFE]) { return converted(data, from: "UTF-16LE", skipping: 2) }
    if head.starts(with: [0xFE, 0xFF]) { return converted(data, from: "UTF-16BE", skipping: 2) }
    return data
  }

  private static func converted(_ data: Data, from charset: String, skipping: Int) -> Data {
    convert(data.dropFirst(skipping), from: charset) ?? data
  }

  /// UTF-8 as it is; else the charset that the page declares or ICU finds, with a warning.
  ///
  /// - Throws: When the bytes are no text in any charset that is known.
  static func decode(
    _ data: Data, path: String, isMarkup: Bool, diagnostics: inout [Diagnostic]
  ) throws(FatalDiagnostic) -> Data {
    let fault = data.withUnsafeBytes {
      UTF8Validation.firstFault(in: $0.bindMemory(to: UInt8.self))
    }
    guard let fault else { return data }
    let declared = isMarkup ? declaredCharset(data) : nil
    if let declared, let text = convert(data, from: declared) { return text }
    let (charset, confidence) = detectedCharset(data)
    let place = place(of: fault, in: data, path: path)
    guard confidence >= 10, let text = convert(data, from: charset) else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "invalid-utf8", "the file is not UTF-8 and its encoding cannot be told",
          at: place, remedy: "save it as UTF-8"))
    }
    diagnostics.append(
      Diagnostic(
        .warning, "guessed-encoding",
        "the file is not UTF-8 from here on; it was read as \(charset), by its letters",
        at: place, remedy: "check the accents, or save it as UTF-8"))
    return text
  }

  private static func detectedCharset(_ data: Data) -> (String, Int32) {
    data.prefix(1 << 20).withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      var confidence: Int32 = 0
      guard let start = bytes.baseAddress,
        let name = cicu_detect_charset(start, Int32(bytes.count), &confidence)
      else { return ("", 0) }
      let charset = String(cString: name)
      // What calls itself Latin-1 on the web is Windows-1252 (WHATWG Encoding Standard).
      return (charset == "ISO-8859-1" ? "windows-1252" : charset, confidence)
    }
  }

  /// The charset of `<meta charset=…>`, `<meta … content="text/html; charset=…">` or
  /// `<?xml … encoding="…"?>`.
  private static func declaredCharset(_ data: Data) -> String? {
    let head = String(decoding: data.prefix(4_096), as: UTF8.self).lowercased()
    let label = head.hasPrefix("<?xml") && !head.contains("charset=") ? "encoding=" : "charset="
    guard let found = head.range(of: label) else { return nil }
    let value = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    let name = String(
      value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    if name.isEmpty || name == "utf-8" || name == "utf8" { return nil }
    return name == "iso-8859-1" || name == "latin1" ? "windows-1252" : name
  }

  /// Converts bytes to UTF-8; nil when the charset is unknown.
  static func convert(_ data: Data, from charset: String) -> Data? {
    guard data.count < Int(Int32.max) / 4 else { return nil }
    return data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      guard let start = bytes.baseAddress else { return Data() }
      var out = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
      let length = cicu_to_utf8(charset, start, Int32(bytes.count), &out, Int32(out.count))
      guard length >= 0, Int(length) <= out.count else { return nil }
      return Data(out.prefix(Int(length)))
    }
  }

  private static func place(of offset: Int, in data: Data, path: String) -> SourcePlace {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      var line = 1
      var start = 0
      for index in 0..<offset where bytes[index] == .newline {
        line += 1
        start = index + 1
      }
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      return SourcePlace(
        path: path, line: line, column: UTF8Validation.column(of: offset - start, in: rest))
    }
  }
}
