import ParallaxModel
import ParallaxReports

/// Reads the options that say how a table is written.
enum TableOptions {
  /// The format by its name.
  ///
  /// - Throws: When there is no such format.
  static func format(_ name: String) throws(FatalDiagnostic) -> TableFormat {
    guard let format = TableFormat(rawValue: name) else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "unknown-format", "there is no table format “\(name)”",
          remedy: "the formats are \(TableFormat.allCases.map(\.rawValue).joined(separator: ", "))")
      )
    }
    return format
  }

  /// The columns that `counts` groups by; all of them when none is named.
  ///
  /// - Throws: When a name is no column.
  static func columns(_ names: [String]) throws(FatalDiagnostic) -> [CountsColumn] {
    if names.isEmpty { return CountsColumn.allCases }
    var columns: [CountsColumn] = []
    for name in names {
      guard let column = CountsColumn(rawValue: name) else {
        throw FatalDiagnostic(
          Diagnostic(
            .error, "unknown-column", "counts cannot be grouped by “\(name)”",
            remedy:
              "the columns are \(CountsColumn.allCases.map(\.rawValue).joined(separator: ", "))"))
      }
      columns.append(column)
    }
    return columns
  }
}
