import Foundation
import ParallaxModel

/// Loads XML of a kind that its root element shows: feeds, and what trafilatura writes.
struct XMLLoader {
  let file: InputFile
  let format: InputFormat
  let options: LoadOptions

  /// Loads the articles from UTF-8 data.
  func load(_ data: Data) -> LoadResult {
    var result = LoadResult(path: file.path, format: format)
    let tree = XMLTree(data)
    if let entity = tree.entity {
      result.reject(
        Diagnostic(
          .error, "xml-entities",
          "refused: this XML declares entities, which can read other files and fill memory",
          at: SourcePlace(path: file.path, line: entity.line, column: entity.column),
          remedy: "remove the declarations if you trust the file"))
      return result
    }
    let kind = data.withUnsafeBytes { XMLKind.format(of: $0.bindMemory(to: UInt8.self)) }
    if let kind, let source = Self.source(of: kind) {
      add(source, tree, to: &result)
    } else if tree.fault == nil {
      result.reject(unknown(tree))
    }
    if let fault = tree.fault { result.reject(broken(fault)) }
    result.mergeRemarks([SummaryRemark.identifier])
    return result
  }

  private static func source(of kind: InputFormat) -> (any XMLFormat.Type)? {
    let all: [any XMLFormat.Type] = [
      RSSFormat.self, AtomFormat.self, TrafilaturaXMLFormat.self, TrafilaturaTEIFormat.self,
    ]
    return all.first { $0.format == kind }
  }

  private func add(
    _ source: any XMLFormat.Type, _ tree: XMLTree, to result: inout LoadResult
  ) {
    let names = FieldNames(mapping: options.fieldMap, source: source)
    let places = source.articles(in: tree)
    let builder = RecordBuilder(
      file: file, usesFolders: source.usesFolders && places.count == 1, source: source)
    for place in places {
      let record = source.record(of: place, in: tree, names: names)
      if result.fieldMap.isEmpty { result.fieldMap = record.fieldMap }
      result.take(
        builder.document(
          from: record, at: SourcePlace(path: file.path, line: tree.nodes[place].line),
          diagnostics: &result.diagnostics))
    }
    if places.isEmpty, tree.fault == nil {
      result.diagnostics.append(
        Diagnostic(
          .warning, "no-rows", "there is no article in this file",
          at: SourcePlace(path: file.path, line: 1)))
    }
  }

  private func unknown(_ tree: XMLTree) -> Diagnostic {
    Diagnostic(
      .error, "unknown-xml",
      "this XML is no feed and nothing that trafilatura writes: its root is"
        + " <\(tree.nodes.first?.name ?? "")>",
      at: SourcePlace(path: file.path, line: 1, column: 1),
      remedy: "export the articles as CSV or JSON Lines")
  }

  private func broken(_ fault: XMLTree.Fault) -> Diagnostic {
    Diagnostic(
      .error, "broken-xml", "this XML is not well-formed from here on: \(fault.summary)",
      at: SourcePlace(path: file.path, line: fault.line, column: fault.column),
      remedy: "correct the file; what was whole before this place is loaded")
  }
}
