import ParallaxModel

/// Groups documents into events by likeness of text and nearness in time.
///
/// TF-IDF views of title, lead, body, names and numbers; candidates from an inverted index; one
/// pair score; average linkage with a floor. The order of the input does not matter: documents
/// are taken in the order of their ids, and an event's id comes from its smallest document id.
///
/// Sources: S. Miranda et al., "Multilingual Clustering of Streaming News", EMNLP 2018, for the
/// views and the use of time; `docs/methods/event-grouping.md` for what was measured.
public struct EventGrouper: Sendable {
  /// How documents are grouped.
  public let configuration: GroupingConfiguration

  /// Makes a grouper.
  public init(_ configuration: GroupingConfiguration = GroupingConfiguration()) {
    self.configuration = configuration
  }

  /// Puts every document into one event, in the order of the documents' ids.
  ///
  /// A document with a fixed event keeps it, and two fixed events stay two; documents without one
  /// may join. A document that resembles nothing is an event of its own.
  ///
  /// - Complexity: O(n · k) for n documents with k candidates each, k bounded, plus the walk over
  ///   the inverted index; memory O(text).
  public func group(_ documents: [GroupingDocument]) -> [EventMembership] {
    let sorted = documents.sorted { left, right in
      let leftKey = (left.id, left.title, left.body, left.date?.secondsSince1970 ?? .min)
      return leftKey < (right.id, right.title, right.body, right.date?.secondsSince1970 ?? .min)
    }
    let comparison = DocumentComparison(sorted, configuration: configuration)
    let scores = comparison.scorer.scores(comparison.pairs, weights: .standard)
    let groups = AverageLinkage.groups(
      comparison.pairs, scores: scores, labels: Self.labels(sorted),
      floor: max(configuration.threshold, .leastNonzeroMagnitude))
    let reasons = MembershipReasons(
      groups: groups, pairs: comparison.pairs, scores: scores,
      vectors: comparison.vectors[View.body.rawValue],
      words: comparison.terms.printableStems(), termLimit: configuration.sharedTermLimit)
    return memberships(sorted, groups, reasons)
  }

  /// Numbers the fixed events.
  private static func labels(_ documents: [GroupingDocument]) -> [UInt32?] {
    var numbers: [String: UInt32] = [:]
    return documents.map { document in
      document.fixedEvent.map { event in
        if let known = numbers[event] { return known }
        numbers[event] = UInt32(numbers.count)
        return UInt32(numbers.count - 1)
      }
    }
  }

  private func memberships(
    _ documents: [GroupingDocument], _ groups: [[UInt32]], _ reasons: MembershipReasons
  ) -> [EventMembership] {
    var events = [String](repeating: "", count: documents.count)
    var names = EventNames(fixed: documents.compactMap(\.fixedEvent))
    for group in groups {
      let fixed = group.lazy.compactMap { documents[Int($0)].fixedEvent }.first
      let event = fixed ?? names.name(firstDocument: group.first.map { documents[Int($0)].id })
      for member in group { events[Int(member)] = event }
    }
    return documents.indices.map { index in
      var membership = EventMembership(
        eventID: events[index], documentID: documents[index].id,
        assignedBy: documents[index].fixedEvent == nil ? .auto : .given)
      guard membership.assignedBy == .auto, let nearest = reasons.nearest[index] else {
        return membership
      }
      membership.similarity = nearest.score
      membership.nearestDocumentID = documents[Int(nearest.document)].id
      membership.sharedTerms = reasons.sharedTerms(UInt32(index), nearest.document)
      return membership
    }
  }
}
