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
  /// How many threads work; the groups are the same for any number.
  public let threads: Int

  /// Makes a grouper.
  public init(
    _ configuration: GroupingConfiguration = GroupingConfiguration(), threads: Int = 1
  ) {
    self.configuration = configuration
    self.threads = threads
  }

  /// Puts every document into one event, in the order of the documents' ids.
  ///
  /// A document with a fixed event keeps it, and two fixed events stay two; documents without one
  /// may join. A document that resembles nothing is an event of its own.
  ///
  /// - Complexity: O(text) and O(n · k) for n documents with k candidates each, k bounded; memory
  ///   O(text).
  public func group(_ documents: [GroupingDocument]) -> [EventMembership] {
    let sorted = documents.sorted { left, right in
      let leftKey = (left.id, left.title, left.body, left.date?.secondsSince1970 ?? .min)
      return leftKey < (right.id, right.title, right.body, right.date?.secondsSince1970 ?? .min)
    }
    let texts = DistinctTexts(sorted)
    let comparison = DocumentComparison(
      texts.documents, configuration: configuration, threads: threads)
    let scores = comparison.scorer.scores(.standard)
    let groups = AverageLinkage.groups(
      comparison.pairs, scores: scores, labels: Self.labels(texts.documents),
      floor: max(configuration.threshold, .leastNonzeroMagnitude),
      establishedFloor: configuration.threshold + configuration.establishedMargin)
    let reasons = MembershipReasons(
      groups: groups, pairs: comparison.pairs, scores: scores, vectors: comparison.body,
      words: comparison.words, termLimit: configuration.sharedTermLimit)
    return memberships(sorted, texts, groups, reasons)
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
    _ documents: [GroupingDocument], _ texts: DistinctTexts, _ groups: [[UInt32]],
    _ reasons: MembershipReasons
  ) -> [EventMembership] {
    var events = [String](repeating: "", count: documents.count)
    var names = EventNames(fixed: documents.compactMap(\.fixedEvent))
    let members = groups.map(texts.documents(of:)).sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    for group in members {
      let fixed = group.lazy.compactMap { documents[$0].fixedEvent }.first
      let event = fixed ?? names.name(firstDocument: group.first.map { documents[$0].id })
      for member in group { events[member] = event }
    }
    return documents.indices.map { index in
      var membership = EventMembership(
        eventID: events[index], documentID: documents[index].id,
        assignedBy: documents[index].fixedEvent == nil ? .auto : .given)
      guard membership.assignedBy == .auto else { return membership }
      let text = texts.textNumbers[index]
      let nearest = reasons.nearest[text]
      if let copy = texts.appearances[text].first(where: { $0 != index }) {
        membership.similarity = 1
        membership.nearestDocumentID = documents[copy].id
        membership.sharedTerms = reasons.sharedTerms(UInt32(text), UInt32(text))
      } else if let nearest {
        membership.similarity = nearest.score
        membership.nearestDocumentID =
          texts.appearances[Int(nearest.document)].first.map { documents[$0].id }
        membership.sharedTerms = reasons.sharedTerms(UInt32(text), nearest.document)
      }
      return membership
    }
  }
}
