import ParallaxModel

/// What came out of one file, or of one part of it.
///
/// Every row that was read is a document, was rejected with an error that names its place, or was
/// passed over: `rowsRead == documents.count + rowsRejected + passedOver.rows`.
public struct LoadResult: Sendable {
  /// The path as the user gave it.
  public var path: String
  /// The format that was found; nil when the file could not be read.
  public var format: InputFormat?
  /// The documents in the order of the file.
  public var documents: [Document]
  /// What was wrong, in the order of the file.
  public var diagnostics: [Diagnostic]
  /// Articles, rows or objects that were read.
  public var rowsRead: Int
  /// Those that were left out, each with an error.
  public var rowsRejected: Int
  /// Those that were passed over, because they were not asked for or are known.
  public var passedOver = PassedOver()
  /// The column that fills each field, for formats that have columns.
  public var fieldMap: [CorpusField: String]
  /// The SHA-256 digest of the file's bytes in hexadecimal, when the options ask for it.
  public var sha256: String?

  /// The file on the disk that holds this one, where it is part of an archive or a crawl.
  public var container: String?
  /// Whether this only says something of an archive or a crawl, whose files come by themselves.
  public var isRemark = false

  /// Makes a result; everything starts empty.
  public init(
    path: String, format: InputFormat? = nil, documents: [Document] = [],
    diagnostics: [Diagnostic] = [], rowsRead: Int = 0, rowsRejected: Int = 0,
    fieldMap: [CorpusField: String] = [:], sha256: String? = nil
  ) {
    self.path = path
    self.format = format
    self.documents = documents
    self.diagnostics = diagnostics
    self.rowsRead = rowsRead
    self.rowsRejected = rowsRejected
    self.fieldMap = fieldMap
    self.sha256 = sha256
  }

  /// The documents that have a title and no body.
  public var headlineOnly: Int { documents.reduce(0) { $0 + ($1.body.isEmpty ? 1 : 0) } }

  /// Appends the result of the next part of the same file.
  public mutating func append(_ next: LoadResult) {
    format = format ?? next.format
    documents += next.documents
    diagnostics += next.diagnostics
    rowsRead += next.rowsRead
    rowsRejected += next.rowsRejected
    passedOver += next.passedOver
    fieldMap.merge(next.fieldMap) { first, _ in first }
    sha256 = sha256 ?? next.sha256
  }

  /// Leaves of the remarks with these identifiers the first one each, with the number of others.
  mutating func mergeRemarks(_ identifiers: Set<String>) {
    var firsts: [String: Int] = [:]
    var counts: [String: Int] = [:]
    var kept: [Diagnostic] = []
    for diagnostic in diagnostics {
      if identifiers.contains(diagnostic.identifier) {
        counts[diagnostic.identifier, default: 0] += 1
        if firsts[diagnostic.identifier] != nil { continue }
        firsts[diagnostic.identifier] = kept.count
      }
      kept.append(diagnostic)
    }
    for (identifier, place) in firsts {
      let others = (counts[identifier] ?? 1) - 1
      guard others > 0 else { continue }
      kept[place].summary += "; the same holds for \(others) more"
    }
    diagnostics = kept
  }

  /// Counts a file that was left out as a whole as one row that was read and rejected, because its
  /// rows could not be counted.
  mutating func countLostFile() {
    guard rowsRead == 0, diagnostics.contains(where: { $0.severity == .error }) else { return }
    rowsRead = 1
    rowsRejected = 1
  }

  /// Rejects one row.
  mutating func reject(_ diagnostic: Diagnostic) {
    rowsRead += 1
    rowsRejected += 1
    diagnostics.append(diagnostic)
  }

  /// Counts one row as rejected whose error is there already.
  mutating func countRejected() {
    rowsRead += 1
    rowsRejected += 1
  }

  /// Takes one row's document, or counts it as rejected when there is none.
  mutating func take(_ document: Document?) {
    rowsRead += 1
    if let document { documents.append(document) } else { rowsRejected += 1 }
  }
}

/// Rows that are no documents of this run, and in which nothing is wrong.
public struct PassedOver: Sendable, Equatable {
  /// Versions of a page of which another was asked for.
  public var otherVersions = 0
  /// Rows of a file that is as it was when a store took it in.
  public var unchanged = 0
  /// Documents that are not what the run asks for.
  public var filtered = 0

  /// None yet.
  public init() {}

  /// All of them.
  public var rows: Int { otherVersions + unchanged + filtered }

  /// Adds those of another part.
  public static func += (left: inout PassedOver, right: PassedOver) {
    left.otherVersions += right.otherVersions
    left.unchanged += right.unchanged
    left.filtered += right.filtered
  }
}
