import ParallaxCorpus
import ParallaxModel
import ParallaxStore

/// A run of documents of a store that is an input, loaded by itself on any thread.
struct StorePart: Sendable {
  /// The documents of a part; a small number, because a body may be long.
  private static let size = 64

  /// The path of the store as the user gave it.
  let path: String
  private let store: CorpusStore?
  private let selection: StoreSelection
  private let start: Int
  private let end: Int
  private let sha256: String?
  private let diagnostics: [Diagnostic]

  /// Opens a store and cuts it into parts, at least one; a store that cannot be opened or searched
  /// is one part without documents that says why.
  ///
  /// What another program adds to the store afterwards is not in the parts.
  static func parts(
    of path: String, selection: StoreSelection, computesDigest: Bool
  ) -> [StorePart] {
    do throws(FatalDiagnostic) {
      let store = try CorpusStore(reading: path)
      let last = try store.lastPosition()
      if let match = selection.match { _ = try store.search(match, limit: 1) }
      let digest = computesDigest ? try StoreDigest.sha256(of: store, through: last) : nil
      return stride(from: 0, to: max(last, 1), by: size).map { start in
        StorePart(
          path: path, store: store, selection: selection, start: start,
          end: min(start + size, last), sha256: digest, diagnostics: [])
      }
    } catch {
      return [unreadable(path, error.diagnostic)]
    }
  }

  /// A part without documents that says why.
  static func unreadable(_ path: String, _ diagnostic: Diagnostic) -> StorePart {
    StorePart(
      path: path, store: nil, selection: .everything, start: 0, end: 0, sha256: nil,
      diagnostics: [diagnostic])
  }

  /// Reads the documents of the part.
  func load() -> LoadResult {
    var result = LoadResult(path: path, diagnostics: diagnostics, sha256: sha256)
    guard let store else {
      // As a file that cannot be opened: one row that was read and rejected.
      (result.rowsRead, result.rowsRejected) = (1, 1)
      return result
    }
    do throws(FatalDiagnostic) {
      let counts = try store.counts(after: start, through: end, versions: selection.versions)
      result.documents = try store.documents(
        limit: Self.size, after: start, through: end, selection: selection
      ).map(\.document)
      result.rowsRead = counts.all
      result.passedOver.otherVersions = counts.all - counts.chosen
      result.passedOver.filtered = counts.chosen - result.documents.count
    } catch {
      result.diagnostics.append(error.diagnostic)
      (result.rowsRead, result.rowsRejected) = (1, 1)
    }
    return result
  }
}
