import Foundation
import ParallaxCorpus
import ParallaxModel
import ParallaxStore

/// The files that a store has taken in, so that one that is as it was need not be read again.
struct FileMemory: Sendable {
  private let files: [String: StoredFile]
  private let options: String

  /// Remembers what a store remembers.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - configuration: How they are read now.
  init(_ files: [StoredFile], _ configuration: Configuration) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { $1 }
    var options = configuration.options
    options["version"] = ParallaxVersion.current
    self.options = options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: "\n")
  }

  /// The rows of a file that is as it was when the store took it in, and would be read in the same
  /// way; nil for any other.
  func unchangedRows(of file: InputFile) -> Int? {
    guard !file.isStandardInput, let known = files[file.path], known.reading == reading(file),
      Self.size(of: file) == known.size,
      Digest.sha256(ofFileAt: file.path) == known.sha256
    else { return nil }
    return known.rows
  }

  /// What the store is to remember of a file; nil when there is nothing that could be compared.
  func record(of file: InputFile, sha256: String?, rows: Int) -> StoredFile? {
    guard let sha256, let size = Self.size(of: file) else { return nil }
    return StoredFile(
      path: file.path, reading: reading(file), size: size, sha256: sha256, rows: rows)
  }

  /// A digest of all that decides, beside its bytes, what is read from a file.
  private func reading(_ file: InputFile) -> String {
    var parts = [options, file.folderEvent ?? "", file.folderOutlet ?? ""]
    for outlet in file.manifest?.outlets ?? [] {
      parts += [outlet.name, outlet.slug, outlet.domain ?? ""]
    }
    return Digest.sha256(of: Array(parts.joined(separator: "\u{1F}").utf8))
  }

  /// The size of an ordinary file; nil for what can be read only once.
  private static func size(of file: InputFile) -> Int? {
    var status = stat()
    guard !file.isStandardInput, stat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return Int(status.st_size)
  }
}
