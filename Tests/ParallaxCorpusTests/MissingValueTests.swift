import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct MissingValueTests {
  @Test(arguments: ["None", "nan", "NULL", "N/A", "n/a", "NaN", " none "])
  func whatProgramsWriteForNoValueIsNone(value: String) throws {
    let result = load(
      "rows.csv",
      "outlet,title,url,language,event,author,body\n"
        + "\(value),\(value),\(value),\(value),\(value),\(value),\(value)\n")
    let document = try #require(result.documents.first)
    #expect(document.outlet == "rows")
    #expect(document.outletOrigin == .file)
    #expect(document.title == "")
    #expect(document.url == nil)
    #expect(document.language == nil)
    #expect(document.givenEvent == nil)
    #expect(document.author == nil)
    #expect(document.body == value)
  }

  @Test func aMissingValueLeavesTheFieldToALesserName() {
    let result = load("a.jsonl", #"{"outlet":"None","source":"The Star","text":"T."}"#)
    #expect(result.documents.map(\.outlet) == ["The Star"])
  }

  @Test func longerTextsThatBeginSoAreValues() {
    let result = load("a.csv", "title,body\nNone of us,A.\n")
    #expect(result.documents.map(\.title) == ["None of us"])
  }
}
