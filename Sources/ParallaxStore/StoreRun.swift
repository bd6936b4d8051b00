/// What one import or update did, as it stands in the store.
public struct StoreRun: Sendable, Equatable {
  /// `import` or `update`.
  public var command: String
  /// Rows that were read.
  public var read: Int
  /// Documents that were new.
  public var added: Int
  /// New versions of documents that were there.
  public var versions: Int
  /// Rows that were there as they are.
  public var unchanged: Int

  /// Makes a record of a run.
  public init(command: String, read: Int, added: Int, versions: Int, unchanged: Int) {
    self.command = command
    self.read = read
    self.added = added
    self.versions = versions
    self.unchanged = unchanged
  }
}
