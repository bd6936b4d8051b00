import Foundation
import ParallaxModel
import ParallaxReports
import Testing

@Suite struct TokensTableTests {
  private let document = TokenizedDocument(
    document: Document(id: "d\"1", outlet: "One", title: "Café", body: "Él va. No."),
    title: TokenizedText(
      field: .title,
      tokens: [.init(span: TextSpan(0, 5), folded: "cafe", sentence: 0)],
      sentences: [TextSpan(0, 5)]),
    body: TokenizedText(
      field: .body,
      tokens: [
        .init(span: TextSpan(0, 3), folded: "el", sentence: 0, voice: .reported),
        .init(span: TextSpan(4, 6), folded: "va", sentence: 0),
        .init(span: TextSpan(6, 7), folded: nil, sentence: 0),
        .init(span: TextSpan(8, 10), folded: "no", sentence: 1),
      ], sentences: [TextSpan(0, 7), TextSpan(8, 11)]))

  @Test func eachTokenIsARowWithItsPlaceInScalars() {
    var writer = TableWriter(TokensTable.schema)
    TokensTable.appendRows(of: document, to: &writer)
    #expect(
      writer.text == """
        "d""1",title,1,1,0,4,Café,cafe,
        "d""1",body,1,1,0,2,Él,el,reported
        "d""1",body,1,2,3,5,va,va,
        "d""1",body,1,3,5,6,.,,
        "d""1",body,2,4,7,9,No,no,

        """)
  }

  @Test func aLineHasTheWholeDocument() throws {
    let line = TokenLineWriter.line(of: document)
    #expect(
      String(decoding: line, as: UTF8.self) == #"""
        {"document_id":"d\"1","language":null,"tokens":[[0,2],[3,5],[5,6],[7,9]],"forms":["Él","va",".","No"],"voices":["reported","","",""],"sentences":[[0,6],[7,10]],"title_tokens":[[0,4]],"title_forms":["Café"],"title_sentences":[[0,4]]}

        """#)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line)) }
  }

  @Test func theColumnsStandOnThePageOfTheTables() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let page = try String(
      contentsOf: root.appending(path: "docs/formats/csv.md"), encoding: .utf8)
    let section = page.components(separatedBy: "\n## ").first { $0.hasPrefix("tokens\n") } ?? ""
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    #expect(
      rows
        == TokensTable.schema.columns.map {
          "| `\($0.name)` | \($0.type.rawValue) | \($0.unit ?? "") | \($0.description) |"
        })
  }
}
