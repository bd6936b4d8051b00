import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct DelimitedLoaderTests {
  @Test func readsQuotedFieldsWithSeparatorsBreaksAndDoubledMarks() {
    let result = load(
      "a.csv", "id,outlet,body\r\n1,\"O, P\",\"First  line\nhe said \"\"go\"\" \"\r\n2,Q,Plain\r\n")
    #expect(result.documents.map(\.id) == ["1", "2"])
    #expect(result.documents.map(\.outlet) == ["O, P", "Q"])
    #expect(result.documents.map(\.body) == ["First  line\nhe said \"go\" ", "Plain"])
    #expect(result.documents.map(\.source.line) == [2, 4])
    #expect(result.fieldMap == [.id: "id", .outlet: "outlet", .body: "body"])
    #expect(result.diagnostics == [])
  }

  @Test(arguments: [
    ("a.csv", "\u{FEFF}Text;Outlet\nT, x;O\n"), ("a.csv", "sep=;\nText;Outlet\nT, x;O\n"),
    ("a.csv", "Text\tOutlet\nT, x\tO\n"), ("a.tsv", "Text\tOutlet\nT, x\tO\n"),
    ("a.csv", "Text|Outlet\rT, x|O\r"), ("a.csv", ",Text,Outlet\n0,\"T, x\",O\n"),
  ])
  func findsTheSeparator(name: String, text: String) {
    let result = load(name, text)
    #expect(result.documents.map(\.body) == ["T, x"])
    #expect(result.documents.map(\.outlet) == ["O"])
    #expect(result.documents.map(\.metadata) == [[:]])
  }

  @Test func aTableWithoutATextColumnIsAnErrorThatNamesWhatIsThere() {
    let result = load("a.csv", "id,headline_words,story_x\n1,2,3\n")
    #expect(result.documents.isEmpty)
    #expect(
      result.diagnostics.map(\.description) == [
        "a.csv:1:1: error: no column holds the text of the articles; found: id, headline_words,"
          + " story_x; expected one of: body, text, content_original, content, maintext, article,"
          + " articlebody, full_text, fulltext, body_text, body_paragraphs, td; name it with"
          + " --map body=COLUMN [missing-text-column]"
      ])
  }

  @Test func aMappedColumnIsUsedAndAMissingOneIsAnError() throws {
    var options = LoadOptions()
    try options.addMapping("body=Story X")
    #expect(load("a.csv", "Story X,id\nT,1\n", options: options).documents.map(\.body) == ["T"])
    let result = load("a.csv", "story,id\nT,1\n", options: options)
    #expect(result.diagnostics.map(\.identifier) == ["missing-column"])
  }

  @Test func raggedRowsAreReportedWithTheirPlace() {
    let result = load("a.csv", "id,body,outlet\n1,A\n2,\"B\nb\",O,extra\n3,C,O,\n")
    #expect(result.documents.map(\.id) == ["1", "3"])
    #expect(result.rowsRead == 3)
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.map(\.identifier) == ["short-row", "ragged-row"])
    #expect(result.diagnostics[1].place == SourcePlace(path: "a.csv", line: 4, column: 6))
  }

  @Test func aMarkThatIsNeverClosedIsReportedWhereItOpens() {
    let result = load("a.csv", "id,body\n1,A\n2,\"B\nmore\n3,C\n")
    #expect(result.documents.map(\.id) == ["1", "3"])
    #expect(result.documents.map(\.source.line) == [2, 5])
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.map(\.identifier) == ["unclosed-quote"])
    #expect(result.diagnostics[0].place == SourcePlace(path: "a.csv", line: 3, column: 3))
  }

  @Test func aMarkOfALaterFieldDoesNotCloseAnEarlierOne() {
    let result = load("a.csv", "id,body\r\n1,\"A\r\n2,\"B, b\nb\"\r\n3,C\r\n")
    #expect(result.documents.map(\.id) == ["2", "3"])
    #expect(result.documents.map(\.body) == ["B, b\nb", "C"])
    #expect(result.documents.map(\.source.line) == [3, 5])
    #expect(result.diagnostics.map(\.identifier) == ["unclosed-quote"])
    #expect(result.diagnostics[0].place == SourcePlace(path: "a.csv", line: 2, column: 3))
  }

  @Test func columnsThatRivalForAFieldAreNamedInOneWarning() {
    let result = load("a.csv", "headline,title,body,body,x,x\nH,T,A,B,1,2\nH,T,A,B,1,2\n")
    #expect(result.documents.map(\.title) == ["T", "T"])
    #expect(result.documents.map(\.body) == ["A", "A"])
    #expect(result.documents.first?.metadata["x"] == "1")
    #expect(result.diagnostics.map(\.identifier) == ["rival-columns"])
    #expect(
      result.diagnostics.first?.summary
        == "2 columns hold the title (headline, title): “title” is taken where it has a value;"
        + " 2 columns hold the body (body, body): “body” is taken where it has a value;"
        + " 2 columns are named “x”: the first is taken")
  }

  @Test func aRowThatIsNotUTF8IsRejectedAndTheRestGoesOn() {
    var data = Data("id,body\n1,".utf8)
    data += [0x41, 0xE9, 0x0A] + Data("2,Bé\n".utf8)
    let result = load("a.csv", data)
    #expect(result.documents.map(\.id) == ["2"])
    #expect(result.diagnostics.map(\.identifier) == ["invalid-utf8"])
    #expect(result.diagnostics[0].place == SourcePlace(path: "a.csv", line: 2, column: 4))
  }

  @Test func listsOfHeadlinesNeedNoText() {
    let result = load(
      "a.csv", "stories_id,title,media_name,publish_date\n7,T,x.example,2018-04-12\n")
    #expect(result.documents.map(\.title) == ["T"])
    #expect(result.headlineOnly == 1)
  }

  @Test func aHeaderWithoutRowsIsAWarning() {
    #expect(load("a.csv", "id,body\n").diagnostics.map(\.identifier) == ["no-rows"])
  }
}
