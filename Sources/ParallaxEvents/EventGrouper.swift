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
  /// What was in one event before stays together; two such events may be joined. Of links that
  /// contradict each other or fixed events, the first count (`DocumentLinks.contradictions`).
  ///
  /// - Parameters:
  ///   - documents: The documents, in any order.
  ///   - links: What the user says of pairs of them; others are passed over.
  /// - Returns: A membership for each document.
  /// - Complexity: O(n · k) for n documents with k candidates each, k bounded, plus the walk over
  ///   the inverted index; memory O(text).
  public func group(
    _ documents: [GroupingDocument], links: DocumentLinks = DocumentLinks()
  ) -> [EventMembership] {
    let sorted = documents.sorted { left, right in
      let leftKey = (left.id, left.title, left.body, left.date?.secondsSince1970 ?? .min)
      return leftKey < (right.id, right.title, right.body, right.date?.secondsSince1970 ?? .min)
    }
    var reader = ProfileReader()
    let profiles = sorted.map { reader.read($0) }
    let vectors = View.allCases.map { view in
      TermVectors(
        profiles.map { $0.views[view.rawValue] }, termCount: reader.terms.termCount(view))
    }
    let timeline = Timeline(
      profiles.map(\.date), undatedGapInDays: configuration.undatedGapInDays)
    let pairs = CandidateFinder(vectors: vectors, timeline: timeline).pairs()
    let scorer = PairScorer(
      vectors: vectors, timeline: timeline, mentions: profiles.map(\.mentions),
      weights: .standard)
    let scores = inWindow(scorer.scores(pairs), pairs, timeline)
    let numbers = Dictionary(
      sorted.enumerated().map { ($1.id, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    let groups = AverageLinkage.groups(
      pairs, scores: scores, labels: Self.labels(sorted),
      together: Self.numbered(links.together, numbers) + Self.earlier(sorted),
      apart: Self.numbered(links.apart, numbers),
      floor: max(configuration.threshold, .leastNonzeroMagnitude))
    let reasons = MembershipReasons(
      groups: groups, pairs: pairs, scores: scores, vectors: vectors[View.body.rawValue],
      words: reader.terms.printableStems(), termLimit: configuration.sharedTermLimit)
    return memberships(sorted, groups, reasons, linked: Set(links.together.flatMap(\.documents)))
  }

  /// The scores, zero for documents that are farther apart in time than the window.
  private func inWindow(
    _ scores: [Double], _ pairs: CandidatePairs, _ timeline: Timeline
  ) -> [Double] {
    guard let window = configuration.windowDays else { return scores }
    var scores = scores
    for first in 0..<timeline.count {
      for pair in pairs.range(first)
      where timeline.areApart(first, Int(pairs.seconds[pair]), byMoreThan: window) {
        scores[pair] = 0
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
    _ documents: [GroupingDocument], _ groups: [[UInt32]], _ reasons: MembershipReasons,
    linked: Set<String>
  ) -> [EventMembership] {
    var events = [String](repeating: "", count: documents.count)
    var names = EventNames(
      fixed: documents.compactMap(\.fixedEvent), earlier: documents.compactMap(\.earlierEvent))
    // Where an event came apart, its id stays with the most of its documents.
    let order = groups.indices.sorted { left, right in
      let counts = [left, right].map { group in
        groups[group].count { documents[Int($0)].earlierEvent != nil }
      }
      return counts[0] == counts[1] ? left < right : counts[0] > counts[1]
    }
    for group in order.map({ groups[$0] }) {
      let members = group.map { documents[Int($0)] }
      let event =
        members.lazy.compactMap(\.fixedEvent).first
        ?? names.keep(members.compactMap(\.earlierEvent))
        ?? names.name(firstDocument: members.first?.id)
      for member in group { events[Int(member)] = event }
    }
    return documents.indices.map { index in
      var membership = EventMembership(
        eventID: events[index], documentID: documents[index].id,
        assignedBy: documents[index].fixedEvent != nil
          ? .given : linked.contains(documents[index].id) ? .linked : .auto)
      membership.meanSimilarity = reasons.meanSimilarity[index]
      guard membership.assignedBy != .given, let nearest = reasons.nearest[index] else {
        return membership
      }
      membership.similarity = nearest.score
      membership.nearestDocumentID = documents[Int(nearest.document)].id
      membership.sharedTerms = reasons.sharedTerms(UInt32(index), nearest.document)
      return membership
    }
  }
}
