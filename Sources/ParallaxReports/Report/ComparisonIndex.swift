import ParallaxModel

/// Finds the comparison of an outlet with the rest on one entry in one voice.
struct ComparisonIndex {
  private struct Key: Hashable {
    var eventID: String?
    var entry: EntryReference
    var voice: Voice?
    var outlet: String
  }

  private var places: [Key: Int] = [:]
  private let comparisons: [EventComparison]

  init(_ comparisons: [EventComparison]) {
    self.comparisons = comparisons
    for (place, comparison) in comparisons.enumerated() {
      let key = Key(
        eventID: comparison.eventID, entry: comparison.entry, voice: comparison.voice,
        outlet: comparison.outlet)
      if places[key] == nil || comparison.reference == "rest" { places[key] = place }
    }
  }

  func comparison(
    event: String?, entry: EntryReference, voice: Voice?, outlet: String
  ) -> EventComparison? {
    places[Key(eventID: event, entry: entry, voice: voice, outlet: outlet)]
      .map { comparisons[$0] }
  }

  /// The pooled comparisons, over all events.
  var pooled: [EventComparison] { comparisons.filter { $0.eventID == nil } }
}
