import Foundation

/// Articles as trafilatura writes them with `--xmltei`: a `<TEI>` with a header.
///
/// The header names the site as `Name (host)`; the name is the outlet.
enum TrafilaturaTEIFormat: XMLFormat {
  static let format = InputFormat.trafilaturaTEI
  static let fieldNames: [CorpusField: [String]] = [.outlet: ["publisher"]]

  /// Where in the header each field stands.
  private static let paths: [(name: String, path: [String])] = [
    ("title", ["fileDesc", "titleStmt", "title"]),
    ("author", ["fileDesc", "titleStmt", "author"]),
    ("date", ["fileDesc", "sourceDesc", "biblFull", "publicationStmt", "date"]),
    ("excerpt", ["profileDesc", "abstract", "p"]),
    ("license", ["fileDesc", "publicationStmt", "availability", "p"]),
    ("filedate", ["profileDesc", "creation", "date"]),
  ]

  static func articles(in tree: XMLTree) -> [Int] { tree.elements(named: ["TEI"]) }

  static func record(of place: Int, in tree: XMLTree, names: FieldNames) -> Record {
    var record = Record()
    if let header = tree.element(["teiHeader"], in: place) {
      for (name, path) in paths {
        guard let found = tree.element(path, in: header) else { continue }
        record.add(HTMLTree.collapsed(tree.text(of: found)), as: name, names: names)
      }
      addPublication(in: header, tree, names, to: &record)
      addLabels(in: header, tree, names, to: &record)
    }
    addText(in: place, tree, names, to: &record)
    return record
  }

  private static func addPublication(
    in header: Int, _ tree: XMLTree, _ names: FieldNames, to record: inout Record
  ) {
    let path = ["fileDesc", "sourceDesc", "biblFull", "publicationStmt"]
    guard let statement = tree.element(path, in: header) else { return }
    if let publisher = tree.element(["publisher"], in: statement) {
      let (name, host) = site(tree.text(of: publisher))
      record.add(name, as: "publisher", names: names)
      if let host { record.metadata["hostname"] = host }
    }
    if let address = tree.element(["ptr"], in: statement) {
      record.add(tree.nodes[address].attributes["target"] ?? "", as: "url", names: names)
    }
  }

  /// The name and the host of `Name (host)`.
  private static func site(_ publisher: String) -> (name: String, host: String?) {
    guard publisher != "N/A" else { return ("", nil) }
    guard publisher.hasSuffix(")"), let open = publisher.range(of: " (", options: .backwards)
    else { return (publisher, nil) }
    return (
      String(publisher[..<open.lowerBound]), String(publisher[open.upperBound...].dropLast())
    )
  }

  /// Notes and terms, named by their types.
  private static func addLabels(
    in header: Int, _ tree: XMLTree, _ names: FieldNames, to record: inout Record
  ) {
    for path in [["fileDesc", "notesStmt"], ["profileDesc", "textClass", "keywords"]] {
      guard let list = tree.element(path, in: header) else { continue }
      for label in tree.children(of: list) {
        guard let type = tree.nodes[label].attributes["type"] else { continue }
        record.add(tree.text(of: label), as: type, names: names)
      }
    }
  }

  private static func addText(
    in place: Int, _ tree: XMLTree, _ names: FieldNames, to record: inout Record
  ) {
    guard let body = tree.element(["text", "body"], in: place) else { return }
    let parts = tree.children(of: body)
    let comments = parts.filter { tree.nodes[$0].attributes["type"] == "comments" }
    let paragraphs = parts.filter { !comments.contains($0) }.flatMap {
      XMLParagraphs(tree, in: $0).paragraphs
    }
    record.add(paragraphs.joined(separator: "\n\n"), as: "text", names: names)
    for part in comments {
      record.add(XMLParagraphs(tree, in: part).text, as: "comments", names: names)
    }
  }
}
