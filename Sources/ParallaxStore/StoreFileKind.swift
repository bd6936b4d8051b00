import Foundation

/// What a file is to a store, told by its first bytes alone.
///
/// SQLite is not asked, because it may write beside, or into, a file that it opens.
public enum StoreFileKind: Sendable {
  /// There is no such file, or it is empty: a store can be made there.
  case absent
  /// A store of Parallax.
  case store
  /// A SQLite database of something else.
  case otherDatabase
  /// Anything else: text, a folder, a pipe.
  case other

  /// The number in the header of a SQLite file that marks it as a store: `PRLX`.
  static let applicationID: Int32 = 0x5052_4C58

  /// The first 16 bytes of every SQLite file.
  private static let magic = Array("SQLite format 3\0".utf8)

  /// Where the header keeps the application id, as four bytes, the highest first.
  private static let applicationIDRange = 68..<72

  /// Looks at a file; a pipe is not read.
  public init(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .absent
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      self = .other
      return
    }
    self = status.st_size == 0 ? .absent : Self.kind(ofHeader: Self.header(path))
  }

  /// Whether the file is a SQLite database, a store or another.
  public var isDatabase: Bool {
    switch self {
    case .store, .otherDatabase: true
    case .absent, .other: false
    }
  }

  private static func kind(ofHeader header: [UInt8]) -> Self {
    guard header.starts(with: magic) else { return .other }
    guard header.count >= applicationIDRange.upperBound else { return .otherDatabase }
    let number = header[applicationIDRange].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    return number == applicationID ? .store : .otherDatabase
  }

  /// The first bytes, as many as are needed; none when the file cannot be read.
  private static func header(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: applicationIDRange.upperBound)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}
