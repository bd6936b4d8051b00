import Foundation
import ParallaxModel

/// Finds lexicons by id or path.
///
/// An id is looked for in each search folder as `<id>/lexicon.yml`, first found first; what holds a
/// slash or ends in `.yml` or `.yaml` is a path to a file or to a folder that holds `lexicon.yml`.
public struct LexiconLibrary: Sendable {
  /// The folders to search, in order.
  public let searchPath: [String]

  /// Makes a library over folders.
  public init(searchPath: [String]) { self.searchPath = searchPath }

  /// Reads one lexicon, named by id or path.
  public func lexicon(_ name: String) -> (Lexicon?, [Diagnostic]) {
    guard let path = path(of: name) else {
      let known = identifiers()
      return (
        nil,
        [
          Diagnostic(
            .error, "unknown-lexicon", "there is no lexicon “\(name)”",
            at: SourcePlace(path: name),
            remedy: known.isEmpty
              ? "name a lexicon.yml, or a folder of lists with --lexicon-path"
              : "name a file, or one of \(known.joined(separator: ", "))")
        ]
      )
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      return (
        nil,
        [
          Diagnostic(
            .error, "file-unreadable", "the lexicon cannot be read", at: SourcePlace(path: path),
            remedy: "check that it is a file you may read")
        ]
      )
    }
    return YAMLFormat.read(data, path: path)
  }

  /// The bytes of a lexicon's file, for its digest.
  public func data(_ name: String) -> Data? {
    path(of: name).flatMap { FileManager.default.contents(atPath: $0) }
  }

  /// The ids of the lists in the search folders, sorted, each once.
  public func identifiers() -> [String] {
    var found: Set<String> = []
    for folder in searchPath {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names
      where FileManager.default.fileExists(atPath: "\(folder)/\(name)/lexicon.yml") {
        found.insert(name)
      }
    }
    return found.sorted()
  }

  private func path(of name: String) -> String? {
    if name.contains("/") || name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
        return nil
      }
      return isFolder.boolValue ? name + "/lexicon.yml" : name
    }
    return searchPath.map { "\($0)/\(name)/lexicon.yml" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}
