import ParallaxModel

/// Why an event that was grouped should be looked at.
enum EventDoubt: String {
  /// A document that the grouping put there is less like the others, on average, than the threshold.
  case loose
  /// It spans more than `longestSpanInDays`.
  case long

  /// An event that spans more days is doubtful.
  static let longestSpanInDays: Int64 = 60

  /// The doubts about an event, in the order of the cases.
  ///
  /// - Parameters:
  ///   - documents: Its documents.
  ///   - threshold: The least average similarity that documents were grouped with.
  /// - Returns: None where nothing speaks against it.
  static func doubts(about documents: [AnalyzedDocument], threshold: Double) -> [EventDoubt] {
    var doubts: [EventDoubt] = []
    if documents.contains(where: { isLoose($0, threshold) }) { doubts.append(.loose) }
    let days = documents.compactMap(\.document.date?.dayNumber)
    if let first = days.min(), let last = days.max(), last - first > longestSpanInDays {
      doubts.append(.long)
    }
    return doubts
  }

  private static func isLoose(_ document: AnalyzedDocument, _ threshold: Double) -> Bool {
    guard let membership = document.membership, membership.assignedBy == .auto,
      let mean = membership.meanSimilarity
    else { return false }
    return mean < threshold
  }
}

/// How like each other the documents of an event are.
enum EventCohesion {
  /// The mean similarity of all pairs of an event's documents; nil for one document, and where nothing
  /// was grouped.
  static func cohesion(of documents: [AnalyzedDocument]) -> Double? {
    let means = documents.compactMap(\.membership?.meanSimilarity)
    return means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
  }
}
