/// The events of documents that were grouped before, and which of them new documents may change.
///
/// A document joins an event by the average of its scores there, so that one of them reaches the threshold;
/// and two events are joined by new documents only if such a score leads to each. All others stay as they
/// were without being compared.
struct EarlierEvents {
  /// By document, whether it is new or its event must be compared anew; nil where none was grouped before.
  let newcomers: [Bool]?
  /// By document, the number of the event it was in.
  private let events: [Int?]

  /// - Parameters:
  ///   - documents: The documents.
  ///   - mentioned: The ids of those of which the user says something: their events are compared anew.
  /// - Complexity: O(documents).
  init(_ documents: [GroupingDocument], mentioned: Set<String>) {
    var numbers: [String: Int] = [:]
    events = documents.map { document in
      document.earlierEvent.map { event in
        if let known = numbers[event] { return known }
        numbers[event] = numbers.count
        return numbers.count - 1
      }
    }
    guard !numbers.isEmpty else {
      newcomers = nil
      return
    }
    var sizes = [Int](repeating: 0, count: numbers.count)
    var isOpen = [Bool](repeating: false, count: numbers.count)
    var lacksReasons = isOpen
    for (document, event) in zip(documents, events) {
      guard let event else { continue }
      sizes[event] += 1
      if mentioned.contains(document.id) { isOpen[event] = true }
      if document.earlier?.similarity == nil, document.earlier?.meanSimilarity == nil {
        lacksReasons[event] = true
      }
    }
    for event in isOpen.indices where lacksReasons[event] && sizes[event] > 1 {
      isOpen[event] = true
    }
    newcomers = events.map { $0.map { isOpen[$0] } ?? true }
  }

  /// By document, whether it is a newcomer or in an event that one may join.
  ///
  /// - Parameters:
  ///   - pairs: The candidates of the newcomers.
  ///   - floor: The least score that leads to an event.
  ///   - bounds: Gives for each pair what its score is at most.
  /// - Returns: True for those that are to be compared.
  /// - Complexity: O(documents + pairs).
  func reached(
    by pairs: CandidatePairs, floor: Double, bounds: (CandidatePairs) -> [Double]
  ) -> [Bool] {
    guard var reached = newcomers else { return events.map { _ in true } }
    let bounds = bounds(pairs)
    var isReached: Set<Int> = []
    for first in events.indices {
      for pair in pairs.range(first) where bounds[pair] >= floor {
        for document in [first, Int(pairs.seconds[pair])] {
          if let event = events[document] { isReached.insert(event) }
        }
      }
    }
    for (document, event) in events.enumerated() {
      if let event, isReached.contains(event) { reached[document] = true }
    }
    return reached
  }
}
