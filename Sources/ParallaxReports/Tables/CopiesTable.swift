import ParallaxModel

/// The table `copies`: documents that share copy.
public enum CopiesTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "copies",
    description: "One row for each document that shares copy with another.",
    columns: [
      Column("copy_group", .string, "Documents that share copy have the same."),
      .documentID, .outlet, .date,
      Column("kind", .string, "exact, near, wire or partial."),
      Column("nearest_document_id", .string, "The document of the group it shares most with."),
      Column(
        "containment", .number, "Shingles shared with that one, by those of the shorter text."),
      Column("jaccard", .number, "Shingles shared with that one, by those of either text."),
      Column(
        "shared_words", .integer, "Words outside quotations that stand in shared shingles.",
        unit: "words"),
      Column("credit", .string, "The news agency that the document credits."),
      Column(
        "presumed_origin", .string,
        "The document of the group that is dated first: presumed from the time alone."),
      Column("documents", .integer, "Documents of the group: its reach."),
      Column(
        "distinct_texts", .integer, "Texts of the group when a copy counts once."),
    ],
    primaryKey: ["copy_group", "document_id"],
    rowOrder: "groups by their smallest document id, then date, then document")

  /// Writes the rows of one group.
  public static func appendRows(
    of group: CopyGroup, documents: [String: Document], to writer: inout TableWriter
  ) {
    for member in group.members {
      guard let document = documents[member.documentID] else { continue }
      writer.append(group.id)
      writer.append(member.documentID)
      writer.append(document.outlet)
      writer.append(document.date?.description)
      writer.append(member.kind.rawValue)
      writer.append(member.nearestDocumentID)
      writer.append(member.containment)
      writer.append(member.jaccard)
      writer.append(member.sharedWords)
      writer.append(member.credit)
      writer.append(group.presumedOriginID)
      writer.append(group.members.count)
      writer.append(group.distinctTexts)
      writer.endRow()
    }
  }
}
