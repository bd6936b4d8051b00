import ParallaxModel
import ParallaxReports

/// The tables that need all documents at once.
public enum GroupedTable: String, Sendable, CaseIterable {
  case events
  case comparison

  /// The bytes of the table.
  ///
  /// - Throws: `FatalDiagnostic` when the format is unknown.
  public func bytes(
    of study: Study, configuration: Configuration
  ) throws(FatalDiagnostic) -> [UInt8] {
    let format = try TableOptions.format(configuration.format)
    let schema = self == .events ? EventsTable.schema : ComparisonTable.schema
    var writer = TableWriter(
      schema, format: format, isSpreadsheetSafe: configuration.isSpreadsheetSafe,
      marksByteOrder: configuration.marksByteOrder)
    writer.writeHeader()
    switch self {
    case .events:
      for document in study.documents { EventsTable.appendRows(of: document, to: &writer) }
    case .comparison:
      ComparisonTable.appendRows(study.comparisons, lexicons: study.lexicons, to: &writer)
    }
    return writer.takeBytes()
  }
}
