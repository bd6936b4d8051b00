import GRDB

/// Rows of the table `run`.
enum RunRecord {
  /// Adds a run at the end.
  static func save(_ run: StoreRun, to database: Database) throws {
    try database.execute(
      sql: "INSERT INTO run (command, read, added, versions, unchanged) VALUES (?, ?, ?, ?, ?)",
      arguments: [run.command, run.read, run.added, run.versions, run.unchanged])
  }
}
