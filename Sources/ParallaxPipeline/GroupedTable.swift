import ParallaxEvents
import ParallaxModel
import ParallaxReports

/// The tables that need all documents at once.
public enum GroupedTable: String, Sendable, CaseIterable {
  case events
  case comparison
  case copies
  case edits

  private var schema: TableSchema {
    switch self {
    case .events: EventsTable.schema
    case .comparison: ComparisonTable.schema
    case .copies: CopiesTable.schema
    case .edits: EditsTable.schema
    }
  }

  /// The bytes of the table.
  ///
  /// - Throws: `FatalDiagnostic` when the format is unknown.
  public func bytes(
    of study: Study, configuration: Configuration
  ) throws(FatalDiagnostic) -> [UInt8] {
    let format = try TableOptions.format(configuration.format)
    var writer = TableWriter(
      schema, format: format, isSpreadsheetSafe: configuration.isSpreadsheetSafe,
      marksByteOrder: configuration.marksByteOrder)
    writer.writeHeader()
    switch self {
    case .events:
      for document in study.documents { EventsTable.appendRows(of: document, to: &writer) }
    case .comparison:
      ComparisonTable.appendRows(study.comparisons, lexicons: study.lexicons, to: &writer)
    case .copies:
      let copies = CopyStudy(study, threads: configuration.threads)
      for group in copies.groups {
        CopiesTable.appendRows(of: group, document: copies.document, to: &writer)
      }
    case .edits:
      let copies = CopyStudy(study, threads: configuration.threads)
      let reader = CopyTextReader()
      for group in copies.groups {
        for (first, second, edits) in copies.edits(of: group, with: reader) {
          EditsTable.appendRows(
            of: edits, group: group, from: first, to: second, lexicons: study.lexicons,
            to: &writer)
        }
      }
    }
    return writer.takeBytes()
  }
}
