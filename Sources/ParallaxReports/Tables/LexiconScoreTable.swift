import ParallaxModel

/// The table `lexicon score`: what coders say of each entry and of the whole list.
public enum LexiconScoreTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "lexicon score",
    description: "One row for each entry that coders judged, and one for the whole list.",
    columns: [
      Column("scope", .string, "entry, or list for the whole list."),
      .lexicon,
      Column("lexicon_digest", .string, "The SHA-256 digest of the word list."),
      .category, .entry,
      Column("occurrences", .integer, "Occurrences in all articles the sheet was drawn from."),
      Column("covered", .integer, "Those of entries with a judgment: what precision speaks of."),
      Column("coders", .integer, "Coders who judged."),
      Column("sampled", .integer, "Occurrences on the sheets."),
      Column("n", .integer, "Those that were judged 1 or 0, by most coders."),
      Column("positive", .integer, "Those that were judged 1, by most coders."),
      Column("unsure", .integer, "Those that coders were unsure of."),
      Column("tied", .integer, "Those that as many coders judged 1 as 0."),
      Column("unjudged", .integer, "Those that nobody judged."),
      Column("precision", .number, "The share of occurrences as meant."),
      Column("precision_low", .number, "Lower end of its 95 % interval."),
      Column("precision_high", .number, "Upper end of its 95 % interval."),
      Column("interval_method", .string, "How the interval is made."),
      Column("n_effective", .number, "The number of equal draws that would tell as much."),
      Column("standard_error", .number, "The standard error of the precision (Cochran)."),
      Column("precision_status", .string, "estimate, partial or undefined."),
      Column("alpha", .number, "Krippendorff's alpha."),
      Column("alpha_metric", .string, "How far apart two judgments are taken to be."),
      Column("pairable_values", .integer, "Judgments that alpha is made of: its n."),
      Column("agreement", .number, "The share of equal pairs of judgments."),
      Column("alpha_status", .string, "estimate, one_coder, no_pairs or no_variation."),
      Column("note", .string, "What to keep in mind."),
    ],
    primaryKey: ["scope", "lexicon", "lexicon_digest", "entry"],
    rowOrder: "lexicon, digest, category and entry, and the whole list after its entries")

  /// Writes one row for each score, in their order.
  public static func appendRows(_ scores: [LexiconScore], to writer: inout TableWriter) {
    for score in scores {
      writer.append(score.entry == nil ? "list" : "entry")
      writer.append(score.lexicon)
      writer.append(score.lexiconDigest.isEmpty ? nil : score.lexiconDigest)
      writer.append(score.entry.flatMap { $0.category.isEmpty ? nil : $0.category })
      writer.append(score.entry?.entry)
      writer.append(score.occurrences)
      writer.append(score.covered)
      writer.append(score.coders)
      append(score.tally, to: &writer)
      append(score.precision, to: &writer)
      writer.append(score.precisionStatus.rawValue)
      append(score.agreement, to: &writer)
      writer.append(score.note.isEmpty ? nil : score.note)
      writer.endRow()
    }
  }

  private static func append(_ tally: LexiconScore.Tally, to writer: inout TableWriter) {
    writer.append(tally.sampled)
    writer.append(tally.decided)
    writer.append(tally.positive)
    writer.append(tally.unsure)
    writer.append(tally.tied)
    writer.append(tally.unjudged)
  }

  private static func append(_ precision: LexiconScore.Precision?, to writer: inout TableWriter) {
    writer.append(precision?.estimate.value)
    writer.append(precision?.estimate.low)
    writer.append(precision?.estimate.high)
    writer.append(precision?.intervalMethod)
    writer.append(precision?.effectiveSize)
    writer.append(precision?.standardError)
  }

  private static func append(_ agreement: LexiconScore.Agreement, to writer: inout TableWriter) {
    writer.append(agreement.alpha)
    writer.append(agreement.alpha == nil ? nil : agreement.metric)
    writer.append(agreement.pairableValues)
    writer.append(agreement.share)
    writer.append(agreement.status.rawValue)
  }
}
