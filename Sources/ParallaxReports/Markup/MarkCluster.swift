import ParallaxModel

/// Occurrences that share letters, shown as one mark.
struct MarkCluster {
  /// From the first letter of the first to the last letter of the last.
  private(set) var span: TextSpan
  /// In order of place and entry.
  private(set) var occurrences: [Occurrence]

  /// Gathers the occurrences of one field; every one of them is in exactly one cluster.
  static func clusters(_ occurrences: [Occurrence], in field: TextField) -> [MarkCluster] {
    var clusters: [MarkCluster] = []
    let sorted = occurrences.filter { $0.field == field }
      .sorted { ($0.span, $0.entry) < ($1.span, $1.entry) }
    for occurrence in sorted {
      if let last = clusters.last, last.span.overlaps(occurrence.span) {
        clusters[clusters.count - 1].add(occurrence)
      } else {
        clusters.append(MarkCluster(span: occurrence.span, occurrences: [occurrence]))
      }
    }
    return clusters
  }

  private mutating func add(_ occurrence: Occurrence) {
    span.end = max(span.end, occurrence.span.end)
    occurrences.append(occurrence)
  }

  /// The voices of the occurrences, each once, in their order.
  var voices: [Voice] { Set(occurrences.map(\.voice)).sorted() }
}
