import Foundation
import ParallaxModel

/// Reads single entries of a ZIP archive in memory: office documents are such archives.
enum ZIPContents {
  /// Reads the entries with some names.
  ///
  /// - Parameters:
  ///   - names: Whole names, such as `word/document.xml`.
  ///   - data: The archive.
  ///   - path: Where it lies, for errors.
  ///   - maximumBytes: The most that one entry may hold.
  /// - Returns: Their bytes by name; those that are not there are missing.
  /// - Throws: `broken-archive`, `broken-entry`, `encrypted-archive` and `archive-too-large`.
  static func entries(
    named names: Set<String>, in data: Data, path: String, maximumBytes: Int = 256 << 20
  ) throws(FatalDiagnostic) -> [String: Data] {
    var limits = ArchiveLimits()
    limits.maximumEntryBytes = maximumBytes
    let budget = ArchiveBudget(limits: limits, compressedBytes: data.count, path: path)
    let reader = try ArchiveReader(ByteSource(data), path: path, budget: budget)
    var found: [String: Data] = [:]
    while found.count < names.count, let entry = try reader.next() {
      guard entry.kind == .file, names.contains(entry.name.text) else { continue }
      if entry.isEncrypted { throw FatalDiagnostic(encrypted(1, of: path)) }
      found[entry.name.text] = try reader.contents()
    }
    return found
  }

  /// The bytes of the entry with a name; nil when there is none.
  ///
  /// - Throws: As `entries` does.
  static func entry(
    named name: String, in data: Data, path: String, maximumBytes: Int = 256 << 20
  ) throws(FatalDiagnostic) -> Data? {
    try entries(named: [name], in: data, path: path, maximumBytes: maximumBytes)[name]
  }

  /// The error for entries that need a password.
  static func encrypted(_ count: Int, of path: String) -> Diagnostic {
    Diagnostic(
      .error, "encrypted-archive",
      "\(count == 1 ? "1 file in it needs" : "\(count) files in it need") a password and cannot be"
        + " read", at: SourcePlace(path: path),
      remedy: "unpack the archive with its password, and name the folder")
  }
}
