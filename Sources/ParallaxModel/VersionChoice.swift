/// Which versions of a page are used where there is more than one.
public enum VersionChoice: String, Sendable, CaseIterable {
  /// The one with the latest date; of several without a date, or with the same, the last one read.
  case latest
  /// The one with the earliest date; of several without a date, or with the same, the first one
  /// read.
  case first
  /// Every one of them.
  case all
}
