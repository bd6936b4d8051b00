import ParallaxAnalysis
import ParallaxEvents
import ParallaxModel
import ParallaxReports

/// The tables that need all documents at once.
public enum GroupedTable: String, Sendable, CaseIterable {
  case events
  case comparison
  case coverage
  case statements
  case copies
  case edits

  private var schema: TableSchema {
    switch self {
    case .events: EventsTable.schema
    case .comparison: ComparisonTable.schema
    case .coverage: CoverageTable.schema
    case .statements: StatementsTable.schema
    case .copies: CopiesTable.schema
    case .edits: EditsTable.schema
    }
  }

  /// The bytes of the table.
  ///
  /// - Throws: `FatalDiagnostic` when the format is unknown, or the file of outlets says something
  ///   that cannot be read.
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
    case .coverage:
      let stated = try CollectionWindows.stated(try OutletFile.directory(of: configuration))
      CoverageTable.appendRows(
        Self.coverage(study, stated), documents: Self.byID(study), to: &writer)
    case .statements:
      let statements = StatementFinder().statements(in: study.documents.map(StatementDocument.init))
      StatementsTable.appendRows(statements, documents: Self.byID(study), to: &writer)
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

  /// The cells of each event: the event itself by all outlets, and, where two outlets or more have
  /// it, its items by those.
  private static func coverage(
    _ study: Study, _ stated: [String: CollectionWindow]
  ) -> [CoverageCell] {
    var grid = CoverageGrid(stated: stated)
    var documents: [String: [Document]] = [:]
    for document in study.documents {
      let event = document.membership?.eventID
      grid.add(document.document, event: event)
      if let event { documents[event, default: []].append(document.document) }
    }
    let events = Dictionary(grouping: grid.cells(), by: \.eventID)
    var items = EventItemFinder()
    return events.sorted { $0.key < $1.key }.flatMap { event, cells in
      let isCompared = (cells.first?.eventOutlets ?? 0) > 1
      return cells + (isCompared ? items.cells(of: event, documents[event] ?? []) : [])
    }
  }

  private static func byID(_ study: Study) -> [String: Document] {
    Dictionary(study.documents.map { ($0.document.id, $0.document) }) { first, _ in first }
  }
}
