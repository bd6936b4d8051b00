import ParallaxModel

/// The table `events`: each document's place in an event, with the reason.
public enum EventsTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "events",
    description: "One row for each document that belongs to an event.",
    columns: [
      Column("event_id", .string, "The event."),
      .documentID,
      .outlet,
      .date,
      Column("title", .string, "The headline."),
      Column(
        "similarity", .number, "The similarity to the nearest document of the event, 0 to 1."),
      Column("nearest_document_id", .string, "The nearest document of the event."),
      Column(
        "shared_terms", .string,
        "The terms that weigh most in that similarity, heaviest first, separated by spaces."),
      Column(
        "assigned_by", .string,
        "Who decided: given (the user), linked (the user, by a pair of articles) or auto (the grouping)."
      ),
      Column(
        "mean_similarity", .number,
        "The mean similarity to all other texts of the event, 0 to 1; empty where its text is the only one, or nothing was grouped."
      ),
    ],
    primaryKey: ["document_id"],
    rowOrder: "documents as read")

  /// Writes the row of one document, or none when it has no event.
  public static func appendRows(of analyzed: AnalyzedDocument, to writer: inout TableWriter) {
    guard let membership = analyzed.membership else { return }
    let document = analyzed.document
    writer.append(membership.eventID)
    writer.append(document.id)
    writer.append(document.outlet)
    writer.append(document.date?.description)
    writer.append(document.title.isEmpty ? nil : document.title)
    writer.append(membership.similarity)
    writer.append(membership.nearestDocumentID)
    let terms = membership.sharedTerms.joined(separator: " ")
    writer.append(terms.isEmpty ? nil : terms)
    writer.append(membership.assignedBy.rawValue)
    writer.append(membership.meanSimilarity)
    writer.endRow()
  }
}
