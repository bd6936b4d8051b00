/// Articles as trafilatura writes them with `--xml`: a `<doc>` with its metadata as attributes.
enum TrafilaturaXMLFormat: XMLFormat {
  static let format = InputFormat.trafilaturaXML
  static let fieldNames: [CorpusField: [String]] = [
    .outlet: ["sitename", "hostname"], .url: ["url", "source"], .body: ["main"],
  ]

  static func articles(in tree: XMLTree) -> [Int] { tree.elements(named: ["doc"]) }

  static func record(of place: Int, in tree: XMLTree, names: FieldNames) -> Record {
    var record = Record()
    for (name, value) in tree.nodes[place].attributes.sorted(by: { $0.key < $1.key }) {
      record.add(value, as: name, names: names)
    }
    for child in tree.children(of: place) {
      record.add(XMLParagraphs(tree, in: child).text, as: tree.nodes[child].name, names: names)
    }
    return record
  }
}
