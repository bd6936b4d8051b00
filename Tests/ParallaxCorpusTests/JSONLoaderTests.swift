import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct JSONLoaderTests {
  @Test(arguments: [
    "[{\"text\":\"A.\"},\n {\"text\":\"B.\"}]",
    "{\"articles\":{\"results\":[{\"text\":\"A.\"},{\"text\":\"B.\"}]}}",
    "{\"status\":\"ok\",\n\"articles\":[{\"text\":\"A.\"},{\"text\":\"B.\"}]}",
    "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n",
  ])
  func loadsListsOfArticles(text: String) {
    #expect(load("a.json", text).documents.map(\.body) == ["A.", "B."])
  }

  @Test func loadsOneArticleWithTheNamesOfItsFolders() {
    let file = InputFile(
      path: "e/o/a.json", folderEvent: "e", folderOutlet: "o",
      contents: .init("{\n \"title\": \"T\",\n \"text\": \"A.\"\n}".utf8))
    let document = CorpusLoader().load(file).documents.first
    #expect(document?.outlet == "o")
    #expect(document?.givenEvent == "e")
  }

  @Test func textFilesThatHoldJSONLinesAreLoadedAsSuch() {
    #expect(load("a.txt", "{\"text\":\"A.\"}\n").format == .jsonLines)
    #expect(load("-", "{\"text\":\"A.\"}\n").format == .jsonLines)
  }

  @Test func brokenJSONIsAnErrorWithItsPlace() {
    let result = load("a.json", "[{\"text\":\"A.\"},\n {\"text\" \"B.\"}]")
    #expect(result.documents.map(\.body) == ["A."])
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.json", line: 2, column: 10))
  }
}
