import ParallaxModel
import Testing

@testable import ParallaxEvents

/// Which names, places, numbers and dates outlets mention, on invented articles.
@Suite struct EventItemFinderTests {
  private func document(
    _ outlet: String, _ body: String, title: String = "", language: String = "en"
  ) -> Document {
    Document(
      id: outlet, outlet: outlet, title: title, body: body,
      date: DocumentDate(year: 2031, month: 5, day: 7), language: language)
  }

  /// `kind item: mentions by outlet`, 0 for what an outlet leaves out.
  private func items(_ documents: Document...) -> [String] {
    var finder = EventItemFinder()
    let cells = finder.cells(of: "x", documents)
    var lines: [String] = []
    for cell in cells {
      let item = "\(cell.kind.rawValue) \(cell.item):"
      if let last = lines.last, last.hasPrefix(item) {
        lines[lines.count - 1] += " \(cell.mentions)"
      } else {
        lines.append("\(item) \(cell.mentions)")
      }
      #expect(cell.status == (cell.mentions > 0 ? .covered : .zero))
    }
    return lines
  }

  @Test func aShortNameStandsForTheFullOne() {
    #expect(
      items(
        document("A", "The bridge was built by Ada Q. Lum. Later Lum left."),
        document("B", "Critics blamed Lum's firm.")
      ) == ["name Ada Q. Lum: 2 1"])
  }

  @Test func anApostropheInsideANameIsNoPossessive() {
    #expect(
      items(
        document("A", "The bridge fell on Ada O'Lumen. Nobody saw O'Lumen's boat."),
        document("B", "It was O’Lumen’s bridge.")
      ) == ["name Ada O'Lumen: 2 1"])
  }

  @Test func aTitleIsNoPartOfAName() {
    #expect(
      items(
        document("A", "They met House Speaker Ada Lum and Secretary of State Boro Tan."),
        document("B", "They met Ada Lum of Upper Vale at the Justice Department.")
      ) == [
        "name Ada Lum: 1 1", "name Boro Tan: 1 0", "name Justice Department: 0 1",
        "name Upper Vale: 0 1",
      ])
  }

  @Test func aNameBehindAWordOfPlaceIsAPlace() {
    #expect(
      items(document("A", "It fell in Upper Vale."), document("B", "People in Upper Vale fled."))
        == ["place Upper Vale: 1 1"])
  }

  @Test func aHeadlineHasTheNamesOfTheBodies() {
    #expect(
      items(
        document("A", "Nobody came.", title: "Bridge Of Ada Lum Falls Down"),
        document("B", "It was the bridge of Ada Lum.")
      ) == ["name Ada Lum: 1 1"])
  }

  @Test func numbersStandWithWhatTheyCount() {
    #expect(
      items(
        document(
          "A", "About 1,200 people and two dogs fled; it cost $3.5 million, 40 percent more."),
        document("B", "Some 1,200 residents and 2 dogs fled, and 2 cats. It was 10:30.")
      ) == [
        "number 1200 people: 1 1", "number 2 dogs: 1 1", "number $3.5 million: 1 0",
        "number 2 cats: 0 1", "number 40%: 1 0",
      ])
  }

  @Test func aDayIsOneByAnyName() {
    #expect(
      items(
        document("A", "It fell on Monday, as in 2019."),
        document("B", "It fell on May 5, after work in June 2030.")
      ) == ["date 05-05: 1 1", "date 2019: 1 0", "date 2030-06: 0 1"])
  }

  @Test func theFirstMentionHasItsPlace() {
    var finder = EventItemFinder()
    let cells = finder.cells(of: "x", [document("A", "It was – as said – by Ada Lum.")])
    #expect(cells.map(\.first) == [.init(documentID: "A", field: .body, start: 26)])
  }

  @Test func aTextWithoutCapitalsHasNoNames() {
    #expect(
      items(document("A", "桥塌了，1200 人逃离。", language: "zh"), document("B", "桥塌了。", language: "zh"))
        == ["number 1200 人: 1 0"])
  }

  @Test func aNumberInTwoWordsIsOne() {
    #expect(
      items(
        document("A", "Twenty-four men and thirty-one boats left."),
        document("B", "It was 24 men in 2 boats.")
      ) == ["number 24 men: 1 1", "number 2 boats: 0 1", "number 31 boats: 1 0"])
  }

  @Test func aNameInAnotherLanguageIsNoZero() {
    var finder = EventItemFinder()
    let cells = finder.cells(
      of: "x",
      [
        document("A", "It was Ada Lum in 2019, with 1200 men."),
        document("B", "It was raining."),
        document("C", "باران می‌بارید.", language: "fa"),
      ])
    let statuses = Dictionary(grouping: cells) { "\($0.kind.rawValue) \($0.item)" }
      .mapValues { $0.map(\.status) }
    #expect(statuses["name Ada Lum"] == [.covered, .zero, .notApplicable])
    #expect(statuses["date 2019"] == [.covered, .zero, .zero])
    #expect(statuses["number 1200 men"] == [.covered, .zero, .zero])
  }
}
