import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct EventFileTests {
  private func read(_ text: String) throws -> EventFile {
    try EventFile(data: Data(text.utf8), path: "events.csv")
  }

  @Test func readsDocumentsAndTheirEvents() throws {
    let file = try read("note,document_id,event_id\nx,a,e1\ny,\"b,c\",e2\n,d,\n")
    #expect(file.events == ["a": "e1", "b,c": "e2", "d": ""])
    #expect(file.diagnostics == [])
  }

  @Test func aDocumentThatIsNamedTwiceIsAnErrorWithBothLines() throws {
    let file = try read("document_id,event_id\na,e1\nb,e1\na,e2\nb,e1\n")
    #expect(file.events == ["a": "e1", "b": "e1"])
    #expect(
      file.diagnostics.map(\.description) == [
        "events.csv:4:1: error: the document “a” stands here with event e2, and in line 2 with"
          + " event e1; the first one counts; name each document once [duplicate-event]",
        "events.csv:5:1: error: the document “b” stands here with event e1, and in line 3 with"
          + " the same event; the first one counts; name each document once [duplicate-event]",
      ])
  }

  @Test func aMarkThatIsNeverClosedCostsOneRow() throws {
    let file = try read("document_id,event_id\na,\"e1\nb,e2\n")
    #expect(file.events == ["b": "e2"])
    #expect(file.diagnostics.map(\.identifier) == ["unclosed-quote"])
    #expect(file.diagnostics[0].place == SourcePlace(path: "events.csv", line: 2, column: 3))
  }

  @Test func aMissingColumnIsAnErrorThatNamesWhatIsThere() {
    #expect {
      try read("doc,event\na,b\n")
    } throws: { error in
      "\(error)" == "events.csv:1:1: error: expected the columns document_id and event_id; found:"
        + " doc, event; name the two columns document_id and event_id in the first line"
        + " [missing-column]"
    }
  }

  @Test func aFileThatIsNotThereIsAnError() {
    #expect(throws: FatalDiagnostic.self) { try EventFile(path: "no-such-events.csv") }
  }
}
