import ParallaxModel
import Synchronization

/// The table `counts`: occurrences and the words they stand among, grouped as asked for.
///
/// The words of a group are those of all its documents to whose language the lexicon applies,
/// with or without an occurrence, in the row's section and voice.
public struct CountsTable: Sendable {
  /// The columns to group by, in the order of the table.
  public let by: [CountsColumn]
  /// The fields of documents to group by besides, as their columns are named; documents carry the
  /// values in `AnalyzedDocument.groupValues`.
  public let fields: [String]
  /// Whether cells without an occurrence get a row.
  public let keepsZeros: Bool
  /// The columns of this grouping.
  public let schema: TableSchema

  private let lexicons: [Lexicon]
  private let known = Known()

  /// The groups made so far, for sets of lexicons.
  private final class Known: Sendable {
    let groups = Mutex<[[Int]: TermGroups]>([:])
  }

  /// Makes a table for some lexicons; groups by every column unless told otherwise.
  public init(
    by columns: [CountsColumn] = CountsColumn.allCases, fields: [String] = [],
    keepsZeros: Bool = false, lexicons: [Lexicon]
  ) {
    by = Set(columns).sorted()
    self.fields = fields
    self.keepsZeros = keepsZeros
    schema = Self.schema(by: by, fields: fields)
    self.lexicons = lexicons
  }

  /// The groups of terms of those lexicons that applied to a document.
  func terms(of applied: [Int]) -> TermGroups {
    known.groups.withLock { groups in
      if let made = groups[applied] { return made }
      let made = TermGroups(lexicons, among: applied, by: by)
      groups[applied] = made
      return made
    }
  }

  /// The columns when nothing is left out.
  public static let fullSchema = schema(by: CountsColumn.allCases, fields: [])

  /// Whether documents without a text are left out of the numbers and counted by themselves: only
  /// where a row has a section, their words stand apart from those of texts.
  public var leavesHeadlinesOut: Bool { !by.contains(.section) }

  /// Whether the rows of a document are complete when it has been read.
  public var isPerDocument: Bool { by.contains(.document) }

  /// Writes the rows of one document.
  ///
  /// - Precondition: `isPerDocument`; other groupings need a `CountsAccumulator`.
  public func appendRows(of analyzed: AnalyzedDocument, to writer: inout TableWriter) {
    precondition(isPerDocument, "a grouping without document needs a CountsAccumulator")
    var accumulator = CountsAccumulator(self)
    accumulator.add(analyzed)
    accumulator.appendRows(to: &writer)
  }

  private static func schema(by columns: [CountsColumn], fields: [String]) -> TableSchema {
    let ofDocuments = columns.filter(\.isOfDocuments).map(\.column)
    let others = columns.filter { !$0.isOfDocuments }.map(\.column)
    let grouping =
      ofDocuments
      + fields.map {
        Column($0, .string, "What the documents have there; empty where it is missing.")
      } + others
    return TableSchema(
      name: "counts",
      description: "Occurrences and words for each group.",
      columns: grouping + [
        Column("occurrences", .integer, "Occurrences in the group."),
        Column(
          "words", .integer,
          "Words of all documents of the group to which the lexicon applies, hit or not.",
          unit: "words"),
      ] + (columns.contains(.section) ? [] : [headlineOnly]),
      primaryKey: grouping.map(\.name),
      rowOrder: columns.contains(.document)
        ? "documents as read, then entry in the order of its list, section and voice"
        : "event and outlet by code point, then entry in the order of its list, section and voice")
  }

  private static let headlineOnly = Column(
    "headline_only", .integer,
    "Documents of the group with a headline and no text, which are in no other number of the row.")
}
