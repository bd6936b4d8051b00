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
  /// What was in one event before stays together; two such events may be joined. Of links that
  /// contradict each other or fixed events, the first count (`DocumentLinks.contradictions`).
  ///
  /// - Parameters:
  ///   - documents: The documents, in any order.
  ///   - links: What the user says of pairs of them; others are passed over.
  /// - Returns: A membership for each document.
  /// - Complexity: O(text) and O(n · k) for n documents with k candidates each, k bounded; memory
  ///   O(text).
  public func group(
    _ documents: [GroupingDocument], links: DocumentLinks = DocumentLinks()
  ) -> [EventMembership] {
    let sorted = documents.sorted { left, right in
      let leftKey = (left.id, left.title, left.body, left.date?.secondsSince1970 ?? .min)
      return leftKey < (right.id, right.title, right.body, right.date?.secondsSince1970 ?? .min)
    }
    let texts = DistinctTexts(sorted, apart: Set(links.apart.flatMap(\.documents)))
    let comparison = DocumentComparison(
      texts.documents, configuration: configuration,
      mentioned: Set((links.together + links.apart).flatMap(\.documents)), threads: threads)
    let scores = counted(comparison.scorer.scores(.standard), comparison)
    let numbers = Dictionary(
      sorted.indices.map { (sorted[$0].id, UInt32(texts.textNumbers[$0])) },
      uniquingKeysWith: { first, _ in first })
    let groups = AverageLinkage.groups(
      comparison.pairs, scores: scores, labels: Self.labels(texts.documents),
      together: Self.numbered(links.together, numbers) + Self.earlier(texts.documents),
      apart: Self.numbered(links.apart, numbers),
      floor: LinkageFloor(threshold: configuration.threshold))
    let reasons = MembershipReasons(
      groups: groups, comparison: comparison, scores: scores,
      termLimit: configuration.sharedTermLimit)
    return memberships(
      sorted, texts, comparison.compared, groups, reasons,
      linked: Set(links.together.flatMap(\.documents)))
  }

  /// The scores, zero for documents that are farther apart in time than the window, and for those that stay
  /// where they were before.
  private func counted(_ scores: [Double], _ comparison: DocumentComparison) -> [Double] {
    let window = configuration.windowDays ?? .infinity
    var scores = scores
    for first in comparison.compared.indices {
      for pair in comparison.pairs.range(first) {
        let second = Int(comparison.pairs.seconds[pair])
        if !(comparison.compared[first] && comparison.compared[second])
          || comparison.timeline.areApart(first, second, byMoreThan: window)
        {
          scores[pair] = 0
        }
      }
    }
    return scores
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

  private static func numbered(
    _ pairs: [DocumentLinks.Pair], _ numbers: [String: UInt32]
  ) -> [(UInt32, UInt32)] {
    pairs.compactMap { pair in
      guard let first = numbers[pair.document], let second = numbers[pair.other] else { return nil }
      return (first, second)
    }
  }

  /// Each document of an earlier event with the first one of it.
  private static func earlier(_ documents: [GroupingDocument]) -> [(UInt32, UInt32)] {
    var firsts: [String: UInt32] = [:]
    var pairs: [(UInt32, UInt32)] = []
    for (index, document) in documents.enumerated() {
      guard let event = document.earlierEvent else { continue }
      if let first = firsts[event] {
        pairs.append((first, UInt32(index)))
      } else {
        firsts[event] = UInt32(index)
      }
    }
    return pairs
  }

  private func memberships(
    _ documents: [GroupingDocument], _ texts: DistinctTexts, _ compared: [Bool],
    _ groups: [[UInt32]], _ reasons: MembershipReasons, linked: Set<String>
  ) -> [EventMembership] {
    var events = [String](repeating: "", count: documents.count)
    var names = EventNames(
      fixed: documents.compactMap(\.fixedEvent), earlier: documents.compactMap(\.earlierEvent))
    let groups = groups.map(texts.documents(of:))
    // Where an event came apart, its id stays with the most of its documents.
    let order = groups.sorted { left, right in
      let counts = [left, right].map { group in
        group.count { documents[$0].earlierEvent != nil }
      }
      return counts[0] == counts[1]
        ? (left.first ?? 0) < (right.first ?? 0) : counts[0] > counts[1]
    }
    for group in order {
      let members = group.map { documents[$0] }
      let event =
        members.lazy.compactMap(\.fixedEvent).first
        ?? names.keep(members.compactMap(\.earlierEvent))
        ?? names.name(firstDocument: members.first?.id)
      for member in group { events[member] = event }
    }
    return documents.indices.map { index in
      var membership = EventMembership(
        eventID: events[index], documentID: documents[index].id,
        assignedBy: documents[index].fixedEvent != nil
          ? .given : linked.contains(documents[index].id) ? .linked : .auto)
      let text = texts.textNumbers[index]
      if let earlier = documents[index].earlier, !compared[text] {
        membership.meanSimilarity = earlier.meanSimilarity
        guard membership.assignedBy != .given else { return membership }
        membership.similarity = earlier.similarity
        membership.nearestDocumentID = earlier.nearestDocumentID
        membership.sharedTerms = earlier.sharedTerms
        return membership
      }
      membership.meanSimilarity = reasons.meanSimilarity[text]
      guard membership.assignedBy != .given else { return membership }
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
