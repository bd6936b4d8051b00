import ParallaxModel

/// The limits of what is said of speakers and targets.
struct VoiceLimits {
  let study: Study

  /// In the order to read them; only those that apply.
  var limits: [Limit] { [speakers, nearestNames, targets, passives].compactMap(\.self) }

  private var speakers: Limit? {
    guard !study.sources.isEmpty else { return nil }
    return Limit(
      identifier: "speakers-found",
      text: "Who speaks is found by program. On English news that was learned from, words and "
        + "speaker were right for about three of four quotations (docs/methods/speakers.md). "
        + "All articles count there, of every kind.")
  }

  private var nearestNames: Limit? {
    let languages = Set(
      study.documents.filter { !$0.analysis.quotations.isEmpty }
        .compactMap(\.document.language).filter { !$0.hasPrefix(TargetSection.language) }
    ).sorted()
    guard !languages.isEmpty else { return nil }
    return Limit(
      identifier: "nearest-names",
      text: "In \(languages.list) a speaker is the nearest name or what stands where one would, "
        + "with low confidence: read the place before you use it.")
  }

  private var targets: Limit? {
    let hasTargets = study.documents.contains { document in
      document.analysis.occurrences.contains { $0.target != nil }
    }
    guard hasTargets else { return nil }
    return Limit(
      identifier: "targets-found",
      text: "What a term is said of is found in English only, and left empty when unsure. In a "
        + "sample 40 of 46 that were given were right (95 % interval 74\u{A0}% to 94\u{A0}%, "
        + "docs/methods/targets.md).")
  }

  private var passives: Limit? {
    guard study.documents.contains(where: { $0.analysis.passiveHeadline != nil }) else {
      return nil
    }
    return Limit(
      identifier: "passive-headlines",
      text: "A passive headline is a place to look at, in English only, and no measure: who acts "
        + "may be unknown, or named in the text.")
  }
}
