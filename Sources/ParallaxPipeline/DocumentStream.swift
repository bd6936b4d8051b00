import Foundation
import ParallaxCorpus
import ParallaxModel
import ParallaxStore

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
  private var container: ContainerReader?
  /// A large file of an archive, which makes a batch of its own.
  private var largePart: InputFile?
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
    case contained(ContainedPart)
    case piece(FilePart)
    case store(StorePart)
    case news(NewsPart)
    /// The rows of a file that need not be read again.
    case unchanged(path: String, rows: Int)

    /// The corpus that the part belongs to.
    var manifest: CorpusManifest? {
      switch self {
      case .file(let file, _), .contained(.file(let file)): file.manifest
      case .piece(let piece): piece.file.file.manifest
      case .contained(.remark), .store, .news, .unchanged: nil
      }
    }
  }

  /// The next parts that belong together: a run of small files, or the parts of a large one, of an
  /// archive, of a store or of a database.
  mutating func nextBatch() -> [Part]? {
    if let batch = nextBatchOfContainer() { return batch }
    guard !files.isEmpty else { return nil }
    var batch: [Part] = []
    while let first = files.first, !isLarge(first), !Self.isDatabase(first), selection.match == nil
    {
      let file = loader.readingOnce(first)
      files[files.startIndex] = file
      if loader.container(of: file) != nil {
        if batch.isEmpty { break }
        return batch
      }
      batch.append(.file(file, memory))
      files.removeFirst()
    }
    guard batch.isEmpty, let first = files.popFirst() else { return batch }
    let file = loader.readingOnce(first)
    if selection.match == nil, !Self.isDatabase(file), memory?.unchangedRows(of: file) == nil,
      let found = loader.container(of: file)
    {
      container = found
      return nextBatch()
    }
    return parts(of: file)
  }

  /// Parts of an archive are handed out up to so many bytes, or so many parts.
  private static let containedBytes = 8 << 20
  private static let containedParts = 1_024

  /// The next files of the archive that is open; nil when none is.
  private mutating func nextBatchOfContainer() -> [Part]? {
    if let large = largePart {
      largePart = nil
      return loader.parts(of: loader.open(large)).map { .piece($0) }
    }
    guard let container else { return nil }
    var batch: [Part] = []
    var bytes = 0
    while bytes < Self.containedBytes, batch.count < Self.containedParts {
      guard let part = container.next() else {
        self.container = nil
        break
      }
      if case .file(let file) = part, let size = file.contents?.count {
        if size > Self.smallFile {
          largePart = file
          break
        }
        bytes += size
      }
      batch.append(.contained(part))
    }
    return batch.isEmpty ? nextBatchOfContainer() : batch
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
    return loader.parts(of: loader.open(file), targetBytes: Self.partBytes).map { .piece($0) }
  }

  /// The size of a part of a large file: small, so that the threads end at about the same time.
  private static let partBytes = 512 << 10

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

  /// Loads the parts, on any thread.
  var partLoader: PartLoader {
    PartLoader(loader: loader, separatesVersions: separatesVersions)
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
