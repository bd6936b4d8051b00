import Foundation
import ParallaxModel

/// A sheet of occurrences that a coder, or several, has judged by hand.
///
/// It is read as `lexicon sample` wrote it and as spreadsheets save it: any separator, a byte order
/// mark, columns in another order, cells that were cut off at the end of rows.
public struct JudgmentSheet: Sendable {
  /// The rows that can be used, in order.
  public var rows: [JudgedOccurrence]
  /// What was wrong.
  public var diagnostics: [Diagnostic]

  /// Reads a file, which may be compressed.
  ///
  /// - Throws: When the file cannot be read or lacks a column.
  public init(path: String) throws(FatalDiagnostic) {
    let options = LoadOptions(inputFormat: .csv)
    let file = InputFile(path: path)
    if let contents = try? FileReading.contents(file),
      let refusal = ForeignFile.refusal(of: contents.data, path: path)
    {
      throw FatalDiagnostic(refusal)
    }
    let opened = FileOpener(options: options).open(file)
    if opened.format == nil, let reason = opened.diagnostics.last { throw FatalDiagnostic(reason) }
    try self.init(data: opened.data, path: path)
    diagnostics = opened.diagnostics + diagnostics
  }

  /// Reads the content of a file.
  ///
  /// - Parameters:
  ///   - data: The content, as UTF-8.
  ///   - path: The path, for errors and for who judged where the sheet does not say it.
  /// - Throws: When a column is missing.
  public init(data: Data, path: String) throws(FatalDiagnostic) {
    var reader = JudgmentSheetReader(path: path)
    var failure: Diagnostic?
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      failure = reader.read(DelimitedTable(bytes, isTabbed: path.contains(".tsv")))
    }
    if let failure { throw FatalDiagnostic(failure) }
    rows = reader.rows
    diagnostics = reader.diagnostics
    if !rows.isEmpty, rows.allSatisfy({ $0.judgment == nil }) {
      diagnostics.append(
        Diagnostic(
          .warning, "unfilled-sheet", "no cell of the column judgment is filled",
          at: SourcePlace(path: path),
          remedy: "write 1 (the term as meant), 0 (not) or ? (unsure) in it"))
    }
  }
}
