import ParallaxCorpus
import ParallaxModel
import ParallaxStore

/// A dry run of loading: what each file is taken for, and what is wrong with it.
public struct CorpusCheck {
  private let configuration: Configuration

  /// Prepares a check.
  public init(_ configuration: Configuration) { self.configuration = configuration }

  /// Checks all inputs.
  ///
  /// - Parameters:
  ///   - line: Takes each line of the account.
  ///   - observer: Takes the diagnostics.
  /// - Returns: What became of the rows.
  /// - Throws: `FatalDiagnostic` when an option cannot be understood, and what `line` throws.
  public func run(
    line: (String) throws -> Void, observer: RunObserver
  ) throws -> RowTally {
    let work = OrderedWork(threads: configuration.threads) { () }
    let directory = try OutletFile.directory(of: configuration)
    let reader = DocumentReader(
      stream: try DocumentStream(configuration, computesDigests: false), work: work,
      screen: DocumentScreen(
        try DocumentFilter(configuration, directory), naming: OutletNaming(directory)),
      versions: .streamed(configuration.versions ?? .latest), observer: observer)
    for diagnostic in directory?.diagnostics ?? [] { reader.report(diagnostic) }
    try reader.readParts { result, isKept in
      if result.isRemark {
        if let format = result.format { try line("\(result.path): \(format.rawValue)") }
        return
      }
      try line("\(result.path): \(Self.account(of: result))")
      for field in result.fieldMap.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
        try line("  \(field.rawValue) from column “\(result.fieldMap[field] ?? "")”")
      }
      for (document, isKept) in zip(result.documents, isKept) {
        try line("  \(isKept ? "document" : "duplicate") \(Self.account(of: document))")
        for caption in document.captions.split(separator: "\n") {
          try line("    caption: \(caption)")
        }
        for furniture in document.furniture {
          let place = furniture.line.map { "line \($0)" } ?? "page"
          try line("    left out, \(place), \(furniture.reason): \(furniture.text)")
        }
      }
    }
    return reader.tally
  }

  private static func account(of result: LoadResult) -> String {
    let other = StoreFileKind(path: result.path) == .store ? "store" : "not loaded"
    let format = result.format?.rawValue ?? other
    return "\(format), rows \(result.rowsRead), documents \(result.documents.count)"
      + (result.rowsRejected > 0 ? ", rejected \(result.rowsRejected)" : "")
      + (result.passedOver.filtered > 0 ? ", filtered \(result.passedOver.filtered)" : "")
  }

  private static func account(of document: Document) -> String {
    var parts = ["outlet “\(document.outlet)” (\(document.outletOrigin.rawValue))"]
    parts.append("title “\(document.title)”")
    parts.append(document.date.map { "date \($0)" } ?? "no date")
    parts.append(
      document.language.map { "language \($0) (\(document.languageSource.rawValue))" }
        ?? "no language")
    if let event = document.givenEvent { parts.append("event “\(event)”") }
    parts.append(document.body.isEmpty ? "no body" : "body \(document.body.utf8.count) bytes")
    return parts.joined(separator: ", ")
  }
}
