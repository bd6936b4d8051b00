import ParallaxCorpus
import ParallaxModel

/// Reads the documents of a run over threads and does some work on each part.
///
/// Every row ends in one of the ways of `RowTally`, which says how many of each. An input that is
/// left out as a whole counts as one row.
/// Parts are handed over in order, so that everything after is the same for any number of threads.
final class DocumentReader<State> {
  /// A part that was loaded, with what the work made of its documents.
  struct LoadedPart<Output: Sendable>: Sendable {
    var result: LoadResult
    var marks: [DocumentMark]
    var screened: DocumentScreen.Account
    var output: Output
  }

  private var stream: DocumentStream
  private let work: OrderedWork<State>
  private let screen: DocumentScreen
  private var screened: DocumentScreen.Account
  private let account: DuplicateAccount
  private let needsDocuments: Bool
  private let observer: RunObserver
  private var duplicates = DuplicateFinder()
  /// The file of each document that was kept, and whether it has a body, where they are held.
  private var held: [(file: Int, hasBody: Bool)] = []
  /// The numbers, from 0, of the documents that were kept and are now replaced by another version.
  private(set) var replaced: Set<Int> = []
  /// What became of the rows so far.
  private(set) var tally = RowTally()
  /// The files that were read so far, in order.
  private(set) var files: [DocumentStream.ReadFile] = []
  /// The ids of the documents that were kept or filtered.
  private(set) var identifiers: Set<String> = []

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - stream: The inputs.
  ///   - work: The threads.
  ///   - screen: Names outlets and leaves out what the run is not about.
  ///   - versions: What becomes of several documents of one id.
  ///   - needsDocuments: Whether nothing can be made where all were filtered out.
  ///   - observer: Takes the diagnostics.
  init(
    stream: DocumentStream, work: OrderedWork<State>, screen: DocumentScreen,
    versions: VersionHandling, needsDocuments: Bool = false, observer: RunObserver
  ) {
    self.stream = stream
    self.screen = screen
    screened = screen.emptyAccount
    account = DuplicateAccount(handling: versions)
    self.needsDocuments = needsDocuments
    self.work = work
    self.observer = observer
    for diagnostic in stream.diagnostics { reportInput(diagnostic) }
  }

  /// What leaves out an input as a whole.
  private let lostInputs: Set<String> = [
    "file-not-found", "file-unreadable", "folder-unreadable",
  ]

  /// Reports what is wrong with an input as a whole: where it is left out, it is one row that was
  /// read and rejected, because nobody can say how many it holds.
  private func reportInput(_ diagnostic: Diagnostic) {
    report(diagnostic)
    guard lostInputs.contains(diagnostic.identifier) else { return }
    tally.read += 1
    tally.rejected += 1
  }

  /// Passes a diagnostic on and counts it if it is an error.
  func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { tally.errors += 1 }
    observer.didFind(diagnostic)
  }

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - transform: Makes something of the documents of a part, on any thread.
  ///   - consume: Takes what was made, in order, with for each document of the part whether it is
  ///     kept.
  /// - Throws: What `consume` throws.
  func read<Output: Sendable>(
    transform: @escaping @Sendable ([Document], State) -> Output,
    consume: (Output, [Document], [Bool]) throws -> Void
  ) throws {
    try readParts(transform: { transform($0.documents, $1) }) { output, result, isKept in
      try consume(output, result.documents, isKept)
    }
  }

  /// Reads everything and hands over each part as it was loaded.
  func readParts(consume: (LoadResult, [Bool]) throws -> Void) throws {
    try readParts(transform: { _, _ in () }) { _, result, isKept in try consume(result, isKept) }
  }

  /// Reads everything and hands over each part with what was made of it on any thread.
  func readParts<Output: Sendable>(
    transform: @escaping @Sendable (LoadResult, State) -> Output,
    consume: (Output, LoadResult, [Bool]) throws -> Void
  ) throws {
    let loader = stream.partLoader
    let screen = screen
    var parts = 0
    while let batch = stream.nextBatch() {
      let first = parts
      parts += batch.count
      try work.run(
        count: batch.count,
        work: { index, state in
          var result = loader.load(batch[index])
          let screened = screen.screen(
            &result, part: first + index, manifest: batch[index].manifest)
          return LoadedPart(
            result: result, marks: result.documents.map(DocumentMark.init), screened: screened,
            output: transform(result, state))
        },
        consume: { part in
          let isKept = take(part.result, part.marks)
          screened.merge(part.screened)
          identifiers.formUnion(part.screened.filtered)
          try consume(part.output, part.result, isKept)
          observer.didRead(tally.documents)
        })
    }
    reportEnd()
  }

  /// Says what can be said only when everything was read.
  private func reportEnd() {
    for diagnostic in screen.diagnostics(screened) { report(diagnostic) }
    if tally.documents == 0, tally.filtered > 0 {
      let rows = tally.filtered == 1 ? "the 1 article" : "all \(tally.filtered) articles"
      report(
        Diagnostic(
          needsDocuments ? .error : .warning, "all-filtered",
          "\(rows) that could be read \(tally.filtered == 1 ? "was" : "were") filtered out",
          remedy: "widen --where, --language, --from or --to"))
    }
    if tally.read == 0, tally.errors == 0 {
      report(
        Diagnostic(
          .error, "no-documents", "no articles were found in the inputs",
          remedy: "name files, a folder or a glob; see docs/formats/corpus.md"))
    }
  }

  /// Counts the rows of a part and finds documents whose id was there before.
  private func take(_ result: LoadResult, _ marks: [DocumentMark]) -> [Bool] {
    for diagnostic in result.diagnostics { report(diagnostic) }
    tally.read += result.rowsRead
    tally.rejected += result.rowsRejected
    tally.olderVersions += result.passedOver.otherVersions
    tally.unchanged += result.passedOver.unchanged
    tally.filtered += result.passedOver.filtered
    let path = result.container ?? result.path
    if files.last?.path != path {
      files.append(.init(path: path, sha256: result.sha256, documents: 0))
    }
    if let digest = result.sha256 { files[files.count - 1].sha256 = digest }
    return zip(result.documents, marks).map { take($0, $1, of: result) }
  }

  /// Counts a document and says whether it is kept.
  private func take(_ document: Document, _ mark: DocumentMark, of result: LoadResult) -> Bool {
    let number = held.count
    let finding = duplicates.find(document, mark, number: number)
    if let diagnostic = account.diagnostic(document, finding) {
      report(Self.placed(diagnostic, in: result))
    }
    switch account.end(of: finding) {
    case nil, .kept: break
    case .copy, .refused:
      tally.duplicates += 1
      return false
    case .otherVersion:
      tally.olderVersions += 1
      return false
    case .replaces(let earlier):
      duplicates.prefer(document, mark, number: number)
      replace(earlier)
    }
    tally.documents += 1
    tally.headlineOnly += document.body.isEmpty ? 1 : 0
    files[files.count - 1].documents += 1
    identifiers.insert(document.id)
    if let page = document.versionOf { identifiers.insert(page) }
    if case .held = account.handling {
      held.append((file: files.count - 1, hasBody: !document.body.isEmpty))
    }
    return true
  }

  /// Takes back a document that was kept.
  private func replace(_ number: Int) {
    replaced.insert(number)
    tally.documents -= 1
    tally.olderVersions += 1
    tally.headlineOnly -= held[number].hasBody ? 0 : 1
    files[held[number].file].documents -= 1
  }

  /// A problem of a document that was stored before is in the store, not in its first source.
  private static func placed(_ problem: Diagnostic, in result: LoadResult) -> Diagnostic {
    guard let place = problem.place, place.path != result.path else { return problem }
    var problem = problem
    problem.place = SourcePlace(path: result.path)
    return problem
  }
}
