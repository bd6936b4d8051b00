import ParallaxModel

/// The table `comparison`: one outlet against the others on one entry in one voice.
public enum ComparisonTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "comparison",
    description: "One row for each outlet, entry and voice, inside an event or pooled over events.",
    columns: [
      Column("scope", .string, "event or pooled."),
      Column("event_id", .string, "The event; empty when pooled."),
      Column("events", .integer, "Events that are compared."),
      Column("events_dropped", .integer, "Events left out: one side has no document there."),
      .lexicon, .category, .entry,
      Column("voice", .string, "own, direct, reported, distanced, unclear, or all together."),
      .outlet,
      Column("reference", .string, "rest, or the name of the reference."),
    ] + sideColumns("", "of the outlet") + sideColumns("reference_", "of the reference")
      + estimateColumns + reachColumns("", "of the outlet")
      + reachColumns("reference_", "of the reference") + [
        Column(
          "shared_texts", .integer, "Texts that the outlet and the reference both print.")
      ],
    primaryKey: [
      "scope", "event_id", "lexicon", "category", "entry", "voice", "outlet", "reference",
    ],
    rowOrder: "scope, event, entry in the order of its list, voice, outlet, reference")

  private static func sideColumns(_ prefix: String, _ whose: String) -> [Column] {
    [
      Column(
        "\(prefix)documents", .integer, "Documents \(whose) to which the entry applies."),
      Column("\(prefix)documents_with", .integer, "Those \(whose) that have the term."),
      Column("\(prefix)words", .integer, "Words \(whose) in the voice.", unit: "words"),
      Column("\(prefix)occurrences", .integer, "Occurrences \(whose) in the voice."),
    ]
  }

  private static let estimateColumns = [
    Column("per_1000", .number, "The outlet's rate.", unit: "occurrences per 1,000 words"),
    Column("per_1000_low", .number, "Lower end of its 95 % interval."),
    Column("per_1000_high", .number, "Upper end of its 95 % interval."),
    Column("prevalence_low", .number, "Lower end for the share of documents with the term."),
    Column("prevalence_high", .number, "Upper end for the share of documents with the term."),
    Column("log_ratio", .number, "The binary logarithm of the ratio of the two rates."),
    Column("log_ratio_low", .number, "Lower end of its 95 % interval."),
    Column("log_ratio_high", .number, "Upper end of its 95 % interval."),
    Column("p_value", .number, "From the test named."),
    Column("p_adjusted", .number, "Adjusted for the family."),
    Column("family_size", .integer, "Comparisons in the family."),
    Column("p_floor", .number, "The smallest p value the test can give with these documents."),
    Column("interval_method", .string, "How the intervals are made."),
    Column("test", .string, "How the p value is made."),
    Column("zero_rule", .string, "What is done about zero counts in the log ratio."),
    Column("status", .string, "estimate, insufficient, undefined or not_comparable."),
    Column("note", .string, "Why not, or what to keep in mind."),
    Column(
      "headline_only", .integer,
      "Documents of the outlet with a headline and no text, which are in no other number."),
    Column(
      "reference_headline_only", .integer,
      "Documents of the reference with a headline and no text, which are in no other number."),
  ]

  private static func reachColumns(_ prefix: String, _ whose: String) -> [Column] {
    [
      Column(
        "\(prefix)reach_documents", .integer, "Documents \(whose), each publication counted."),
      Column(
        "\(prefix)reach_words", .integer, "Their words in the voice.", unit: "words"),
      Column("\(prefix)reach_occurrences", .integer, "Their occurrences in the voice."),
    ]
  }

  /// Writes one row for each comparison, in their order.
  public static func appendRows(
    _ comparisons: [EventComparison], lexicons: [Lexicon], to writer: inout TableWriter
  ) {
    for comparison in comparisons {
      appendKey(comparison, lexicons: lexicons, to: &writer)
      append(comparison.target, to: &writer)
      append(comparison.referenceSide, to: &writer)
      appendEstimates(comparison, to: &writer)
      append(comparison.target.reach, to: &writer)
      append(comparison.referenceSide.reach, to: &writer)
      writer.append(comparison.sharedTexts)
      writer.endRow()
    }
  }

  private static func appendKey(
    _ comparison: EventComparison, lexicons: [Lexicon], to writer: inout TableWriter
  ) {
    let lexicon = lexicons[comparison.entry.lexicon]
    let category = lexicon.categories[comparison.entry.category]
    writer.append(comparison.eventID == nil ? "pooled" : "event")
    writer.append(comparison.eventID)
    writer.append(comparison.events)
    writer.append(comparison.eventsDropped)
    writer.append(lexicon.id)
    writer.append(category.id)
    writer.append(category.entries[comparison.entry.entry].id)
    writer.append(comparison.voice?.name ?? "all")
    writer.append(comparison.outlet.isEmpty ? nil : comparison.outlet)
    writer.append(comparison.reference)
  }

  private static func append(_ side: ComparisonSide, to writer: inout TableWriter) {
    writer.append(side.documents)
    writer.append(side.documentsWith)
    writer.append(side.words)
    writer.append(side.occurrences)
  }

  private static func append(_ reach: ComparisonSide.Reach, to writer: inout TableWriter) {
    writer.append(reach.documents)
    writer.append(reach.words)
    writer.append(reach.occurrences)
  }

  private static func appendEstimates(
    _ comparison: EventComparison, to writer: inout TableWriter
  ) {
    writer.append(comparison.perThousand?.value)
    writer.append(comparison.perThousand?.low)
    writer.append(comparison.perThousand?.high)
    writer.append(comparison.prevalence?.low)
    writer.append(comparison.prevalence?.high)
    writer.append(comparison.logRatio?.value)
    writer.append(comparison.logRatio?.low)
    writer.append(comparison.logRatio?.high)
    for _ in 0..<4 { writer.appendMissing() }
    let hasInterval = [comparison.perThousand, comparison.logRatio].contains { $0?.low != nil }
    writer.append(hasInterval ? comparison.intervalMethod : nil)
    writer.appendMissing()
    writer.append(comparison.logRatio == nil ? nil : comparison.zeroRule)
    writer.append(comparison.status.rawValue)
    writer.append(comparison.note.isEmpty ? nil : comparison.note)
    writer.append(comparison.target.headlineOnly)
    writer.append(comparison.referenceSide.headlineOnly)
  }
}
