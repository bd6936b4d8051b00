import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct GDELTGKGFormatTests {
  private func row(_ number: Int, collection: String, identifier: String, _ rest: [Int: String])
    -> String
  {
    var fields = Array(repeating: "", count: 27)
    fields[0] = "20310502093000-\(number)"
    fields[1] = "20310502093000"
    fields[2] = collection
    fields[3] = "n.example"
    fields[4] = identifier
    for (place, text) in rest { fields[place] = text }
    return fields.joined(separator: "\t") + "\n"
  }

  @Test func theHeadlineComesFromTheExtras() {
    let result = load(
      "20310502093000.gkg.csv",
      row(
        1, collection: "1", identifier: "https://n.example/1",
        [
          7: "BRIDGE;ROAD", 25: "srclc:spa;eng:X",
          26: "<A>1</A><PAGE_TITLE>Puente &amp; r&#xED;o</PAGE_TITLE>",
        ])
        + row(2, collection: "2", identifier: "BBC Monitoring", [26: "<PAGE_TITLE>B</PAGE_TITLE>"])
        + row(3, collection: "1", identifier: "https://n.example/3", [:]))
    #expect(result.format == .gdeltGKG)
    #expect(
      result.account == [
        "1: outlet=n.example | title=Puente & río | body= | date=2031-05-02T09:30:00Z"
          + " | url=https://n.example/1 | language=es"
          + " | [Extras]=<A>1</A><PAGE_TITLE>Puente &amp; r&#xED;o</PAGE_TITLE>"
          + " | [SourceCollectionIdentifier]=1 | [Themes]=BRIDGE;ROAD"
          + " | [TranslationInfo]=srclc:spa;eng:X | [language]=spa",
        "2: outlet=n.example | title=B | body= | date=2031-05-02T09:30:00Z"
          + " | [DocumentIdentifier]=BBC Monitoring | [Extras]=<PAGE_TITLE>B</PAGE_TITLE>"
          + " | [SourceCollectionIdentifier]=2",
      ])
    #expect(result.documents.map(\.id) == ["20310502093000-1", "20310502093000-2"])
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.map(\.identifier) == ["no-page-title"])
    #expect(result.diagnostics.first?.place?.line == 3)
  }
}
