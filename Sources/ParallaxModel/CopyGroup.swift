/// How a document shares copy with the others of its group.
public enum CopyKind: String, Sendable, Codable, CaseIterable {
  /// Another document of the group has the same words in the same order, quotations included.
  case exact
  /// At least half of the shorter text, quotations left out, stands in the other.
  case near
  /// As `near`, and a document of the group credits a news agency.
  case wire
  /// Less than half of the shorter text stands in the other: told apart from copies.
  case partial
}

/// A document in a group of documents that share copy.
public struct CopyMember: Sendable, Equatable {
  /// The document.
  public var documentID: String
  /// How it shares copy.
  public var kind: CopyKind
  /// The document of the group with which it shares most.
  public var nearestDocumentID: String
  /// Shared shingles by those of the shorter of the two texts, 0 to 1.
  public var containment: Double
  /// Shared shingles by those of either of the two texts, 0 to 1.
  public var jaccard: Double
  /// The words, outside quotations, that stand in a stretch of five or more that the nearest has too.
  public var sharedWords: Int
  /// The news agency that the document credits; nil where it credits none.
  public var credit: String?

  /// Makes a member.
  public init(
    documentID: String, kind: CopyKind, nearestDocumentID: String, containment: Double,
    jaccard: Double, sharedWords: Int, credit: String? = nil
  ) {
    self.documentID = documentID
    self.kind = kind
    self.nearestDocumentID = nearestDocumentID
    self.containment = containment
    self.jaccard = jaccard
    self.sharedWords = sharedWords
    self.credit = credit
  }
}

/// Documents that share copy.
public struct CopyGroup: Sendable, Equatable {
  /// Two documents whose shared text is compared word by word.
  public struct Comparison: Sendable, Equatable {
    /// The place in `members` of the text that is compared with: the presumed origin where it is known.
    public var first: Int
    /// The place in `members` of the other text.
    public var second: Int

    /// Makes a comparison.
    public init(first: Int, second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// The id, made of the smallest document id.
  public var id: String
  /// By date, the undated last, then by id.
  public var members: [CopyMember]
  /// The document that is dated before all others; nil where a date is missing or two are of one time.
  ///
  /// That it is the origin is presumed from the time alone.
  public var presumedOriginID: String?
  /// What `edits` compares.
  public var comparisons: [Comparison]

  /// Makes a group.
  public init(
    id: String, members: [CopyMember], presumedOriginID: String? = nil,
    comparisons: [Comparison] = []
  ) {
    self.id = id
    self.members = members
    self.presumedOriginID = presumedOriginID
    self.comparisons = comparisons
  }

  /// The number of texts when a copy counts once: those that only share a part count each.
  public var distinctTexts: Int {
    let partial = members.count { $0.kind == .partial }
    return partial + (partial < members.count ? 1 : 0)
  }
}
