import Foundation

/// Writes small PDFs in Helvetica, a line of text at a place, for tests of what is read from them.
struct PDFBuilder {
  /// A line of text: points from the left and upper edges, the size of the letters.
  typealias Line = (x: Double, y: Double, size: Double, text: String)

  /// The title that the file gives itself.
  var title: String?
  /// The pages, each of 612 by 792 points.
  var pages: [[Line]] = []

  /// The bytes of the file, without the table of places: readers make it again.
  var data: Data {
    var text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    let kids = pages.indices.map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
    text += "2 0 obj<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>endobj\n"
    text += "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    text += "4 0 obj<</Title(\(title ?? ""))>>endobj\n"
    for (place, lines) in pages.enumerated() {
      let content = lines.map {
        "BT /F \($0.size) Tf \($0.x) \(792 - $0.y - $0.size) Td (\(Self.escaped($0.text))) Tj ET"
      }.joined(separator: "\n")
      text += "\(10 + 2 * place) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]"
      text += "/Resources<</Font<</F 3 0 R>>>>/Contents \(11 + 2 * place) 0 R>>endobj\n"
      text += "\(11 + 2 * place) 0 obj<</Length \(content.utf8.count)>>stream\n"
      text += content + "\nendstream endobj\n"
    }
    return Data((text + "trailer<</Root 1 0 R/Info 4 0 R>>\n%%EOF\n").utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
  }

  /// Lines one below the other, 14 points apart.
  static func column(_ lines: [String], x: Double = 72, y: Double, size: Double = 11) -> [Line] {
    lines.enumerated().map { (x, y + Double($0) * 14, size, $1) }
  }
}

/// Programs that some tests need and not every machine has.
enum OptionalProgram {
  /// Whether PDFs can be read here; says so when not.
  static let hasPDFReader = find("pdftotext", test: "tests of PDFs") != nil

  /// A browser that prints pages; says so when there is none.
  static let browser =
    ["chromium", "chromium-browser", "google-chrome"].lazy.compactMap { path($0) }.first
    ?? find("chromium", test: "tests that print pages")

  private static func path(_ name: String) -> String? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  private static func find(_ name: String, test: String) -> String? {
    let found = path(name)
    if found == nil { print("skipped: \(test): there is no \(name)") }
    return found
  }
}
