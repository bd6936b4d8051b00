import Foundation
import ParallaxModel

/// A page that a browser saved as one file: a message of which one part is the page.
///
/// Sources: RFC 2557 (MHTML), RFC 2045 and 2046 (MIME).
struct MHTMLMessage {
  /// The bytes of the page, in the charset that `page` names.
  private(set) var html = Data()
  /// Where the page was, and when it was saved.
  private(set) var page = RetrievedPage()
  /// What was passed over or is missing.
  private(set) var diagnostics: [Diagnostic] = []

  /// Whether data is such a message: by what its header says, or because the user does.
  static func isMessage(_ data: Data, file: InputFile, format: InputFormat?) -> Bool {
    if format == .mhtml { return true }
    if format != nil || file.format != nil { return false }
    let isNamed = InputFormat(fileName: file.name) == .mhtml
    if isNamed, data.first(where: { $0 > 0x20 }) != UInt8(ascii: "<") { return true }
    let head = Data(data.prefix(4_096))
    guard let first = head.first, first &- 0x41 < 26 || first &- 0x61 < 26 else { return false }
    return head.withUnsafeBytes { raw in
      let fields = HeaderFields.read(raw.bindMemory(to: UInt8.self)).fields
      guard let type = fields.type("Content-Type") else { return false }
      let isMail = fields["MIME-Version"] != nil || fields["From"] != nil
      return isMail && (type.hasPrefix("multipart/") || type == "text/html")
    }
  }

  /// Finds the page.
  ///
  /// - Throws: `broken-mhtml` when there is none.
  init(_ data: Data, path: String) throws(FatalDiagnostic) {
    var parts: [MIMEPart] = []
    var isCut = false
    let fields = data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let root = MIMEPart(bytes, in: 0..<bytes.count)
      isCut = root.collectLeaves(of: bytes, into: &parts, depth: 0)
      return root.fields
    }
    let place = SourcePlace(path: path)
    guard let main = Self.main(parts, fields) else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "broken-mhtml",
          "there is no web page in this file; expected MIME HTML as"
            + " browsers save it", at: place, remedy: "save the page again"))
    }
    let part = parts[main]
    html = data.withUnsafeBytes { part.content(of: $0.bindMemory(to: UInt8.self)) }
    let location = fields["Snapshot-Content-Location"] ?? part.fields["Content-Location"]
    page.url = location.flatMap { WebAddress.isAddress($0) ? $0 : nil }
    page.retrieved = fields["Date"]
    page.charset = part.fields.parameter("charset", of: "Content-Type")
    if isCut {
      diagnostics.append(
        Diagnostic(
          .warning, "broken-mhtml",
          "the file ends before the page it holds does"
            + (main == parts.count - 1 ? "" : ", after its text"), at: place,
          remedy: "save the page again"))
    }
    if parts.count > 1 {
      let others = parts.count == 2 ? "1 other part" : "\(parts.count - 1) other parts"
      diagnostics.append(
        Diagnostic(.note, "skipped-files", "not loaded: \(others) of the page", at: place))
    }
  }

  /// The part that the header names as the beginning, else the one from the page's own address,
  /// else the first page.
  private static func main(_ parts: [MIMEPart], _ fields: HeaderFields) -> Int? {
    func isPage(_ part: MIMEPart) -> Bool {
      let type = part.fields.type("Content-Type")
      return type == "text/html" || type == "application/xhtml+xml"
    }
    if let start = fields.parameter("start", of: "Content-Type"),
      let found = parts.firstIndex(where: { isPage($0) && $0.fields["Content-ID"] == start })
    {
      return found
    }
    if let address = fields["Snapshot-Content-Location"],
      let found = parts.firstIndex(where: {
        isPage($0) && $0.fields["Content-Location"] == address
      })
    {
      return found
    }
    return parts.firstIndex(where: isPage)
  }
}
