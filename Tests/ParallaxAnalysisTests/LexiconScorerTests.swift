import ParallaxAnalysis
import ParallaxModel
import Testing

/// Judgments of one coder on the occurrences 1, 2, 3 … of an entry; `.` where nothing was said.
private func rows(
  _ coder: String, _ entry: String, _ judgments: String, of occurrences: Int, list: Int = 500,
  digest: String = "d"
) -> [JudgedOccurrence] {
  judgments.enumerated().map { place, judgment in
    JudgedOccurrence(
      lexicon: "sides", lexiconDigest: digest, category: "words", entry: entry,
      occurrenceID: "a#b\(place)-\(place + 1)/sides:\(entry)", coder: coder,
      judgment: Judgment(rawValue: String(judgment)), entryOccurrences: occurrences,
      listOccurrences: list, place: SourcePlace(path: "\(coder).csv", line: place + 2))
  }
}

private func isClose(_ value: Double?, _ expected: Double) -> Bool {
  value.map { abs($0 - expected) < 1e-9 } ?? false
}

@Suite struct LexiconScorerTests {
  @Test func givesEachEntryItsPrecisionAndTheListTheWeightedOne() throws {
    let table = JudgmentTable(
      rows("anna", "common", String(repeating: "1", count: 18) + "00", of: 400)
        + rows("anna", "rare", "11111" + String(repeating: "0", count: 15), of: 50)
        + rows("anna", "once", "1111111111", of: 10))
    let scores = LexiconScorer.scores(table)
    #expect(scores.map { $0.entry?.entry } == ["common", "once", "rare", nil])
    #expect(isClose(scores[0].precision?.estimate.value, 0.9))
    #expect(scores[0].precision?.intervalMethod == "wilson")
    let list = try #require(scores.last)
    // 33 of 50 on the sheet are right, and 83 % of all: common entries weigh more.
    #expect(list.tally.positive == 33 && list.tally.decided == 50)
    #expect(abs(try #require(list.precision).estimate.value - 0.831521739) < 5e-10)
    #expect(abs(try #require(list.precision?.estimate.low) - 0.647980640) < 5e-10)
    #expect(list.precisionStatus == .partial && list.covered == 460 && list.occurrences == 500)
    #expect(list.agreement.status == .oneCoder && list.agreement.alpha == nil)
  }

  @Test func takesWhatMostCodersSayAndCountsTheRest() {
    let table = JudgmentTable(
      rows("anna", "term", "110?.1", of: 6, list: 6) + rows("ben", "term", "101?.?", of: 6, list: 6)
        + rows("cleo", "term", "1..???", of: 6, list: 6))
    let tally = LexiconScorer.scores(table)[0].tally
    #expect(tally.positive == 2 && tally.negative == 0 && tally.tied == 2)
    #expect(tally.unsure == 2 && tally.unjudged == 0 && tally.sampled == 6)
    #expect(LexiconScorer.scores(table)[1].precisionStatus == .estimate)
  }

  @Test func saysWhyThereIsNoAlpha() {
    func status(_ first: String, _ second: String) -> LexiconScore.AgreementStatus {
      let table = JudgmentTable(
        rows("anna", "term", first, of: 9) + rows("ben", "term", second, of: 9))
      return LexiconScorer.scores(table)[0].agreement.status
    }
    #expect(status("110", "100") == .estimate)
    #expect(status("111", "111") == .noVariation)
    #expect(status("110", "...") == .oneCoder)
    #expect(status("1..", ".10") == .noPairs)
    #expect(status("11?", "??1") == .noPairs)
    #expect(status("...", "...") == .noPairs)
  }

  @Test func anEntryWithoutAJudgmentHasNoPrecision() throws {
    let scores = LexiconScorer.scores(JudgmentTable(rows("anna", "term", "?.", of: 9)))
    #expect(scores.map(\.precisionStatus) == [.undefined, .undefined])
    #expect(scores.allSatisfy { $0.precision == nil && !$0.note.isEmpty && $0.covered == 0 })
    #expect(scores[0].tally.unsure == 1 && scores[0].tally.unjudged == 1)
  }

  @Test func rowsThatContradictEachOtherAreErrorsAndTheFirstCounts() {
    let twice = JudgmentTable(
      rows("anna", "term", "10", of: 9) + rows("anna", "term", "0.", of: 9)
        + rows("ben", "term", "1", of: 8) + rows("ben", "term", "1", of: 9, list: 7))
    #expect(
      twice.diagnostics.map(\.identifier)
        == ["duplicate-judgment", "conflicting-occurrences", "conflicting-occurrences"])
    #expect(LexiconScorer.scores(twice)[0].tally.positive == 1)
    let many = JudgmentTable(rows("anna", "term", "101", of: 2))
    #expect(many.diagnostics.map(\.identifier) == ["conflicting-occurrences"])
  }

  @Test func versionsOfAListAreScoredApart() {
    let table = JudgmentTable(
      rows("anna", "term", "1", of: 9) + rows("ben", "term", "0", of: 9, digest: "e"))
    #expect(table.diagnostics.map(\.identifier) == ["mixed-lexicons"])
    #expect(LexiconScorer.scores(table).map(\.lexiconDigest) == ["d", "d", "e", "e"])
  }

  @Test func aSheetThatLostItsDigestsIsOfTheVersionOfTheOthers() {
    let lost = rows("cleo", "term", "1", of: 9, digest: "")
    let one = JudgmentTable(lost + rows("anna", "term", "1", of: 9))
    #expect(one.diagnostics.isEmpty && LexiconScorer.scores(one).map(\.coders) == [2, 2])
    let two = JudgmentTable(
      lost + rows("anna", "term", "1", of: 9) + rows("ben", "term", "1", of: 9, digest: "e"))
    #expect(LexiconScorer.scores(two).map(\.lexiconDigest) == ["", "", "d", "d", "e", "e"])
  }
}
