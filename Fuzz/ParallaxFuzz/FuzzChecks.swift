import Foundation
import ParallaxModel

@testable import ParallaxCorpus

/// What must hold of what the parsers give.
enum FuzzChecks {
  /// A file is loaded or refused, and the numbers add up.
  static func file(_ data: Data, as format: InputFormat?) {
    let loader = CorpusLoader(options: options(format))
    let result = loader.load(InputFile(path: "a", contents: data))
    hold(
      result.rowsRead == result.documents.count + result.rowsRejected + result.passedOver.rows,
      "rows read \(result.rowsRead) = documents \(result.documents.count)"
        + " + rejected \(result.rowsRejected) + passed over \(result.passedOver.rows)")
    hold(
      result.rowsRejected == 0 || result.diagnostics.contains { $0.severity == .error },
      "what is rejected has an error")
    for document in result.documents {
      check(document)
      if let format, cleanFormats.contains(format) {
        hold(!(document.title + document.body).utf8.contains(0), "a text has no zero bytes")
      }
    }
    let again = loader.load(InputFile(path: "a", contents: data))
    hold(again.account == result.account, "loading gives the same again")
    hold(again.diagnostics == result.diagnostics, "loading says the same again")
  }

  /// Formats that say what a letter is; the bytes of others are kept as they stand.
  private static let cleanFormats: Set<InputFormat> = [.html, .mhtml, .xml, .rtf, .docx, .odt]

  private static func check(_ document: Document) {
    hold(!document.id.isEmpty && !document.outlet.isEmpty, "a document has an id and an outlet")
    hold(!document.title.isEmpty || !document.body.isEmpty, "a document has a title or a text")
    let path = document.source.path.utf8
    hold(path.first == UInt8(ascii: "a"), "a document lies in its file")
    hold(
      !path.split(separator: .slash).contains { $0.elementsEqual("..".utf8) },
      "no name leads out of an archive")
  }

  /// Options whose limits no input reaches in the memory of a run.
  private static func options(_ format: InputFormat?) -> LoadOptions {
    var options = LoadOptions(inputFormat: format, maximumDecompressedBytes: 8 << 20)
    options.pdfReader.folders = ["/nowhere"]
    options.archiveLimits.maximumEntryBytes = 8 << 20
    options.archiveLimits.maximumBytes = 16 << 20
    options.maximumPageBytes = 1 << 20
    return options
  }

  /// The parts of a file that is cut, joined, are the file as a whole.
  static func parts(_ data: Data, as format: InputFormat) {
    let loader = CorpusLoader(options: options(format))
    let opened = loader.open(InputFile(path: "a", contents: data))
    let whole = loader.load(FilePart(file: opened))
    for size in [1, 60, 400] {
      var joined: LoadResult?
      for part in loader.parts(of: opened, targetBytes: size) {
        let result = loader.load(part)
        if joined == nil { joined = result } else { joined?.append(result) }
      }
      hold(joined?.account == whole.account, "parts of \(size) bytes have the same articles")
      let said = joined?.diagnostics ?? []
      hold(
        said == whole.diagnostics,
        "parts of \(size) bytes say the same: \(said), not \(whole.diagnostics)")
      hold(
        joined?.rowsRead == whole.rowsRead && joined?.rowsRejected == whole.rowsRejected,
        "parts of \(size) bytes count the same")
    }
  }

  /// Rows that are written by the rules of RFC 4180 are read as they were.
  static func tableRows(_ data: Data) {
    guard let rows = rows(of: data) else { return }
    // Bytes, because a mark on a quotation mark makes another character of it.
    var text: [UInt8] = []
    for row in rows {
      for (place, field) in row.enumerated() {
        text += place > 0 ? [.comma, .quote] : [.quote]
        text += field.utf8.flatMap { $0 == .quote ? [$0, $0] : [$0] }
        text.append(.quote)
      }
      text.append(.newline)
    }
    let copy = text.withUnsafeBufferPointer { bytes in
      var reader = DelimitedReader(bytes, delimiter: .comma)
      return texts(&reader)
    }
    hold(copy == rows, "own writing is read as it was")
  }

  private static func rows(of data: Data) -> [[String]]? {
    data.withUnsafeBytes { raw in
      var reader = DelimitedTable(raw.bindMemory(to: UInt8.self), isTabbed: false).reader
      return texts(&reader)
    }
  }

  private static func texts(_ reader: inout DelimitedReader) -> [[String]]? {
    var rows: [[String]] = []
    while let row = reader.next() {
      if row.unclosedQuote != nil { return nil }
      rows.append(row.fields.map { reader.text($0) })
    }
    return rows
  }

  /// What Foundation writes is no broken JSON; it reads more than is JSON (RFC 8259).
  static func json(_ data: Data) {
    guard let list = (try? JSONSerialization.jsonObject(with: data)) as? [[String: Any]],
      let written = try? JSONSerialization.data(withJSONObject: list)
    else { return }
    let options = LoadOptions(inputFormat: .json)
    let result = CorpusLoader(options: options).load(InputFile(path: "a", contents: written))
    hold(
      !result.diagnostics.contains { $0.identifier == "broken-json" },
      "JSON is read as Foundation writes it")
  }

  /// Nodes stand inside their parents, in the order of the page.
  static func htmlTree(_ data: Data) {
    let tree = HTMLTree(data)
    for (place, node) in tree.nodes.enumerated() {
      hold(node.parent < place && node.end > place, "a node stands behind its parent")
      hold(node.end <= tree.nodes.count, "a node ends in the page")
      hold(node.parent < 0 || tree.nodes[node.parent].end >= node.end, "parents end last")
    }
    let blocks = PageBlocks(tree).blocks
    hold(blocks.allSatisfy { !$0.text.isEmpty }, "a block has a text")
  }

  /// Nodes stand inside their parents, and nothing is left of a text that declares entities.
  static func xmlTree(_ data: Data) {
    let tree = XMLTree(data)
    hold(tree.entity == nil || tree.nodes.isEmpty, "a text with entities is refused")
    for (place, node) in tree.nodes.enumerated() {
      hold(node.parent < place && node.end ?? .max > place, "a node stands behind its parent")
    }
  }

  /// What is decompressed stays below its limit.
  static func gzip(_ data: Data) {
    let reader = GzipReader(maximumBytes: 1 << 20)
    guard let output = try? reader.decompress(.memory(data), path: "a.gz") else { return }
    hold(output.data.count <= 1 << 20, "decompressed data stays below the limit")
  }

  /// Articles in any encoding become UTF-8 or are refused.
  static func encodings(_ data: Data) {
    for format in [InputFormat.text, .html, .xml] {
      var diagnostics: [Diagnostic] = []
      let bytes = TextEncoding.withoutByteOrderMark(data)
      let text = try? TextEncoding.decode(
        bytes, path: "a", format: format, diagnostics: &diagnostics)
      hold(text.map { String(validating: $0, as: UTF8.self) != nil } ?? true, "text is UTF-8")
      if let text { _ = DamageFinder.diagnostics(in: text, path: "a") }
    }
  }

  /// A date that is written is read as it was.
  static func dates(_ data: Data) {
    let text = String(decoding: data, as: UTF8.self)
    guard let date = DateReader().date(text, language: "de") else { return }
    hold(
      DateReader().date(date.description) == date,
      "\(date) is read as it was: \(String(describing: DateReader().date(date.description)))")
  }

  /// What the reader of PDFs answers becomes an article, and none of its letters is a zero byte.
  static func print(_ data: Data) {
    guard var pages = PrintedPages(words: data) else { return }
    pages.mark(with: PrintedMarks(data))
    for keepsFurniture in [true, false] {
      let record = PrintedArticle(pages, keepsFurniture: keepsFurniture).record
      hold(!(record[.body] ?? "").utf8.contains(0), "a text has no zero bytes")
    }
  }
}
