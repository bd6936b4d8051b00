import Foundation
import ParallaxCorpus
import ParallaxModel
import ParallaxStore
import ParallaxText

/// The documents of some inputs, part by part: small files whole, large ones of JSON Lines and
/// stores cut.
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
  private var files: ArraySlice<InputFile>
  private var container: ContainerReader?
  /// A large file of an archive, which makes a batch of its own.
  private var largePart: InputFile?
  /// What was wrong with the inputs themselves.
  let diagnostics: [Diagnostic]

  /// Finds the files of the inputs.
  ///
  /// - Throws: When an option of loading cannot be understood.
  init(_ configuration: Configuration, computesDigests: Bool) throws(FatalDiagnostic) {
    var options = try Self.options(configuration)
    options.computesDigests = computesDigests
    loader = CorpusLoader(options: options)
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
    case file(InputFile)
    case contained(ContainedPart)
    case piece(FilePart)
    case store(StorePart)

    /// The corpus that the part belongs to.
    var manifest: CorpusManifest? {
      switch self {
      case .file(let file): file.manifest
      case .piece(let piece): piece.file.file.manifest
      case .store: nil
      }
    }
  }

  /// The next parts that belong together: a run of small files, or the parts of a large one, of
  /// an archive or of a store.
  mutating func nextBatch() -> [Part]? {
    if let batch = nextBatchOfContainer() { return batch }
    guard !files.isEmpty else { return nil }
    var batch: [Part] = []
    while let first = files.first, !isLarge(first), !Self.isDatabase(first) {
      let file = loader.readingOnce(first)
      files[files.startIndex] = file
      if let found = loader.container(of: file) {
        if !batch.isEmpty { return batch }
        files.removeFirst()
        container = found
        return nextBatch()
      }
      batch.append(.file(file))
      files.removeFirst()
    }
    if batch.isEmpty, let first = files.popFirst() {
      let file = loader.readingOnce(first)
      if Self.isDatabase(file) {
        batch = StorePart.parts(
          of: file.path, computesDigest: loader.options.computesDigests
        ).map { .store($0) }
      } else if let found = loader.container(of: file) {
        container = found
        return nextBatch()
      } else {
        batch = loader.parts(of: loader.open(file)).map { .piece($0) }
      }
    }
    return batch
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

  /// Loads one part and fills in the languages that its sources do not say.
  static func load(_ part: Part, with loader: CorpusLoader) -> LoadResult {
    var result: LoadResult
    switch part {
    case .file(let file): result = loader.load(file)
    case .contained(let part): result = loader.load(part)
    case .piece(let piece): result = loader.load(piece)
    case .store(let part): result = part.load()
    }
    for index in result.documents.indices where result.documents[index].language == nil {
      let document = result.documents[index]
      let language = LanguageDetector.language(
        of: document.body.isEmpty ? document.title : document.body)
      result.documents[index].language = language
      result.documents[index].languageSource = language == nil ? .unknown : .detected
    }
    return result
  }

  /// Whether a file is read as a store, whatever its name or `--input-format` says.
  private static func isDatabase(_ file: InputFile) -> Bool {
    !file.isStandardInput && StoreFileKind(path: file.path).isDatabase
  }

  private func isLarge(_ file: InputFile) -> Bool {
    if file.isStandardInput { return true }
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return (attributes?[.size] as? Int ?? 0) > Self.smallFile
  }
}
