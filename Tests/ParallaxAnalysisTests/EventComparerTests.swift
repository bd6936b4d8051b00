import Foundation
import ParallaxAnalysis
import ParallaxModel
import Testing

/// A document with so many own words and so many of them the first entry.
private func document(
  _ id: String, _ outlet: String, _ event: String?, occurrences: Int, words: Int,
  applies: Bool = true
) -> AnalyzedDocument {
  var counts = WordCounts()
  counts[.body, .own] = words
  let entry = EntryReference(lexicon: 0, category: 0, entry: 0)
  let span = TextSpan(0, 1)
  return AnalyzedDocument(
    document: Document(id: id, outlet: outlet, title: "", body: ""),
    membership: event.map {
      EventMembership(eventID: $0, documentID: id, assignedBy: .given)
    },
    analysis: DocumentAnalysis(
      words: counts,
      occurrences: (0..<occurrences).map { _ in
        Occurrence(
          entry: entry, field: .body, span: span, sentence: span, section: .body, voice: .own)
      }, paragraphs: [], unbalancedParagraphs: 0, applicableLexicons: applies ? [0] : []))
}

private let first = zip([6, 0, 1, 9, 0, 2], [500, 620, 480, 700, 550, 610])
private let second = zip([1, 0, 2, 0, 1, 1], [520, 450, 640, 580, 600, 500])

private func compare(_ documents: [AnalyzedDocument]) -> [EventComparison] {
  EventComparer(lexicons: [SmallLists.terms]).compare(documents)
}

@Suite struct EventComparerTests {
  @Test func comparesInsideAnEventWithTheArticleAsTheUnit() throws {
    let documents =
      first.enumerated().map {
        document("a\($0)", "A", "e", occurrences: $1.0, words: $1.1)
      }
      + second.enumerated().map {
        document("b\($0)", "B", "e", occurrences: $1.0, words: $1.1)
      }
    let row = try #require(
      compare(documents).first { $0.eventID == "e" && $0.outlet == "A" && $0.voice == .own })
    #expect(row.target.occurrences == 18 && row.target.words == 3_460)
    #expect(row.target.documents == 6 && row.target.documentsWith == 4)
    #expect(row.referenceSide.occurrences == 5 && row.referenceSide.words == 3_290)
    #expect(abs((row.perThousand?.value ?? 0) - 5.2023) < 5e-5)
    #expect(abs((row.logRatio?.value ?? 0) - 1.677348) < 5e-7)
    // Half width: t(5) = 2.570582 times the standard error 0.589101 that base R gives, over ln 2.
    let half = 2.570582 * 0.589101 / log(2)
    #expect(abs((row.logRatio?.high ?? 0) - (1.677348 + half)) < 1e-5)
    #expect(row.status == .estimate)
  }

  @Test func poolsEventsAsStrata() throws {
    let documents = zip(first, second).enumerated().flatMap { index, pair in
      [
        document("a\(index)", "A", "e\(index)", occurrences: pair.0.0, words: pair.0.1),
        document("b\(index)", "B", "e\(index)", occurrences: pair.1.0, words: pair.1.1),
      ]
    }
    let lonely = document("c", "A", "alone", occurrences: 50, words: 60)
    let rows = compare(documents + [lonely])
    let row = try #require(
      rows.first { $0.eventID == nil && $0.outlet == "A" && $0.voice == nil })
    #expect(row.events == 6 && row.eventsDropped == 1)
    #expect(row.target.occurrences == 18, "an event that only one outlet covers compares nothing")
    #expect(abs((row.logRatio?.value ?? 0) - log2(3.624731)) < 1e-6)
    #expect(row.status == .estimate)
    let single = try #require(rows.first { $0.eventID == "e0" && $0.outlet == "A" })
    #expect(single.status == .insufficient && single.logRatio?.low == nil)
  }

  @Test func tellsZeroFromNotApplicableAndNotCovered() throws {
    let rows = compare([
      document("a", "A", "e", occurrences: 2, words: 100),
      document("b", "B", "e", occurrences: 0, words: 100),
      document("c", "C", "e", occurrences: 0, words: 100, applies: false),
      document("d", "D", "other", occurrences: 0, words: 100),
      document("f", "F", nil, occurrences: 9, words: 100),
    ])
    func row(_ outlet: String) -> EventComparison? {
      rows.first { $0.eventID == "e" && $0.outlet == outlet && $0.voice == nil }
    }
    #expect(row("B")?.target.occurrences == 0 && row("B")?.perThousand?.value == 0)
    #expect(row("B")?.status == .insufficient)
    #expect(row("C")?.status == .notComparable && row("C")?.target.documents == 0)
    #expect(row("D") == nil && row("F") == nil)
  }
}
