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

  @Test func articlesOfAKindThatIsNotComparedStandOnNoSide() throws {
    var opinion = document("b", "B", "e", occurrences: 50, words: 100)
    opinion.isOfComparedKind = false
    let news = [
      document("a", "A", "e", occurrences: 2, words: 100),
      document("c", "B", "e", occurrences: 1, words: 100),
    ]
    let rows = compare(news + [opinion])
    #expect(!rows.isEmpty)
    for (row, expected) in zip(rows, compare(news)) {
      #expect(row.target == expected.target && row.referenceSide == expected.referenceSide)
    }
    let row = try #require(rows.first { $0.eventID == "e" && $0.outlet == "B" })
    #expect(row.target.documents == 1 && row.target.occurrences == 1)
  }

  @Test func headlinesAreCountedAndNotComparedWithArticles() throws {
    func headline(_ id: String, _ outlet: String) -> AnalyzedDocument {
      var headline = document(id, outlet, "e", occurrences: 1, words: 0)
      headline.analysis.words[.headline, .own] = 6
      return headline
    }
    let rows = compare([
      document("a", "A", "e", occurrences: 2, words: 100), headline("b", "A"),
      document("c", "B", "e", occurrences: 1, words: 100), headline("d", "C"),
      headline("f", "C"),
    ])
    func row(_ outlet: String) throws -> EventComparison {
      try #require(
        rows.first { $0.eventID == "e" && $0.outlet == outlet && $0.voice == .own })
    }
    #expect(try row("A").target.words == 100 && row("A").target.occurrences == 2)
    #expect(try row("A").target.documents == 1 && row("A").target.headlineOnly == 1)
    #expect(try row("A").referenceSide.headlineOnly == 2)
    #expect(try row("C").status == .notComparable && row("C").target.headlineOnly == 2)
    #expect(try row("C").perThousand == nil && row("C").note.contains("headlines only"))
    #expect(compare([headline("x", "A"), headline("y", "B")]).isEmpty)
  }

  @Test func groupsOfOutletsHaveTheOutletAsTheUnit() throws {
    // Six articles of two outlets make two units, not six.
    var documents = first.enumerated().map {
      document("a\($0)", $0 < 3 ? "A" : "B", "e", occurrences: $1.0, words: $1.1)
    }
    documents += second.enumerated().map {
      document("b\($0)", $0 < 3 ? "C" : "D", "e", occurrences: $1.0, words: $1.1)
    }
    for index in documents.indices { documents[index].unit = index < 6 ? "public" : "" }
    let rows = EventComparer(lexicons: [SmallLists.terms], comparesGroups: true).compare(documents)
    #expect(Set(rows.map(\.outlet)) == ["public", ""])
    let row = try #require(
      rows.first { $0.eventID == "e" && $0.outlet == "public" && $0.voice == nil })
    #expect(row.target.documents == 6 && row.target.words == 3_460)
    #expect(abs((row.logRatio?.value ?? 0) - 1.677348) < 5e-7)
    // By hand: A 7 of 1,600 and B 11 of 1,860 words, R = 18/3,460; each residual 1.323699 and k = 2,
    // so Var(ln R) = 2 · 2 · 1.323699² / 18²; C 3 of 1,610, D 2 of 1,680, R = 5/3,290, residual
    // 0.553191: 2 · 2 · 0.553191² / 5²; t(1) = 12.706205.
    let variance = 4 * 1.323699 * 1.323699 / 324 + 4 * 0.553191 * 0.553191 / 25
    let half = 12.706205 * variance.squareRoot() / log(2)
    #expect(abs((row.logRatio?.high ?? 0) - (1.677348 + half)) < 1e-4)
    #expect(row.intervalMethod == "linearized-t-outlets" && row.prevalence == nil)
    let pooled = try #require(
      rows.first { $0.eventID == nil && $0.outlet == "public" && $0.voice == nil })
    #expect(pooled.status == .insufficient && pooled.logRatio?.low == nil)
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

  /// The same text with its changes in two outlets of the rest, and twice in the outlet itself.
  @Test func aTextCountsOnceOnEachSideAndEachTimeForTheReach() throws {
    func copy(_ id: String, _ outlet: String, occurrences: Int, words: Int) -> AnalyzedDocument {
      var copy = document(id, outlet, "e", occurrences: occurrences, words: words)
      copy.copyGroup = "g"
      copy.copiedText = "g"
      return copy
    }
    var part = document("c2", "C", "e", occurrences: 1, words: 50)
    part.copyGroup = "g"
    let documents = [
      copy("a1", "A", occurrences: 1, words: 100), copy("a2", "A", occurrences: 2, words: 120),
      document("a3", "A", "e", occurrences: 0, words: 80),
      copy("c1", "C", occurrences: 9, words: 110), copy("b1", "B", occurrences: 4, words: 110),
      part,
    ]
    let row = try #require(
      compare(documents).first { $0.eventID == "e" && $0.outlet == "A" && $0.voice == nil })
    #expect(row.target.documents == 2 && row.target.documentsWith == 1)
    #expect(row.target.occurrences == 2 && row.target.words == 200, "the longest counts")
    #expect(row.target.reach.documents == 3)
    #expect(row.target.reach.occurrences == 3 && row.target.reach.words == 300)
    #expect(row.referenceSide.documents == 2, "what shares only a part is a text of its own")
    #expect(row.referenceSide.occurrences == 5 && row.referenceSide.words == 160)
    #expect(row.referenceSide.reach.occurrences == 14)
    #expect(row.sharedTexts == 1)
    #expect(compare(documents.reversed()).map(\.target) == compare(documents).map(\.target))

    let each = try #require(
      EventComparer(lexicons: [SmallLists.terms], copies: .each).compare(documents)
        .first { $0.eventID == "e" && $0.outlet == "A" && $0.voice == nil })
    #expect(each.target.documents == 3 && each.target.occurrences == 3)
    #expect(each.referenceSide.documents == 3 && each.referenceSide.words == 270)
  }

  @Test func aTextOfTwoEventsCountsInEach() throws {
    let documents = ["e", "f"].flatMap { (event: String) in
      [
        document("a\(event)", "A", event, occurrences: 1, words: 100),
        document("b\(event)", "B", event, occurrences: 2, words: 100),
      ].map { document in
        var document = document
        document.copiedText = document.unit == "A" ? "g" : nil
        return document
      }
    }
    let row = try #require(
      compare(documents).first { $0.eventID == nil && $0.outlet == "A" && $0.voice == nil })
    #expect(row.events == 2 && row.target.documents == 2 && row.sharedTexts == 0)
  }
}
