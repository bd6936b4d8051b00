/// One change in text that two documents share.
public struct CopyEdit: Sendable, Equatable {
  /// What was done.
  public enum Operation: String, Sendable, CaseIterable {
    case replace
    case insert
    case delete
  }

  /// What was done, from the first document to the second.
  public var operation: Operation
  /// The words of the first document, in UTF-8 offsets into its body; empty for an insertion.
  public var before: TextSpan
  /// The words of the second document, in UTF-8 offsets into its body; empty for a deletion.
  public var after: TextSpan

  /// Makes an edit.
  public init(_ operation: Operation, before: TextSpan, after: TextSpan) {
    self.operation = operation
    self.before = before
    self.after = after
  }
}

/// What was changed in the text that two documents share.
public struct CopyComparison: Sendable, Equatable {
  /// The group of both.
  public var groupID: String
  /// The document that is compared with: the presumed origin where it is known.
  public var firstID: String
  /// The other document.
  public var secondID: String
  /// The changes, in the order of the first.
  public var edits: [CopyEdit]

  /// Makes a comparison.
  public init(groupID: String, firstID: String, secondID: String, edits: [CopyEdit]) {
    self.groupID = groupID
    self.firstID = firstID
    self.secondID = secondID
    self.edits = edits
  }
}
