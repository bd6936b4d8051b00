import ParallaxModel

/// Finds which sentences of an event's outlets tell the same, and which only one outlet has.
///
/// Sentences are compared inside one event only. See docs/methods/statements.md.
public struct StatementFinder: Sendable {
  /// The least score of two sentences that are each other's best.
  public var threshold: Double

  /// Takes the least score.
  public init(threshold: Double = 0.30) { self.threshold = threshold }

  /// The statements of all events with two outlets or more.
  ///
  /// - Parameter documents: Those of the whole corpus, in any order: what is rare is seen from all.
  /// - Returns: By event; those that most outlets tell first, then by how early they stand.
  /// - Complexity: O(words of the corpus), and inside an event the pairs of sentences that share
  ///   two rare terms.
  public func statements(in documents: [StatementDocument]) -> [EventStatement] {
    let documents = documents.sorted { $0.id < $1.id }
    var reader = SentenceReader()
    var events: [String: [SentenceProfile]] = [:]
    var frequency: [Int32] = []
    let compared = Self.comparedEvents(documents)
    for (number, document) in documents.enumerated() {
      let sentences = reader.read(document, number: number)
      frequency += [Int32](repeating: 0, count: reader.termCount - frequency.count)
      for term in Set(sentences.flatMap(\.terms)) { frequency[Int(term)] += 1 }
      guard let event = document.eventID, compared.contains(event) else { continue }
      events[event, default: []] += sentences
    }
    return events.sorted { $0.key < $1.key }.flatMap { event, sentences in
      statements(of: event, sentences, documents, frequency)
    }
  }

  /// The events in which two outlets or more have a document.
  private static func comparedEvents(_ documents: [StatementDocument]) -> Set<String> {
    var outlets: [String: Set<String>] = [:]
    for document in documents {
      if let event = document.eventID { outlets[event, default: []].insert(document.outlet) }
    }
    return Set(outlets.filter { $0.value.count > 1 }.keys)
  }

  private func statements(
    of event: String, _ sentences: [SentenceProfile], _ documents: [StatementDocument],
    _ frequency: [Int32]
  ) -> [EventStatement] {
    var numbers: [String: Int] = [:]
    let sentences = sentences.map { sentence in
      var sentence = sentence
      let outlet = documents[sentence.document].outlet
      sentence.outlet = numbers[outlet] ?? numbers.count
      numbers[outlet] = sentence.outlet
      return sentence
    }
    let scorer = SentencePairScorer(
      sentences, documentFrequency: frequency, documents: documents.count)
    let groups = StatementGrouper(sentences, scorer: scorer, threshold: threshold).groups()
    func place(_ group: StatementGrouper.Group) -> (Int, Int) {
      group.map { (sentences[$0.sentence].number, sentences[$0.sentence].document) }
        .min { $0 < $1 } ?? (0, 0)
    }
    let ordered = groups.map { (group: $0, place: place($0)) }.sorted {
      (-$0.group.count, $0.place.0, $0.place.1) < (-$1.group.count, $1.place.0, $1.place.1)
    }
    return ordered.enumerated().map { number, entry in
      EventStatement(
        eventID: event, number: number + 1,
        tellings: entry.group.map { sentence, similarity in
          let profile = sentences[sentence]
          let document = documents[profile.document]
          return EventStatement.Telling(
            documentID: document.id, outlet: document.outlet, span: profile.span,
            similarity: similarity, speakers: profile.speakers)
        }.sorted { ($0.outlet, $0.documentID) < ($1.outlet, $1.documentID) })
    }
  }
}
