import Foundation
import ParallaxModel
import ParallaxReports

/// Writes a report and its tables into a folder.
public struct ReportFolder {
  private let study: Study
  private let configuration: Configuration

  /// Prepares the report of a study.
  public init(_ study: Study, configuration: Configuration) {
    self.study = study
    self.configuration = configuration
  }

  /// The files by name, in the order they are written.
  public var files: [(name: String, bytes: [UInt8])] {
    let windowWords = configuration.windowWords
    let page = HTMLReportWriter(mostEvents: configuration.pageEvents).text(of: study)
    var files: [(name: String, bytes: [UInt8])] = [("report.html", Array(page.utf8))]
    let tables: [(TableSchema, (AnalyzedDocument, inout TableWriter) -> Void)] = [
      (DocumentsTable.schema, { DocumentsTable.appendRows(of: $0, to: &$1) }),
      (WordsTable.schema, { WordsTable.appendRows(of: $0, to: &$1) }),
      (EventsTable.schema, { EventsTable.appendRows(of: $0, to: &$1) }),
      (
        OccurrencesTable.schema,
        {
          OccurrencesTable.appendRows(
            of: $0, lexicons: study.lexicons, windowWords: windowWords, to: &$1)
        }
      ),
      (
        CountsTable.fullSchema,
        { [counts = CountsTable(lexicons: study.lexicons)] in counts.appendRows(of: $0, to: &$1) }
      ),
      (
        ConcordanceTable.schema,
        {
          ConcordanceTable.appendRows(
            of: $0, lexicons: study.lexicons, windowWords: windowWords, to: &$1)
        }
      ),
      (QuotationsTable.schema, { QuotationsTable.appendRows(of: $0, to: &$1) }),
      (
        AdoptionsTable.schema,
        {
          AdoptionsTable.appendRows(
            of: $0, lexicons: study.lexicons, windowWords: windowWords, to: &$1)
        }
      ),
    ]
    for (schema, append) in tables {
      var writer = tableWriter(schema)
      for document in study.documents { append(document, &writer) }
      files.append(("\(schema.name).csv", writer.takeBytes()))
    }
    let isRegrouped = configuration.previous != nil
    let grouped =
      [GroupedTable.eventSummary] + (isRegrouped ? [.eventChanges] : [])
      + [.comparison, .coverage, .statements, .copies, .edits]
    let summaries: [(TableSchema, (inout TableWriter) -> Void)] =
      grouped.map { table in
        (table.schema, { table.appendRows(of: study, configuration, to: &$0) })
      } + [
        (SourcesTable.schema, { SourcesTable.appendRows(study.sources, to: &$0) }),
        (StancesTable.schema, { StancesTable.appendRows(study.stances, to: &$0) }),
      ]
    for (schema, append) in summaries {
      var writer = tableWriter(schema)
      append(&writer)
      files.append(("\(schema.name).csv", writer.takeBytes()))
    }
    let resources = (tables.map(\.0) + summaries.map(\.0)).map { DataPackageWriter.Resource($0) }
    let package = DataPackageWriter(
      schemaVersion: study.manifest.schemaVersion, resources: resources)
    files.append(("datapackage.json", Array(package.text.utf8)))
    files.append(("run.json", Array(RunManifestWriter(study.manifest).text.utf8)))
    return files
  }

  /// Writes all files; a folder that is not there is made.
  ///
  /// - Throws: `FatalDiagnostic` when the folder or a file cannot be written.
  public func write(to folder: String) throws(FatalDiagnostic) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for file in files {
        try Data(file.bytes).write(to: URL(filePath: "\(folder)/\(file.name)"))
      }
    } catch {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "unwritable-output", "the report cannot be written here",
          at: SourcePlace(path: folder), remedy: "name another folder with -o"))
    }
  }

  private func tableWriter(_ schema: TableSchema) -> TableWriter {
    var writer = TableWriter(schema, isSpreadsheetSafe: configuration.isSpreadsheetSafe)
    writer.writeHeader()
    return writer
  }
}
