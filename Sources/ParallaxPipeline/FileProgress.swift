import ParallaxCorpus
import ParallaxModel
import ParallaxStore

/// Follows which files of an import have been read to their end without an error, so that the store
/// can remember them.
struct FileProgress {
  private let inputs: [String: InputFile]
  private let memory: FileMemory
  private var current: LoadResult?
  private var hasErrors = false
  private var finished: [StoredFile] = []
  private var excluded: Set<String> = []

  /// Prepares for the files of a run.
  init(_ inputs: [InputFile], _ memory: FileMemory) {
    self.inputs = Dictionary(inputs.map { ($0.path, $0) }) { $1 }
    self.memory = memory
  }

  /// Takes the next part; the parts of a file follow one another.
  mutating func add(_ result: LoadResult) {
    let path = result.container ?? result.path
    if current?.path != path {
      finish()
      current = LoadResult(path: path)
    }
    current?.rowsRead += result.rowsRead
    if let digest = result.sha256 { current?.sha256 = digest }
    hasErrors =
      hasErrors || result.rowsRejected > 0 || result.passedOver.rows > 0
      || result.diagnostics.contains { $0.severity == .error }
  }

  /// Ends the file that was read last; databases are not remembered, because what they hold may
  /// change in a log beside them.
  mutating func finish() {
    defer {
      current = nil
      hasErrors = false
    }
    guard let current, !hasErrors, let file = inputs[current.path],
      !StoreFileKind(path: file.path).isDatabase,
      let record = memory.record(of: file, sha256: current.sha256, rows: current.rowsRead)
    else { return }
    finished.append(record)
  }

  /// Files of which a document was refused are read again the next time.
  mutating func exclude(_ paths: [String]) { excluded.formUnion(paths) }

  /// The files that ended since the last time.
  mutating func takeFinished() -> [StoredFile] {
    defer { finished = [] }
    return finished.filter { !excluded.contains(where: $0.holds) }
  }
}
