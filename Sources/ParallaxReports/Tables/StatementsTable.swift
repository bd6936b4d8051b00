import ParallaxModel

/// The table `statements`: sentences of an event's outlets that tell the same, and those that only
/// one outlet has.
public enum StatementsTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "statements",
    description: "One row for each statement of an event and each outlet that tells it.",
    columns: [
      Column("event_id", .string, "The event."),
      Column("statement", .integer, "The number of the statement in the event, from 1."),
      .documentID, .outlet,
      Column(
        "sentence_start", .integer, "Where the sentence begins in the body.",
        unit: "Unicode scalars"),
      Column(
        "sentence_end", .integer, "Where it ends (exclusive).", unit: "Unicode scalars"),
      Column(
        "similarity", .number,
        "The likeness to the nearest sentence of the statement, 0 to 1; empty when only one outlet"
          + " has it."),
      Column("outlets", .integer, "The outlets that tell it."),
      Column(
        "speakers", .string,
        "Who speaks in the sentence, by their fullest names, with ; between several."),
      Column("text", .string, "The sentence as printed."),
    ],
    primaryKey: ["event_id", "statement", "outlet"],
    rowOrder: "event, outlets (most first), how early it stands, outlet")

  /// Writes the rows.
  ///
  /// - Parameters:
  ///   - statements: The statements.
  ///   - documents: Those that they name, by their ids.
  ///   - writer: Takes the rows.
  public static func appendRows(
    _ statements: [EventStatement], documents: [String: Document], to writer: inout TableWriter
  ) {
    for statement in statements {
      for telling in statement.tellings {
        guard let document = documents[telling.documentID] else { continue }
        var offsets = ScalarOffsets(document.body)
        writer.append(statement.eventID)
        writer.append(statement.number)
        writer.append(document.id)
        writer.append(telling.outlet)
        writer.append(offsets.scalarOffset(ofUTF8: Int(telling.span.start)))
        writer.append(offsets.scalarOffset(ofUTF8: Int(telling.span.end)))
        writer.append(telling.similarity)
        writer.append(statement.tellings.count)
        let speakers = telling.speakers.joined(separator: "; ")
        writer.append(speakers.isEmpty ? nil : speakers)
        writer.append(telling.span.text(of: document.body))
        writer.endRow()
      }
    }
  }
}
