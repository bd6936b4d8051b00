import ParallaxModel

/// The table `event_changes`: what became of events that were grouped before.
public enum EventChangesTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "event_changes",
    description: "One row for each change of an event against an earlier table of events.",
    columns: [
      Column(
        "change", .string,
        "new (no document of it was in an event), grown (documents came), merged (all of another event came), split (a part of another event came), shrunk (documents left or were not read), gone (none of its documents was read)."
      ),
      Column("event_id", .string, "The event; where it is gone, the event before."),
      Column("earlier_event_id", .string, "The event that merged into it or was split."),
      Column("documents", .integer, "The documents that the change is about."),
    ],
    primaryKey: ["event_id", "change", "earlier_event_id"],
    rowOrder: "event, then new, grown, merged, split, shrunk, gone")

  /// Writes the rows.
  public static func appendRows(_ changes: [EventChange], to writer: inout TableWriter) {
    for change in changes {
      writer.append(change.kind.rawValue)
      writer.append(change.eventID)
      writer.append(change.earlierEventID)
      writer.append(change.documents)
      writer.endRow()
    }
  }
}
