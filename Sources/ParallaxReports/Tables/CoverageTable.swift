import ParallaxModel

/// The table `coverage`: which outlet tells which event, and what it mentions or leaves out.
public enum CoverageTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "coverage",
    description: "One row for each event or item of an event, and each outlet.",
    columns: [
      Column("event_id", .string, "The event."),
      Column(
        "kind", .string,
        "event (the event itself), name, place, number or date (what its articles mention)."),
      Column("item", .string, "What is mentioned, as printed most; empty for the event itself."),
      Column("outlet", .string, "The outlet."),
      Column("status", .string, "covered, zero, not_applicable, not_covered or not_collected."),
      Column(
        "mentions", .integer, "How often the outlet mentions it; for the event its articles."),
      Column("document_id", .string, "The document of the first mention, the earliest first."),
      Column("field", .string, "The text the offset points into: title or body."),
      Column("first_start", .integer, "Where the first mention begins.", unit: "Unicode scalars"),
      Column("outlets", .integer, "The outlets that have it."),
      Column("event_outlets", .integer, "The outlets that have an article on the event."),
    ],
    primaryKey: ["event_id", "kind", "item", "outlet"],
    rowOrder: "event, kind (as listed), outlets (most first), item, outlet")

  /// Writes the rows.
  ///
  /// - Parameters:
  ///   - cells: The rows.
  ///   - documents: Those that the cells name, by their ids.
  ///   - writer: Takes the rows.
  public static func appendRows(
    _ cells: [CoverageCell], documents: [String: Document], to writer: inout TableWriter
  ) {
    var offsets: [String: ScalarOffsets] = [:]
    for cell in cells {
      writer.append(cell.eventID)
      writer.append(cell.kind.rawValue)
      writer.append(cell.item.isEmpty ? nil : cell.item)
      writer.append(cell.outlet)
      writer.append(cell.status.rawValue)
      writer.append(cell.mentions)
      writer.append(cell.first?.documentID)
      writer.append(cell.first?.field?.rawValue)
      if let place = cell.first, let field = place.field, let start = place.start,
        let document = documents[place.documentID]
      {
        let key = "\(field.rawValue) \(document.id)"
        var counter =
          offsets[key] ?? ScalarOffsets(document.text(of: field))
        writer.append(counter.scalarOffset(ofUTF8: Int(start)))
        offsets[key] = counter
      } else {
        writer.appendMissing()
      }
      writer.append(cell.outlets)
      writer.append(cell.eventOutlets)
      writer.endRow()
    }
  }
}
