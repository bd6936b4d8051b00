import Foundation
import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct TSVFormatTests {
  private let head =
    "#id: big-en\n#version: 1.0.0\n#title: Big\n#language: en\n#license: CC0-1.0\n#authors: A | B\n"

  @Test func rowsOfAnEntryBelongTogether() throws {
    let text =
      head
      + "# a remark\ncategory\tentry\tpattern\tdefinition\nharm\tbomb\tbomb*\tTo bomb.\nharm\tbomb\tbombing run\n"
      + "harm\traid\traid\nhelp\taid\taid\n"
    let (found, problems) = read(.tsv, text)
    let list = try #require(found)
    #expect(problems.isEmpty && list.authors == ["A", "B"])
    #expect(outline(list) == ["harm: bomb*|bombing run, raid", "help: aid"])
    #expect(list.categories[0].entries[0].definition == "To bomb.")
    #expect(list.categories[0].entries[1].place?.line == 11)
  }

  @Test func aTableWithoutIdsMakesThem() throws {
    let list = try #require(
      read(
        .tsv, head + "#overlap: longest-per-category\npattern\tcategory\nwin*\ta\nwin\ta\nwin\tb\n"
      )
      .list)
    #expect(list.categories.map(\.id) == ["a", "b"])
    #expect(list.categories.flatMap(\.entries).map(\.id) == ["win", "win-2", "win-3"])
    let twice = head + "#overlap: all\npattern\tcategory\nwin\ta\nwin\tb\nwin\ta\n"
    #expect(faults(read(.tsv, twice).problems) == ["11:1 duplicate-pattern"])
  }

  @Test func whatIsBrokenNamesItsPlace() {
    func found(_ rows: String, _ columns: String = "category\tentry\tpattern\tweight\n") -> [String]
    {
      faults(read(.tsv, head + columns + rows).problems)
    }
    #expect(found("a\tx\tx\t1\t2\n") == ["8:1 broken-row", "7:1 missing-patterns"])
    #expect(found("A\tx\tx\n").first == "8:1 bad-id")
    #expect(found("a\tX\tx\n") == ["8:1 bad-id"])
    #expect(found("a\tx\tx\na\ty\ty\na\tx\tz\n") == ["10:1 duplicate-id"])
    #expect(found("a\tx\tx\na\ty\tX\n") == ["9:5 duplicate-pattern"])
    #expect(found("a\tx\tx\nb\ty\tX\n") == ["9:5 duplicate-pattern"])
    #expect(found("a\tx\t*\n") == ["8:5 bad-pattern"])
    #expect(found("a\tx\tx\tmuch\n") == ["8:7 bad-value"])
    #expect(found("a\tx\tx\t1\na\tx\ty\t2\n") == ["9:7 bad-value"])
    #expect(found("", "category\tpattern\tsize\n") == ["7:18 unknown-key"])
    #expect(found("", "category\tentry\n") == ["7:1 missing-key"])
    #expect(found("", "") == ["6:1 missing-patterns"])
    #expect(found("", "#default: maybe\ncategory\tpattern\na\tx\n") == ["7:1 bad-value"])
    #expect(
      faults(read(.tsv, "#id: a\n#colour: x\ncategory\tpattern\na\tb\n").problems).first
        == "2:1 unknown-key")
    #expect(
      faults(read(.tsv, "#id: a\ncategory\tpattern\na\tb\n").problems)
        == Array(repeating: "2:1 missing-key", count: 5))
  }

  @Test func marksAndBlanksInTextsComeBack() throws {
    var list = try #require(read(.tsv, head + "pattern\tcategory\nwin\ta\n").list)
    for text in ["a|b", "a|\u{301}b", " a ", "\\", "a\tb\u{0} ", ":\u{301}, c"] {
      list.categories[0].entries[0].note = text
      list.categories[0].entries[0].hits = [text, text]
      list.categories[0].entries[0].forms = ["win": [text, "won"]]
      let again = try #require(read(.tsv, LexiconFormat.tsv.write(list).text).list)
      let entry = again.categories[0].entries[0]
      #expect(entry.note == text && entry.hits == [text, text])
      #expect(entry.forms == ["win": [text, "won"]])
    }
  }

  @Test func otherEncodingsAreRefused() {
    let data = Data((head + "category\tpattern\na\tna").utf8) + [0xEF] + Data("ve\n".utf8)
    #expect(faults(LexiconFormat.tsv.read(data, path: "x").1) == ["8:5 invalid-utf8"])
  }

  @Test func fiftyThousandEntriesAreReadAtOnce() throws {
    var text = head + "category\tentry\tpattern\n"
    for number in 0..<50_000 {
      text +=
        "c\(number % 40)\te\(number)\tword\(number)\(number % 5 == 0 ? "*" : number % 7 == 0 ? " of it" : "")\n"
    }
    let data = Data(text.utf8)
    let clock = ContinuousClock()
    var list: Lexicon?
    let time = clock.measure { list = LexiconFormat.tsv.read(data, path: "big.tsv").0 }
    #expect(try #require(list).entryCount == 50_000)
    #if DEBUG
      print("50,000 entries in \(time) (debug build)")
    #else
      #expect(time < .milliseconds(400))
    #endif
  }
}
