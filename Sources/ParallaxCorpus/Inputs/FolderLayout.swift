import Foundation
import ParallaxModel

/// What the folders around an article say of it.
///
/// - `root/event/outlet/file`: the first folder is the event, the second the outlet; deeper
///   folders say nothing.
/// - `root/event/file`: the folder is the event, and the outlet comes from the article, its
///   address or its file's name. In a corpus whose manifest knows the folder as an outlet, it is
///   the outlet.
/// - `root/file`: no event.
///
/// A folder with `corpus.yml` is a corpus: its root is `articles/`, and the names of outlets
/// stand in the manifest. Naming a folder or a file inside a corpus changes nothing: its place
/// below `articles/` is what counts.
struct FolderLayout {
  /// The folder to walk.
  let start: String
  private let root: String
  private let manifest: CorpusManifest?

  /// Whether a manifest says how the folders are to be read.
  var isCorpus: Bool { manifest != nil }

  /// The layout of a folder that the user named.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - fixed: The folder from which its levels count, where a pattern led to it.
  ///   - diagnostics: Where a broken manifest is reported.
  init(root path: String, below fixed: String? = nil, diagnostics: inout [Diagnostic]) {
    if let manifest = Self.manifest(in: path, diagnostics: &diagnostics) {
      root = Self.joined(path, "articles")
      if !FileManager.default.fileExists(atPath: root) {
        diagnostics.append(
          Diagnostic(
            .error, "corpus-without-articles",
            "this folder has a corpus.yml and no folder \u{201C}articles\u{201D}",
            at: SourcePlace(path: path), remedy: "put the articles into \(root)"))
      }
      start = root
      self.manifest = manifest
    } else if let enclosing = FolderLayout(enclosing: path, diagnostics: &diagnostics) {
      root = enclosing.root
      start = path
      manifest = enclosing.manifest
    } else {
      root = fixed ?? path
      start = path
      manifest = nil
    }
  }

  /// The layout of a file to which a pattern led: its folders count from the part without
  /// wildcards on.
  init(file path: String, below fixed: String, diagnostics: inout [Diagnostic]) {
    if let enclosing = FolderLayout(enclosing: path, diagnostics: &diagnostics) {
      self = enclosing
    } else {
      root = fixed
      start = path
      manifest = nil
    }
  }

  /// The layout of the corpus in which a path lies; nil when it lies in none.
  init?(enclosing path: String, diagnostics: inout [Diagnostic]) {
    var folder = path
    for _ in 0..<4 {
      folder = Self.parent(of: folder)
      guard Self.name(of: folder) == "articles" else { continue }
      let corpus = Self.parent(of: folder)
      guard let manifest = Self.manifest(in: corpus, diagnostics: &diagnostics) else { continue }
      root = folder
      start = path
      self.manifest = manifest
      return
    }
    return nil
  }

  /// The file with what its folders say.
  func file(_ path: String) -> InputFile {
    let rest = Self.components(path).dropFirst(Self.components(root).count)
    var file = InputFile(path: path, manifest: manifest)
    Self.place(&file, in: Array(rest.dropLast()))
    return file
  }

  /// Fills in what the folders above a file say: the event, then the outlet.
  static func place(_ file: inout InputFile, in folders: [String]) {
    file.folders = folders
    if folders.count == 1, let name = file.manifest?.outletName(slug: folders[0]) {
      file.folderOutlet = name
      return
    }
    file.folderEvent = folders.first
    if folders.count > 1 {
      file.folderOutlet = file.manifest?.outletName(slug: folders[1]) ?? folders[1]
    }
  }

  private static func manifest(
    in folder: String, diagnostics: inout [Diagnostic]
  ) -> CorpusManifest? {
    let path = joined(folder, "corpus.yml")
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do throws(FatalDiagnostic) {
      let data = try FileReading.contents(InputFile(path: path)).data
      return try CorpusManifest(yaml: String(decoding: data, as: UTF8.self), path: path)
    } catch {
      if !diagnostics.contains(error.diagnostic) { diagnostics.append(error.diagnostic) }
      return CorpusManifest(id: name(of: folder))
    }
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func components(_ path: String) -> [String] {
    absolute(path).split(separator: "/").map(String.init)
  }

  private static func absolute(_ path: String) -> String {
    let full =
      path.hasPrefix("/") ? path : joined(FileManager.default.currentDirectoryPath, path)
    return URL(fileURLWithPath: full).standardizedFileURL.path
  }

  private static func parent(of path: String) -> String {
    let parts = absolute(path).split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  private static func name(of path: String) -> String {
    components(path).last ?? ""
  }
}
