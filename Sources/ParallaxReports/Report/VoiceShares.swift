import ParallaxModel

/// Who speaks in each event, and by which reporting verbs: found by event, because a study may have
/// thousands of them.
struct VoiceShares {
  private let sources: [String: [SourceShare]]
  private let stances: [String: [StanceShare]]

  init(_ study: Study) {
    sources = Dictionary(grouping: study.sources, by: \.eventID)
    stances = Dictionary(grouping: study.stances, by: \.eventID)
  }

  /// The speakers of an event, in table order.
  func sources(of event: ReportContents.EventGroup) -> [SourceShare] {
    sources[event.id ?? ""] ?? []
  }

  /// The stances of an event's outlets or speakers, in table order.
  func stances(
    of event: ReportContents.EventGroup, _ scope: StanceShare.Scope
  ) -> [StanceShare] {
    (stances[event.id ?? ""] ?? []).filter { $0.scope == scope }
  }
}
