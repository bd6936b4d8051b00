import Foundation
import ParallaxCorpus
import ParallaxModel
import ParallaxStore
import ParallaxText

/// The documents of some inputs, part by part: small files whole, large ones of JSON Lines, stores
/// and databases cut.
///
/// Files are taken in order; each batch of parts can be spread over threads.
struct DocumentStream {
  /// A file that was read, for the manifest.
  struct ReadFile {
    var path: String
    var sha256: String?
    var documents: Int
  }

  /// Files of at most this many bytes are opened by the thread that loads them.
  private static let smallFile = 2 << 20

  let loader: CorpusLoader
  /// Files that need not be read again.
  var memory: FileMemory?
  private let selection: StoreSelection
  private let separatesVersions: Bool
  /// The files that have not been read yet.
  private(set) var files: ArraySlice<InputFile>
  /// What was wrong with the inputs themselves.
  let diagnostics: [Diagnostic]

  /// Finds the files of the inputs.
  ///
  /// - Parameters:
  ///   - configuration: The inputs and how they are read.
  ///   - computesDigests: Whether the digest of each file is taken.
  ///   - fillsStore: Whether the documents go into a store, which knows versions by their page's id.
  /// - Throws: When an option of loading cannot be understood.
  init(
    _ configuration: Configuration, computesDigests: Bool, fillsStore: Bool = false
  ) throws(FatalDiagnostic) {
    var options = try Self.options(configuration)
    options.computesDigests = computesDigests
    loader = CorpusLoader(options: options)
    let versions = configuration.versions ?? (fillsStore ? .all : .latest)
    selection = StoreSelection(versions: versions, match: configuration.match)
    separatesVersions = versions == .all && !fillsStore
    let found = loader.files(for: configuration.inputs)
    files = found.files[...]
    diagnostics = found.diagnostics
  }

  /// The options of loading.
  ///
  /// - Throws: When one cannot be understood.
  static func options(_ configuration: Configuration) throws(FatalDiagnostic) -> LoadOptions {
    var options = LoadOptions(keepsFurniture: configuration.keepsFurniture)
    for mapping in configuration.fieldMap { try options.addMapping(mapping) }
    if let name = configuration.inputFormat {
      guard let format = InputFormat(rawValue: name) else {
        let known = InputFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw FatalDiagnostic(
          Diagnostic(
            .error, "unknown-format", "there is no input format “\(name)”",
            remedy: "the formats are \(known)"))
      }
      options.inputFormat = format
    }
    return options
  }

  /// One piece of loading.
  enum Part: Sendable {
    case file(InputFile, FileMemory?)
    case piece(FilePart)
    case store(StorePart)
    case news(NewsPart)
    /// The rows of a file that need not be read again.
    case unchanged(path: String, rows: Int)
  }

  /// The next parts that belong together: a run of small files, or the parts of a large one, of a
  /// store or of a database.
  mutating func nextBatch() -> [Part]? {
    guard !files.isEmpty else { return nil }
    var batch: [Part] = []
    while let file = files.first, !isLarge(file), !Self.isDatabase(file), selection.match == nil {
      batch.append(.file(file, memory))
      files.removeFirst()
    }
    if batch.isEmpty, let file = files.popFirst() { batch = parts(of: file) }
    return batch
  }

  /// The parts of a file that is not loaded as one.
  private func parts(of file: InputFile) -> [Part] {
    if Self.isDatabase(file) { return databaseParts(of: file) }
    if selection.match != nil {
      return [.store(.unreadable(file.path, Self.noSearch(file.path)))]
    }
    if let rows = memory?.unchangedRows(of: file) {
      return [.unchanged(path: file.path, rows: rows)]
    }
    return loader.parts(of: loader.open(file)).map { .piece($0) }
  }

  /// The parts of a store, or of a database with articles; what is neither is refused as a store.
  private func databaseParts(of file: InputFile) -> [Part] {
    do throws(FatalDiagnostic) {
      if StoreFileKind(path: file.path) == .otherDatabase,
        let parts = try NewsPart.parts(of: file, options: loader.options)
      {
        guard selection.match == nil else { throw FatalDiagnostic(Self.noSearch(file.path)) }
        return parts.map { .news($0) }
      }
      return StorePart.parts(
        of: file.path, selection: selection, computesDigest: loader.options.computesDigests
      ).map { .store($0) }
    } catch {
      return [.store(.unreadable(file.path, error.diagnostic))]
    }
  }

  private static func noSearch(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "search-needs-store", "only a store can be searched with --match; this is none",
      at: SourcePlace(path: path),
      remedy: "make a store of it first: parallax corpus update --store FILE INPUT")
  }

  /// Loads one part and fills in the languages that its sources do not say.
  func load(_ part: Part) -> LoadResult {
    var result: LoadResult
    switch part {
    case .file(let file, let memory):
      if let rows = memory?.unchangedRows(of: file) {
        return Self.unchanged(file.path, rows: rows)
      }
      result = loader.load(file)
    case .piece(let piece): result = loader.load(piece)
    case .store(let part): result = part.load()
    case .news(let part): result = part.load()
    case .unchanged(let path, let rows): return Self.unchanged(path, rows: rows)
    }
    for index in result.documents.indices where result.documents[index].language == nil {
      let document = result.documents[index]
      let language = LanguageDetector.language(
        of: document.body.isEmpty ? document.title : document.body)
      result.documents[index].language = language
      result.documents[index].languageSource = language == nil ? .unknown : .detected
    }
    if separatesVersions { result.documents = result.documents.map(\.asVersion) }
    return result
  }

  private static func unchanged(_ path: String, rows: Int) -> LoadResult {
    var result = LoadResult(path: path, rowsRead: rows)
    result.passedOver.unchanged = rows
    return result
  }

  /// Whether a file is read as a store or a database, whatever its name or `--input-format` says.
  private static func isDatabase(_ file: InputFile) -> Bool {
    !file.isStandardInput && StoreFileKind(path: file.path).isDatabase
  }

  private func isLarge(_ file: InputFile) -> Bool {
    if file.isStandardInput { return true }
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return (attributes?[.size] as? Int ?? 0) > Self.smallFile
  }
}
