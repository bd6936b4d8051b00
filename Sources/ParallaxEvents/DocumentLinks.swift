/// What the user says of pairs of documents: that they tell one event, or that they do not.
public struct DocumentLinks: Sendable, Equatable {
  /// Two documents, by id.
  public struct Pair: Sendable, Equatable, Hashable {
    /// The one document.
    public var document: String
    /// The other.
    public var other: String

    /// Both.
    var documents: [String] { [document, other] }

    /// Makes a pair.
    public init(_ document: String, _ other: String) {
      self.document = document
      self.other = other
    }
  }

  /// Pairs that are in one event, whatever their texts say.
  public var together: [Pair]
  /// Pairs that are in two events; so is everything that is together with either.
  public var apart: [Pair]

  /// Makes links; without arguments none.
  public init(together: [Pair] = [], apart: [Pair] = []) {
    self.together = together
    self.apart = apart
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { together.isEmpty && apart.isEmpty }

  /// Which of the pairs contradict what is said before them, as their places in `together` and `apart`.
  ///
  /// A pair that is together contradicts where its documents are fixed to two events; a pair that is
  /// apart, where its documents are together through others or fixed to one event.
  ///
  /// - Parameter fixed: The events that documents are fixed to, by id.
  /// - Returns: Their places, ascending.
  /// - Complexity: O(pairs + fixed documents), nearly.
  public func contradictions(
    fixed: [String: String]
  ) -> (together: [Int], apart: [Int]) {
    var sets = LinkedSets()
    for (document, event) in fixed { sets.fix(document, to: event) }
    let together = self.together.indices.filter {
      !sets.join(self.together[$0].document, self.together[$0].other)
    }
    let apart = self.apart.indices.filter {
      sets.areTogether(self.apart[$0].document, self.apart[$0].other)
    }
    return (together, apart)
  }
}

/// Documents that are in one event through any number of links.
private struct LinkedSets {
  private var parents: [String: String] = [:]
  /// The event of a set, by its root.
  private var events: [String: String] = [:]
  private var roots: [String: String] = [:]

  mutating func fix(_ document: String, to event: String) {
    let top = root(document)
    events[top] = event
    if let other = roots[event] {
      parents[top] = root(other)
    } else {
      roots[event] = top
    }
  }

  /// Puts two documents together; false where they are fixed to two events.
  mutating func join(_ document: String, _ other: String) -> Bool {
    let (one, two) = (root(document), root(other))
    if one == two { return true }
    if let left = events[one], let right = events[two], left != right { return false }
    let event = events[one] ?? events[two]
    parents[two] = one
    events[one] = event
    return true
  }

  mutating func areTogether(_ document: String, _ other: String) -> Bool {
    root(document) == root(other)
  }

  private mutating func root(_ document: String) -> String {
    var place = document
    while let parent = parents[place] {
      if let grandparent = parents[parent] { parents[place] = grandparent }
      place = parent
    }
    return place
  }
}
