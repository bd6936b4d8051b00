import ParallaxModel
import Testing

@testable import ParallaxAnalysis

/// Which outlet tells which event, and where that is not known.
@Suite struct CoverageGridTests {
  private func article(_ id: String, _ outlet: String, day: Int?) -> Document {
    Document(
      id: id, outlet: outlet, title: "", body: "",
      date: day.flatMap { DocumentDate(year: 2031, month: 5, day: $0) })
  }

  private func day(_ number: Int) -> Int64 {
    DocumentDate.dayNumber(year: 2031, month: 5, day: number)
  }

  private func statuses(_ grid: CoverageGrid) -> [String: String] {
    Dictionary(uniqueKeysWithValues: grid.cells().map { ($0.outlet, $0.status.rawValue) })
  }

  @Test func anOutletThatWroteBeforeAndAfterHasNotCoveredIt() {
    var grid = CoverageGrid()
    grid.add(article("1", "A", day: 10), event: "x")
    grid.add(article("2", "A", day: 12), event: "x")
    for (id, outlet, day) in [
      ("3", "B", 9), ("4", "B", 12), ("5", "C", 11), ("6", "C", 20), ("7", "D", nil),
    ] {
      grid.add(article(id, outlet, day: day), event: nil)
    }
    #expect(
      statuses(grid) == [
        "A": "covered", "B": "not_covered", "C": "not_collected", "D": "not_collected",
      ])
    let cell = grid.cells()[0]
    #expect(cell.mentions == 2)
    #expect(cell.first == .init(documentID: "1"))
    #expect(cell.outlets == 1)
  }

  @Test func whatIsStatedCountsInPlaceOfTheArticles() {
    var grid = CoverageGrid(stated: [
      "B": CollectionWindow(first: day(11), last: nil),
      "C": CollectionWindow(first: day(1), last: day(31)),
    ])
    grid.add(article("1", "A", day: 10), event: "x")
    grid.add(article("2", "B", day: 1), event: nil)
    grid.add(article("3", "B", day: 20), event: nil)
    #expect(statuses(grid) == ["A": "covered", "B": "not_collected", "C": "not_covered"])
  }

  @Test func ofAnEventWithoutADayNothingIsSaid() {
    var grid = CoverageGrid()
    grid.add(article("1", "A", day: nil), event: "x")
    grid.add(article("2", "B", day: 1), event: nil)
    grid.add(article("3", "B", day: 30), event: nil)
    #expect(statuses(grid) == ["A": "covered", "B": "not_collected"])
  }
}
