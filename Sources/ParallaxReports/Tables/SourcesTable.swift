import ParallaxModel

/// The table `sources`: who speaks in each outlet's articles on an event, and how much.
public enum SourcesTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "sources",
    description: "One row for each speaker, by event and outlet, with the share of the words.",
    columns: [
      Column("event_id", .string, "The event; empty for articles in none."),
      .outlet,
      Column(
        "speaker_name", .string,
        "The fullest name that the articles give; empty for all whom they do not name."),
      Column("speaker_kind", .string, "person, role, organization or collective."),
      Column("documents", .integer, "The articles in which it speaks."),
      Column("quotations", .integer, "Its quotations, direct and retold."),
      Column("words", .integer, "Its words.", unit: "words"),
      Column("quoted_words", .integer, "Those between quotation marks.", unit: "words"),
      Column("all_documents", .integer, "The outlet's articles that attribute words to anybody."),
      Column(
        "all_words", .integer, "The words that those articles attribute to anybody.", unit: "words"),
      Column("share", .number, "words of all_words."),
      Column("share_low", .number, "Where the 95 % interval of the share begins."),
      Column("share_high", .number, "Where it ends."),
    ],
    primaryKey: ["event_id", "outlet", "speaker_name", "speaker_kind"],
    rowOrder: "event, outlet, words (most first), name; those not named last")

  /// Writes the rows.
  public static func appendRows(_ shares: [SourceShare], to writer: inout TableWriter) {
    for share in shares {
      writer.append(share.eventID.isEmpty ? nil : share.eventID)
      writer.append(share.outlet)
      writer.append(share.name)
      writer.append(share.kind?.rawValue)
      writer.append(share.documents)
      writer.append(share.quotations)
      writer.append(share.words)
      writer.append(share.quotedWords)
      writer.append(share.allDocuments)
      writer.append(share.allWords)
      writer.append(share.share)
      writer.append(share.interval?.lowerBound)
      writer.append(share.interval?.upperBound)
      writer.endRow()
    }
  }
}
