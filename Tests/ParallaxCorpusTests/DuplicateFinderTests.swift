import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct DuplicateFinderTests {
  /// What becomes of the lines of one file, in order; the numbers are those of the lines from 0.
  private func findings(_ lines: String...) -> [DuplicateFinder.Finding] {
    var finder = DuplicateFinder()
    let documents = load("a.jsonl", lines.joined(separator: "\n")).documents
    return documents.enumerated().map { number, document in
      finder.find(document, DocumentMark(document), number: number)
    }
  }

  private func line(_ number: Int) -> SourcePlace { SourcePlace(path: "a.jsonl", line: number) }

  @Test func theSameContentByOneIdIsACopy() {
    #expect(
      findings(
        #"{"id":"1","text":"A.","desk":"news"}"#, #"{"id":"2","text":"A.","desk":"news"}"#,
        #"{"id":"1","text":"A.","desk":"news"}"#)
        == [.new, .new, .copy(of: line(1))])
  }

  @Test(arguments: [
    #"{"id":"1","text":"B.","desk":"news"}"#, #"{"id":"1","text":"A.","desk":"sport"}"#,
    #"{"id":"1","text":"A."}"#, #"{"id":"1","text":"A.","desk":"news","title":"T"}"#,
    #"{"id":"1","text":"A.","desk":"news","date":"2031-01-01"}"#,
  ])
  func otherContentIsAVersion(line second: String) {
    #expect(
      findings(#"{"id":"1","text":"A.","desk":"news"}"#, second)
        == [.new, .version(of: line(1), number: 0, isLater: true)])
  }

  @Test func aVersionIsLaterByItsDateOfChangeThenOfPublicationThenByOrder() {
    func isLater(_ first: String, _ second: String) -> Bool? {
      guard
        case .version(_, _, let isLater) = findings(
          #"{"id":"1","text":"A.","# + first + "}", #"{"id":"1","text":"B.","# + second + "}")[1]
      else { return nil }
      return isLater
    }
    let may = #""date":"2031-05-01""#
    let june = #""date":"2031-06-01""#
    let changed = #""date":"2031-05-01","modified":"2031-07-01T10:00:00+02:00""#
    let other = #""desk":"x""#
    #expect(isLater(may, june) == true)
    #expect(isLater(june, may) == false)
    #expect(isLater(june, changed) == true)
    #expect(isLater(changed, june) == false)
    #expect(isLater(may, may) == true)
    #expect(isLater(other, may) == true)
    #expect(isLater(may, other) == false)
    #expect(isLater(other, other) == true)
  }

  @Test func aCopyOfAnyVersionIsACopy() {
    let a = #"{"id":"1","text":"A."}"#
    let b = #"{"id":"1","text":"B."}"#
    #expect(
      findings(a, b, b, a)[1...]
        == [
          .version(of: line(1), number: 0, isLater: true), .copy(of: line(1)), .copy(of: line(1)),
        ])
  }

  @Test func anIdThatTwoPagesWereGivenIsACollision() {
    #expect(
      findings(
        #"{"id":"1","outlet":"A","text":"A."}"#, #"{"id":"1","outlet":"B","text":"A."}"#)
        == [.new, .collision(with: line(1))])
    #expect(
      findings(
        #"{"id":"1","url":"https://x.example/a","outlet":"X","text":"A."}"#,
        #"{"id":"1","url":"https://x.example/b","outlet":"X","text":"B."}"#,
        #"{"id":"1","url":"http://www.x.example/a/?utm_id=1","outlet":"X","text":"C."}"#)
        == [
          .new, .collision(with: line(1)), .version(of: line(1), number: 0, isLater: true),
        ])
  }

  @Test func thePreferredVersionStandsForThePage() {
    var finder = DuplicateFinder()
    let documents = load(
      "a.jsonl",
      """
      {"id":"1","text":"A.","date":"2031-01-01"}
      {"id":"1","text":"B.","date":"2031-03-01"}
      {"id":"1","text":"C.","date":"2031-02-01"}
      {"id":"1","text":"A.","date":"2031-01-01"}
      """
    ).documents
    let marks = documents.map(DocumentMark.init)
    #expect(finder.find(documents[0], marks[0], number: 0) == .new)
    #expect(
      finder.find(documents[1], marks[1], number: 1)
        == .version(of: line(1), number: 0, isLater: true))
    finder.prefer(documents[1], marks[1], number: 1)
    #expect(
      finder.find(documents[2], marks[2], number: 2)
        == .version(of: line(2), number: 1, isLater: false))
    #expect(finder.find(documents[3], marks[3], number: 3) == .copy(of: line(2)))
  }

  @Test(arguments: [
    (
      #"{"id":"1","text":"A."}"#,
      "the document “1” is here for the second time, and was read first from a.jsonl:1"
    ),
    (
      #"{"url":"https://x.example/a","text":"A."}"#,
      "this document has the same outlet and address as the one from a.jsonl:1"
    ),
    (
      #"{"outlet":"O","text":"A."}"#,
      "this document has the same outlet, title and text as the one from a.jsonl:1"
    ),
  ])
  func theSamenessNamesWhatIsShared(text: String, sentence: String) {
    let document = load("a.jsonl", text).documents[0]
    #expect(DuplicateFinder.sameness(of: document, line(1)) == sentence)
    #expect(DuplicateFinder.sameness(of: document.asVersion, line(1)) == sentence)
  }
}
