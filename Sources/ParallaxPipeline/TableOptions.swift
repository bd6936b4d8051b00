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

  /// What `counts` groups by: its own columns, and fields of documents by the names of their
  /// columns, which are those that were typed.
  struct Grouping {
    var columns: [CountsColumn] = []
    var fields: [(name: String, field: DocumentField)] = []
  }

  /// What `counts` groups by; all of its own columns when nothing is named.
  ///
  /// - Throws: When a name is likely a misspelled column, or would be taken for a number of the
  ///   table.
  static func grouping(_ names: [String]) throws(FatalDiagnostic) -> Grouping {
    var grouping = Grouping()
    if names.isEmpty { grouping.columns = CountsColumn.allCases }
    for name in names {
      if let column = CountsColumn(rawValue: name) ?? column(synonym: name) {
        grouping.columns.append(column)
      } else if let reason = refusal(name) {
        throw FatalDiagnostic(
          Diagnostic(
            .error, "unknown-column", "counts cannot be grouped by “\(name)”\(reason)",
            remedy:
              "the columns are \(CountsColumn.allCases.map(\.rawValue).joined(separator: ", "));"
              + " a field that a source had is metadata.NAME"))
      } else if !grouping.fields.contains(where: { $0.name == name }) {
        grouping.fields.append((name, DocumentField(name)))
      }
    }
    return grouping
  }

  private static func column(synonym name: String) -> CountsColumn? {
    switch name {
    case "event_id": .event
    case "document_id", "id": .document
    default: nil
    }
  }

  /// Why a name is no field to group by; nil when it may be one.
  private static func refusal(_ name: String) -> String? {
    if ["occurrences", "words", "headline_only"].contains(name) {
      return ", which it counts"
    }
    if name.isEmpty || name.contains(where: { ",\"\\".contains($0) || $0.isWhitespace }) {
      return ", which is no name"
    }
    if name.contains(".") || DocumentField.KnownField(rawValue: name) != nil { return nil }
    let near = CountsColumn.allCases.map(\.rawValue).first {
      NearestNames.distance($0, name) == 1
    }
    return near.map { ": is \($0) meant?" }
  }
}
