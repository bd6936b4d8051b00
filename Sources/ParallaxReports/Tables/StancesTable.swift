import ParallaxModel

/// The table `stances`: by which reporting verbs each outlet hands on the words of others.
public enum StancesTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "stances",
    description:
      "One row for each stance of reporting verbs, by event and outlet, and again by speaker.",
    columns: [
      Column("scope", .string, "outlet (everybody's words) or speaker (those of one speaker)."),
      Column("event_id", .string, "The event; empty for articles in none."),
      .outlet,
      Column(
        "speaker_name", .string,
        "The speaker, in that scope; empty there for all whom the articles do not name."),
      Column("speaker_kind", .string, "person, role, organization or collective."),
      Column(
        "stance", .string,
        "The stance in the list of reporting verbs; empty where no word of the list leads in."),
      Column("documents", .integer, "The articles with such a quotation."),
      Column("quotations", .integer, "The quotations, direct and retold."),
      Column("words", .integer, "Their words.", unit: "words"),
      Column(
        "all_documents", .integer,
        "The outlet's articles that attribute words to anybody, or to the speaker."),
      Column(
        "all_quotations", .integer,
        "The quotations in those articles of anybody, or of the speaker."
      ),
      Column("share", .number, "quotations of all_quotations."),
      Column("share_low", .number, "Where the 95 % interval of the share begins."),
      Column("share_high", .number, "Where it ends."),
    ],
    primaryKey: ["scope", "event_id", "outlet", "speaker_name", "speaker_kind", "stance"],
    rowOrder:
      "scope, event, outlet, speaker as in sources, stance; quotations without a word of the list last"
  )

  /// Writes the rows.
  public static func appendRows(_ shares: [StanceShare], to writer: inout TableWriter) {
    for share in shares {
      writer.append(share.scope.rawValue)
      writer.append(share.eventID.isEmpty ? nil : share.eventID)
      writer.append(share.outlet)
      writer.append(share.speaker)
      writer.append(share.kind?.rawValue)
      writer.append(share.stance)
      writer.append(share.documents)
      writer.append(share.quotations)
      writer.append(share.words)
      writer.append(share.allDocuments)
      writer.append(share.allQuotations)
      writer.append(share.share)
      writer.append(share.interval?.lowerBound)
      writer.append(share.interval?.upperBound)
      writer.endRow()
    }
  }
}
