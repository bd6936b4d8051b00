import GRDB

/// Rows of the table `file`.
enum FileRecord {
  /// Remembers files; one of the same path is replaced.
  static func save(_ files: [StoredFile], to database: Database) throws {
    for file in files {
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO file (path, reading, size, sha256, rows) VALUES (?, ?, ?, ?, ?)
          """, arguments: [file.path, file.reading, file.size, file.sha256, file.rows])
    }
  }

  /// All files, in order of the bytes of their paths.
  static func all(_ database: Database) throws -> [StoredFile] {
    try Row.fetchAll(
      database, sql: "SELECT path, reading, size, sha256, rows FROM file ORDER BY path"
    ).map { StoredFile(path: $0[0], reading: $0[1], size: $0[2], sha256: $0[3], rows: $0[4]) }
  }
}
