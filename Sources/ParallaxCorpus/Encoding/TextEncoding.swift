import Foundation
import ParallaxModel

/// Brings text in any encoding to UTF-8.
///
/// A byte order mark decides, then well-formed UTF-8, then what the file declares, then
/// `EncodingDetector`; the last two only where the text they give is plausible.
enum TextEncoding {
  /// The bytes without a byte order mark; UTF-16 and UTF-32 become UTF-8.
  static func withoutByteOrderMark(_ data: Data) -> Data {
    if let text = ByteOrderMark.decode(data) { return text }
    if let charset = UnmarkedUTF16.charset(of: data) { return charset.decode(data) ?? data }
    return data
  }

  /// UTF-8 as it is; else what the file declares or its letters show, with a warning where that
  /// is a guess.
  ///
  /// Rows in damaged UTF-8 stay as they are: their loaders reject each by itself.
  ///
  /// - Throws: When an article is no text in any encoding that is known.
  static func decode(
    _ data: Data, path: String, format: InputFormat, label: String? = nil,
    diagnostics: inout [Diagnostic]
  ) throws(FatalDiagnostic) -> Data {
    let isPage = format == .factiva && data.first { $0 > 0x20 } == UInt8(ascii: "<")
    let isMarkup = format == .html || format == .mhtml || format.isXML || isPage
    let isWhole = format.holdsOneArticle || format.isXML || isPage
    let bytes = UTF8Account(data, limit: isWhole ? .max : rowsHead)
    guard let fault = bytes.firstFault else { return data }
    let place = place(of: fault, in: data, path: path)
    if bytes.isDamagedUTF8 || !isWhole && isJSON(data) && bytes.faults < fewFaults {
      guard isWhole else { return data }
      diagnostics.append(damaged(bytes.faults, at: place))
      return Data(String(decoding: data, as: UTF8.self).utf8)
    }
    let declared = declaredText(data, label: label, isMarkup: isMarkup)
    if let declared, declared.plausibility >= trusted { return declared.text }
    if let charset = EncodingDetector.charset(of: data, isMarkup: isMarkup),
      let text = charset.decode(data)
    {
      diagnostics.append(guessed(charset, at: place))
      return text
    }
    if let declared { return declared.text }
    guard isWhole else { return data }
    throw FatalDiagnostic(
      Diagnostic(
        .error, "invalid-utf8", "the file is not UTF-8 and its encoding cannot be told",
        at: place, remedy: "save it as UTF-8"))
  }

  private static func isJSON(_ data: Data) -> Bool {
    let first = data.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// JSON is UTF-8 by definition (RFC 8259): so few bytes that are not are damage.
  private static let fewFaults = 16

  /// How much of a file of rows is looked at; later rows are rejected one by one.
  private static let rowsHead = 4 << 20

  /// The plausibility from which a declaration is believed: pages have some damage,
  /// and the wrong encoding has more.
  private static let trusted = 0.98

  private static func declaredText(
    _ data: Data, label: String?, isMarkup: Bool
  ) -> (text: Data, plausibility: Double)? {
    guard label != nil || isMarkup || data.starts(with: "<?xml".utf8),
      let charset = label.flatMap(Charset.init(label:))
        ?? DeclaredEncoding.label(in: data).flatMap(Charset.init(label:)),
      let text = charset.decode(data)
    else { return nil }
    return (text, TextPlausibility.share(of: text))
  }

  private static func guessed(_ charset: Charset, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, "guessed-encoding",
      "the file is not UTF-8 from here on; it was read as \(charset.displayName), by its letters",
      at: place, remedy: "check the accents, or save it as UTF-8")
  }

  private static func damaged(_ count: Int, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, "damaged-utf8",
      "\(count == 1 ? "here is 1 byte" : "here is the first of \(count) bytes") that is not UTF-8"
        + " in a file that otherwise is; U+FFFD stands in its place",
      at: place, remedy: "export it again as UTF-8")
  }

  private static func place(of offset: Int, in data: Data, path: String) -> SourcePlace {
    data.withUnsafeBytes { raw in
      let place = LinePlace(of: offset, in: raw.bindMemory(to: UInt8.self))
      return SourcePlace(path: path, line: place.line, column: place.column)
    }
  }
}

/// How much of some bytes is well-formed UTF-8.
struct UTF8Account {
  /// The offset of the first byte that is not.
  private(set) var firstFault: Int?
  /// The bytes that are not.
  private(set) var faults = 0
  /// The characters beyond ASCII that are.
  private(set) var characters = 0

  /// Looks for a fault in at most `limit` bytes, and when there is one counts in all of them.
  init(_ data: Data, limit: Int) {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(limit))
      // A character that the limit cuts is no fault.
      let end = head.count < bytes.count ? head.count - 3 : head.count
      guard let first = UTF8Validation.firstFault(in: head), first < end else { return }
      firstFault = first
      count(bytes)
    }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let length = UTF8Validation.sequenceLength(bytes, at: index)
      if length == 0 { faults += 1 }
      if length > 1 { characters += 1 }
      index += max(1, length)
    }
  }

  /// Whether this is UTF-8 with some broken bytes, and not another encoding, in which a few pairs
  /// of letters happen to be UTF-8.
  var isDamagedUTF8: Bool { characters >= faults }
}
