import ParallaxModel

/// Comparisons in the shape that Analysis makes, with simple intervals.
enum ComparisonFixture {
  static func comparisons(
    of documents: [AnalyzedDocument], lexicons: [Lexicon]
  ) -> [EventComparison] {
    let events = Set(documents.compactMap(\.membership?.eventID)).sorted()
    return events.flatMap { event in
      let members = documents.filter { $0.membership?.eventID == event }
      let outlets = Set(members.map(\.document.outlet)).sorted()
      let entries = Set(members.flatMap { $0.analysis.occurrences.map(\.entry) }).sorted()
      return entries.flatMap { entry in
        (Voice.allCases.map(Optional.some) + [nil]).flatMap { voice in
          outlets.map { outlet in
            comparison(event, entry, voice, outlet, members)
          }
        }
      }
    }
  }

  private static func comparison(
    _ event: String, _ entry: EntryReference, _ voice: Voice?, _ outlet: String,
    _ members: [AnalyzedDocument]
  ) -> EventComparison {
    let target = side(members.filter { $0.document.outlet == outlet }, entry, voice)
    let rest = side(members.filter { $0.document.outlet != outlet }, entry, voice)
    let rate = Double(target.occurrences) * 1000 / Double(max(1, target.words))
    let status: ComparisonStatus =
      target.documents == 0
      ? .notComparable : target.words == 0 ? .undefined : .insufficient
    let hasRate = target.documents > 0 && target.words > 0
    return EventComparison(
      eventID: event, events: 1, eventsDropped: 0, entry: entry, voice: voice, outlet: outlet,
      reference: "rest", target: target, referenceSide: rest,
      perThousand: hasRate ? Estimate(rate) : nil, prevalence: nil, logRatio: nil,
      status: status, note: status == .insufficient ? "one document" : "")
  }

  private static func side(
    _ documents: [AnalyzedDocument], _ entry: EntryReference, _ voice: Voice?
  ) -> ComparisonSide {
    var side = ComparisonSide()
    for analyzed in documents
    where analyzed.analysis.applicableLexicons.contains(entry.lexicon) {
      let hits = analyzed.analysis.occurrences.count {
        $0.entry == entry && (voice == nil || $0.voice == voice)
      }
      side.documents += 1
      side.documentsWith += hits > 0 ? 1 : 0
      side.occurrences += hits
      side.words += voice.map(analyzed.analysis.words.total) ?? analyzed.analysis.words.total
    }
    return side
  }
}
