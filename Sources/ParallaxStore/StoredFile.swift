/// A file whose rows a store has taken in, all of them and without an error.
///
/// A file that is as it was need not be read again.
public struct StoredFile: Sendable, Equatable {
  /// The path as the user gave it.
  public var path: String
  /// All that decides, beside the bytes of the file, what is read from it.
  public var reading: String
  /// The size in bytes.
  public var size: Int
  /// The SHA-256 digest of the bytes, in hexadecimal.
  public var sha256: String
  /// The rows that were read.
  public var rows: Int

  /// Makes a record of a file.
  public init(path: String, reading: String, size: Int, sha256: String, rows: Int) {
    self.path = path
    self.reading = reading
    self.size = size
    self.sha256 = sha256
    self.rows = rows
  }

  /// Whether what was read from a path came from this file, or from a file or page inside it.
  ///
  /// - Parameter source: The path of a document's source, such as `export.zip/a.html` or
  ///   `crawl.warc#12`.
  /// - Returns: Whether it did.
  public func holds(_ source: String) -> Bool {
    guard source.utf8.starts(with: path.utf8) else { return false }
    let rest = source.utf8.dropFirst(path.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "/") || rest.first == UInt8(ascii: "#")
  }
}
