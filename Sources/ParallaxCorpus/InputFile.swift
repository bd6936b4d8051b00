import Foundation
import ParallaxModel

/// A file to load, with what its folders say of it.
public struct InputFile: Sendable {
  /// The path as the user gave it, with what was found below it; `-` is standard input.
  public var path: String
  /// The event that a folder names.
  public var folderEvent: String?
  /// The outlet that a folder names: the name from `corpus.yml` where there is one.
  public var folderOutlet: String?
  /// The manifest of the corpus that the file belongs to.
  public var manifest: CorpusManifest?
  /// The bytes, where the caller has read them; nil to read the file.
  public var contents: Data?

  /// The bytes of standard input or of a pipe, where they were read already.
  var spool: ByteSpool.Contents?
  /// The file on the disk that holds this one, where it is part of an archive or a crawl.
  public var container: String?
  /// The folders between the one that the user named and the file; nil for a file named by itself.
  var folders: [String]?
  /// What is known of a page from the crawl or the message that it lies in.
  var page: RetrievedPage?
  /// The format, where what holds the file says it for sure.
  var format: InputFormat?

  /// Makes a file to load.
  public init(
    path: String, folderEvent: String? = nil, folderOutlet: String? = nil,
    manifest: CorpusManifest? = nil, contents: Data? = nil
  ) {
    self.path = path
    self.folderEvent = folderEvent
    self.folderOutlet = folderOutlet
    self.manifest = manifest
    self.contents = contents
  }

  /// Whether the file is one of the rows of a crawl.
  var isRow: Bool { container != nil && page != nil }

  /// Whether the bytes come from standard input, which can be read once.
  public var isStandardInput: Bool { path == "-" }

  /// The last part of the path.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The name without the endings that tell the format, such as `.jsonl.gz`.
  public var stem: String {
    if isStandardInput || path.hasPrefix("/dev/fd/") { return "stdin" }
    var stem = name
    if stem.lowercased().hasSuffix(".gz") { stem.removeLast(3) }
    for ending in [".bz2", ".xz", ".zst"] where stem.lowercased().hasSuffix(".tar" + ending) {
      stem.removeLast(ending.count)
    }
    if InputFormat(fileName: stem) != nil, let dot = stem.lastIndex(of: ".") {
      stem = String(stem[..<dot])
    }
    return stem.isEmpty ? name : stem
  }
}
