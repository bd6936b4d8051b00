import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct JSONLinesLoaderTests {
  @Test func fillsEveryFieldAndKeepsTheRestAsMetadata() throws {
    let line = #"""
      {"id":"a1","outlet":"The Courier","title":"A \"quoted\" title","body":"One.\n\nTwo \u2019 \ud83d\ude00","date":"2018-04-12","url":"https://courier.example/a","language":"en-GB","kind":"opinion","author":"Ann","event":"e1","topic":"war","words":12,"tags":["a","b"],"none":null}
      """#
    let result = load("news.jsonl", line + "\n")
    let document = try #require(result.documents.first)
    #expect(document.id == "a1")
    #expect(document.outlet == "The Courier")
    #expect(document.outletOrigin == .given)
    #expect(document.title == #"A "quoted" title"#)
    #expect(document.body == "One.\n\nTwo \u{2019} \u{1F600}")
    #expect(document.date?.description == "2018-04-12")
    #expect(document.language == "en")
    #expect(document.languageSource == .given)
    #expect(document.kind == .opinion)
    #expect(document.author == "Ann")
    #expect(document.givenEvent == "e1")
    #expect(document.source == SourcePlace(path: "news.jsonl", line: 1))
    #expect(
      document.metadata == ["topic": "war", "words": "12", "tags": "a; b", "language": "en-GB"])
    #expect(result.rowsRead == 1)
    #expect(result.rowsRejected == 0)
  }

  @Test func findsFieldsByTheNamesOfOtherTools() throws {
    let result = load(
      "a.jsonl",
      #"""
      {"maintext":"Text.","title":"T","date_publish":"2018-04-12 09:30:05","source_domain":"x.example","authors":["A","B"]}
      {"content":"Text.","Headline":"T","publishedAt":"2018-04-12T09:30:05Z","source":{"id":"x","name":"X News"}}
      {"body-paragraphs":[["One.","Two."],["Three."]],"title":"T","source":"https://www.y.example/p/1"}
      """#)
    #expect(result.documents.map(\.outlet) == ["x.example", "X News", "y.example"])
    #expect(result.documents.map(\.body) == ["Text.", "Text.", "One. Two.\n\nThree."])
    #expect(result.documents.map { $0.author ?? "" } == ["A; B", "", ""])
    #expect(result.documents[2].url == "https://www.y.example/p/1")
    #expect(result.fieldMap[.body] == "maintext")
  }

  @Test func theUsersMapWinsOverTheAliases() throws {
    var options = LoadOptions()
    try options.addMapping("body=story")
    let result = load("a.jsonl", #"{"story":"S.","text":"T.","title":"H"}"#, options: options)
    #expect(result.documents.first?.body == "S.")
    #expect(result.documents.first?.metadata == ["text": "T."])
  }

  @Test func refusesAMapOfAnUnknownField() {
    var options = LoadOptions()
    #expect(throws: FatalDiagnostic.self) { try options.addMapping("text=story") }
    #expect(throws: FatalDiagnostic.self) { try options.addMapping("body") }
  }

  @Test func aBrokenLineIsRejectedWithItsPlaceAndTheRestGoesOn() {
    let result = load("a.jsonl", "{\"text\":\"é\" \"x\"}\n\n{\"text\":\"B.\"}\n{\"text\":\"C")
    #expect(result.documents.map(\.body) == ["B."])
    #expect(result.rowsRead == 3)
    #expect(result.rowsRejected == 2)
    #expect(
      result.diagnostics.map(\.description) == [
        "a.jsonl:1:13: error: this line is no whole JSON object: expected a comma or } after a"
          + " value; write one object a line; the other lines are loaded [broken-json]",
        "a.jsonl:4:9: error: this line is no whole JSON object: a text that starts here has no"
          + " closing quotation mark; write one object a line; the other lines are loaded"
          + " [broken-json]",
      ])
  }

  @Test func aLineThatIsNotUTF8IsRejectedWithItsPlace() {
    var data = Data("{\"text\":\"A.\"}\n{\"text\":\"é".utf8)
    data += [0xE9, 0x20] + Data("\"}\n{\"text\":\"C.\"}\n".utf8)
    let result = load("a.jsonl", data)
    #expect(result.documents.map(\.body) == ["A.", "C."])
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.first?.identifier == "invalid-utf8")
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.jsonl", line: 2, column: 11))
  }

  @Test func anArticleWithoutTitleAndTextIsRejectedAndATitleAloneIsKept() {
    let result = load("a.jsonl", "{\"id\":\"1\"}\n{\"title\":\"T\"}\n{\"title\":\" \"}\n")
    #expect(result.documents.map(\.title) == ["T"])
    #expect(result.headlineOnly == 1)
    #expect(result.rowsRead == 3)
    #expect(result.rowsRejected == 2)
    #expect(result.diagnostics.map(\.identifier) == ["empty-document", "empty-document"])
  }

  @Test func anUnreadableDateIsAWarningAndTheArticleStays() {
    let result = load("a.jsonl", #"{"text":"T.","date":"yesterday"}"#)
    #expect(result.documents.first?.date == nil)
    #expect(result.documents.first?.metadata == ["date": "yesterday"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.diagnostics.first?.identifier == "unreadable-date")
  }

  @Test func partsJoinedAreTheWholeWithTheRightLines() throws {
    let lines = (1...500).map { "{\"id\":\"\($0)\",\"text\":\"Text \($0).\"}" }
    let text = lines.joined(separator: "\n") + "\n{\"text\":\n"
    let loader = CorpusLoader()
    let opened = loader.open(InputFile(path: "a.jsonl", contents: Data(text.utf8)))
    let whole = loader.load(FilePart(file: opened))
    for size in [1, 100, 999, 100_000] {
      let parts = loader.parts(of: opened, targetBytes: size)
      var joined = LoadResult(path: "a.jsonl")
      for part in parts { joined.append(loader.load(part)) }
      #expect(joined.documents.map(\.source) == whole.documents.map(\.source))
      #expect(joined.documents.map(\.body) == whole.documents.map(\.body))
      #expect(joined.diagnostics == whole.diagnostics)
      #expect(joined.rowsRead == 501)
    }
    #expect(whole.documents.last?.source.line == 500)
    #expect(whole.diagnostics.first?.place?.line == 501)
  }

  @Test func idsAreHashesOfOutletAndAddressElseOfOutletTitleAndText() {
    let result = load(
      "a.jsonl",
      """
      {"text":"A.","outlet":"O","url":"https://www.o.example/a/?utm_source=x#top"}
      {"text":"Another.","outlet":"O","url":"http://o.example/a"}
      {"text":"A.","outlet":"O","title":"T"}
      {"text":"A.","outlet":"P","title":"T"}
      """)
    let ids = result.documents.map(\.id)
    #expect(ids[0] == ids[1])
    #expect(Set(ids).count == 3)
    #expect(ids.allSatisfy { $0.utf8.count == 16 })
  }

  @Test func anOutletIsNeverEmpty() {
    let result = load(
      "folder/my-set.jsonl.txt",
      """
      {"text":"A.","url":"https://www.o.example/a"}
      {"text":"B."}
      {"text":"C.","outlet":""}
      """, options: LoadOptions(inputFormat: .jsonLines))
    #expect(result.documents.map(\.outlet) == ["o.example", "my-set.jsonl", "my-set.jsonl"])
    #expect(result.documents.map(\.outletOrigin) == [.domain, .file, .file])
  }

  @Test func deepNestingIsPassedOver() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let result = load("a.jsonl", "{\"text\":\"T.\",\"outlet\":\(deep)}")
    #expect(result.documents.first?.outlet == "a")
  }
}
