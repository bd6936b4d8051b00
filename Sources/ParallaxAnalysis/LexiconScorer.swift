import ParallaxModel
import ParallaxStatistics

/// Says how often the entries of lists match what they mean, and how far coders agree on it.
///
/// Source: `docs/methods/lexicon-validation.md`.
public enum LexiconScorer {
  /// What one entry, or the list, has before it is written down.
  private struct Side {
    var tally = LexiconScore.Tally()
    var coders: Set<String> = []
    /// The judgments of 1 or 0 of each occurrence.
    var values: [[Double?]] = []
  }

  private static let undecided = "no occurrence has a judgment of 1 or 0 by most of its coders"

  /// The scores of each entry and, after them, of its list.
  ///
  /// - Returns: In order of list, digest, category and entry.
  public static func scores(_ table: JudgmentTable) -> [LexiconScore] {
    table.lists.sorted { $0.key < $1.key }.flatMap { scores(of: $1, $0) }
  }

  private static func scores(
    of list: JudgmentTable.List, _ key: JudgmentTable.ListKey
  ) -> [LexiconScore] {
    var whole = Side()
    var strata: [StratifiedShare.Stratum] = []
    var scores: [LexiconScore] = []
    let entries = list.entries.sorted { ($0.value.category, $0.key) < ($1.value.category, $1.key) }
    for (name, entry) in entries {
      let side = side(of: entry)
      whole.tally = whole.tally + side.tally
      whole.coders.formUnion(side.coders)
      whole.values += side.values
      let stratum = StratifiedShare.Stratum(
        side.tally.positive, of: side.tally.decided, from: entry.occurrences)
      strata.append(stratum)
      let share = StratifiedShare([stratum])
      scores.append(
        LexiconScore(
          lexicon: key.lexicon, lexiconDigest: key.digest, entry: (entry.category, name),
          occurrences: entry.occurrences, covered: share?.coveredSize ?? 0,
          coders: side.coders.count, tally: side.tally,
          precision: share.map { precision($0, method: "wilson") },
          precisionStatus: share == nil ? .undefined : .estimate, agreement: agreement(of: side),
          note: share == nil ? undecided : ""))
    }
    return scores + [score(of: list, key, whole, strata)]
  }

  private static func score(
    of list: JudgmentTable.List, _ key: JudgmentTable.ListKey, _ side: Side,
    _ strata: [StratifiedShare.Stratum]
  ) -> LexiconScore {
    let share = StratifiedShare(strata)
    let covered = share?.coveredSize ?? 0
    let status: LexiconScore.PrecisionStatus =
      share == nil ? .undefined : covered < list.occurrences ? .partial : .estimate
    let note =
      switch status {
      case .estimate: ""
      case .partial:
        "\(list.occurrences - covered) of \(list.occurrences) occurrences are of entries of which"
          + " nothing is decided; the precision says nothing of them"
      case .undefined: undecided
      }
    return LexiconScore(
      lexicon: key.lexicon, lexiconDigest: key.digest, entry: nil, occurrences: list.occurrences,
      covered: covered, coders: side.coders.count, tally: side.tally,
      precision: share.map { precision($0, method: "wilson-stratified-kish") },
      precisionStatus: status, agreement: agreement(of: side), note: note)
  }

  private static func side(of entry: JudgmentTable.EntryUnits) -> Side {
    var side = Side()
    for (_, unit) in entry.units.sorted(by: { $0.key < $1.key }) {
      side.coders.formUnion(unit.judgments.map(\.coder))
      let values = unit.judgments.compactMap { value(of: $0.judgment) }
      side.values.append(values)
      let positive = values.count { $0 == 1 }
      switch (positive, values.count - positive) {
      case (0, 0) where unit.judgments.isEmpty: side.tally.unjudged += 1
      case (0, 0): side.tally.unsure += 1
      case (let yes, let no) where yes > no: side.tally.positive += 1
      case (let yes, let no) where yes < no: side.tally.negative += 1
      default: side.tally.tied += 1
      }
    }
    return side
  }

  /// What α is made of: to be unsure is to give no value.
  private static func value(of judgment: Judgment) -> Double? {
    switch judgment {
    case .term: 1
    case .other: 0
    case .unsure: nil
    }
  }

  private static func precision(
    _ share: StratifiedShare, method: String
  ) -> LexiconScore.Precision {
    LexiconScore.Precision(
      estimate: Estimate(share.value, low: share.low, high: share.high),
      standardError: share.standardError, effectiveSize: share.effectiveTrials,
      intervalMethod: method)
  }

  private static func agreement(of side: Side) -> LexiconScore.Agreement {
    let alpha = KrippendorffAlpha(side.values, metric: .nominal)
    let status: LexiconScore.AgreementStatus =
      switch alpha.status {
      case .estimate: .estimate
      case .noVariation: .noVariation
      case .noPairs: side.coders.count == 1 ? .oneCoder : .noPairs
      }
    return LexiconScore.Agreement(
      alpha: alpha.alpha, metric: alpha.metric.rawValue, pairableValues: alpha.pairableValues,
      share: alpha.agreement, status: status)
  }
}
