import ParallaxModel

/// The table `event_summary`: each event with what it is made of, and what makes it doubtful.
public enum EventSummaryTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "event_summary",
    description: "One row for each event.",
    columns: [
      Column("event_id", .string, "The event."),
      Column(
        "label", .string,
        "The words that most of its outlets have in their headlines; one outlet's headline where only one has it, or no word is shared."
      ),
      Column("documents", .integer, "Its documents."),
      Column("outlets", .integer, "The outlets that have it."),
      Column("first_date", .string, "The earliest date of a document."),
      Column("last_date", .string, "The latest date of a document."),
      Column("span_days", .integer, "From the one to the other, in days.", unit: "days"),
      Column(
        "cohesion", .number,
        "The mean similarity of all pairs of its documents, 0 to 1; empty for one document, and where nothing was grouped."
      ),
      Column(
        "doubts", .string,
        "Why the event should be looked at, separated by spaces: loose (a document that the grouping put there is less like the others, on average, than the threshold), long (it spans more than 60 days)."
      ),
    ],
    primaryKey: ["event_id"],
    rowOrder: "event_id")

  /// Writes the rows.
  ///
  /// - Parameters:
  ///   - study: The documents with their events.
  ///   - label: Makes the label of an event from its documents.
  ///   - writer: What takes the rows.
  public static func appendRows(
    of study: Study, label: ([Document]) -> String, to writer: inout TableWriter
  ) {
    var events: [String: [AnalyzedDocument]] = [:]
    for document in study.documents {
      if let event = document.membership?.eventID { events[event, default: []].append(document) }
    }
    for (event, documents) in events.sorted(by: { $0.key < $1.key }) {
      let dates = documents.compactMap(\.document.date).sorted {
        $0.secondsSince1970 < $1.secondsSince1970
      }
      let span = dates.first.flatMap { first in dates.last.map { $0.dayNumber - first.dayNumber } }
      let doubts = EventDoubt.doubts(about: documents, threshold: study.groupingThreshold)
      let title = label(documents.map(\.document))
      writer.append(event)
      writer.append(title.isEmpty ? nil : title)
      writer.append(documents.count)
      writer.append(Set(documents.map(\.document.outlet)).count)
      writer.append(dates.first?.description)
      writer.append(dates.last?.description)
      writer.append(span.map { Int($0) })
      writer.append(EventCohesion.cohesion(of: documents))
      writer.append(doubts.isEmpty ? nil : doubts.map(\.rawValue).joined(separator: " "))
      writer.endRow()
    }
  }
}
