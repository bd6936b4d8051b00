import ParallaxCorpus
import ParallaxModel
import ParallaxStore

/// A run of rows of a NELA-GT database that is an input, loaded by itself on any thread.
struct NewsPart: Sendable {
  /// The rows of a part: about two megabytes of text.
  private static let size = 512

  private let database: NewsDatabase
  private let loader: FieldRowLoader
  private let start: Int
  private let end: Int
  private let sha256: String?

  /// Opens a database and cuts it into parts, at least one.
  ///
  /// - Returns: nil when the file is no such database.
  /// - Throws: When it cannot be read.
  static func parts(
    of file: InputFile, options: LoadOptions
  ) throws(FatalDiagnostic) -> [NewsPart]? {
    guard let database = try NewsDatabase(path: file.path) else { return nil }
    let loader = FieldRowLoader(
      columns: database.columns, file: file, format: .nelaGT, options: options)
    let bounds = try database.bounds(size: size)
    let digest = options.computesDigests ? Digest.sha256(ofFileAt: file.path) : nil
    let ends = bounds.count > 1 ? bounds.dropFirst() : bounds[...]
    return zip(bounds, ends).map {
      NewsPart(database: database, loader: loader, start: $0, end: $1, sha256: digest)
    }
  }

  /// Loads the rows of the part.
  func load() -> LoadResult {
    do throws(FatalDiagnostic) {
      var result = loader.load(
        try database.rows(after: start, through: end).map { ($0.number, $0.values) })
      result.sha256 = sha256
      return result
    } catch {
      return LoadResult(
        path: database.path, format: .nelaGT, diagnostics: [error.diagnostic], sha256: sha256)
    }
  }
}
