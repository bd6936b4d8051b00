import ParallaxEvents
import ParallaxModel
import ParallaxReports

/// The tables that need all documents at once.
public enum GroupedTable: String, Sendable, CaseIterable {
  case events
  case eventSummary = "event_summary"
  case eventChanges = "event_changes"
  case comparison
  case coverage
  case statements
  case copies
  case edits

  /// The parts of a study that the table is made of.
  public var parts: Set<StudyPart> {
    switch self {
    case .events, .eventSummary, .eventChanges: []
    case .comparison: [.comparison, .copies]
    case .copies: [.copies]
    case .coverage: [.coverage]
    case .statements: [.statements]
    case .edits: [.copies, .edits]
    }
  }

  /// Whether the table depends on whose words the words are.
  public var needsVoices: Bool { [.comparison, .statements].contains(self) }

  /// The columns.
  var schema: TableSchema {
    switch self {
    case .events: EventsTable.schema
    case .eventSummary: EventSummaryTable.schema
    case .eventChanges: EventChangesTable.schema
    case .comparison: ComparisonTable.schema
    case .coverage: CoverageTable.schema
    case .statements: StatementsTable.schema
    case .copies: CopiesTable.schema
    case .edits: EditsTable.schema
    }
  }

  /// The bytes of the table.
  ///
  /// - Parameters:
  ///   - study: A study with the parts that the table is made of.
  ///   - configuration: How the table is written.
  /// - Returns: The table, header included.
  /// - Throws: `FatalDiagnostic` when the format is unknown.
  public func bytes(
    of study: Study, configuration: Configuration
  ) throws(FatalDiagnostic) -> [UInt8] {
    let format = try TableOptions.format(configuration.format)
    var writer = TableWriter(
      schema, format: format, isSpreadsheetSafe: configuration.isSpreadsheetSafe,
      marksByteOrder: configuration.marksByteOrder)
    writer.writeHeader()
    appendRows(of: study, configuration, to: &writer)
    return writer.takeBytes()
  }

  /// Writes the rows.
  func appendRows(
    of study: Study, _ configuration: Configuration, to writer: inout TableWriter
  ) {
    switch self {
    case .events:
      for document in study.documents { EventsTable.appendRows(of: document, to: &writer) }
    case .eventSummary:
      let labels = EventLabel()
      EventSummaryTable.appendRows(
        of: study, label: labels.label, to: &writer)
    case .eventChanges: EventChangesTable.appendRows(study.eventChanges, to: &writer)
    case .comparison:
      ComparisonTable.appendRows(study.comparisons, lexicons: study.lexicons, to: &writer)
    case .coverage:
      CoverageTable.appendRows(study.coverage, documents: Self.byID(study), to: &writer)
    case .statements:
      StatementsTable.appendRows(study.statements, documents: Self.byID(study), to: &writer)
    case .copies:
      let documents = Self.byID(study)
      for group in study.copies {
        CopiesTable.appendRows(of: group, documents: documents, to: &writer)
      }
    case .edits:
      EditsTable.appendRows(study.copyEdits, of: study, to: &writer)
    }
  }

  private static func byID(_ study: Study) -> [String: Document] {
    Dictionary(study.documents.map { ($0.document.id, $0.document) }) { first, _ in first }
  }
}
