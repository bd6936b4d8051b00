import ParallaxModel

/// Computes the limits of a study from what it holds.
struct LimitsFinder {
  let study: Study

  /// With fewer documents of one outlet, a rate stands in round brackets.
  static let fewDocuments = 3
  /// With fewer words of one outlet in one voice, a rate stands in round brackets.
  static let fewWords = 1_000
  /// With fewer words of one outlet in one voice, no rate is given.
  static let rateWords = 50

  /// In the order to read them; only those that apply.
  var limits: [Limit] {
    [
      meaning, groups, kindsApart, mixedKinds, liveBlogs, sharedCopy, foundByProgram, withoutVerbs,
      unclearShare,
      unbalancedQuotes,
    ].compactMap(\.self) + VoiceLimits(study: study).limits
      + [
        quotedShares, smallCells, notApplicable, notValidated, missingDates, missingBodies,
        missingEvents, outletsFromFiles, diagnostics,
      ].compactMap(\.self)
  }

  private var documents: [Document] { study.documents.map(\.document) }

  /// What stands on a side of the comparisons.
  private var compared: [AnalyzedDocument] { study.documents.filter(\.isCompared) }

  /// What is compared: outlets, or groups of them.
  private var units: [String] {
    ReportContents.alphabetical(Set(compared.map(\.unit)))
  }

  private func name(_ unit: String) -> String { OutletName(unit: unit).name }

  private var groups: Limit? {
    guard let column = study.comparedBy else { return nil }
    let outlets = Set(documents.map(\.outlet)).count
    return Limit(
      identifier: "groups",
      text: "Groups of outlets are compared, by “\(column)” of the file of outlets: the columns of "
        + "the tables are its values, over \(outlets) outlets. The few outlets of a group are no "
        + "sample of all outlets like them.")
  }

  private var kindsApart: Limit? {
    let apart = study.documents.filter { !$0.isOfComparedKind }
    guard !apart.isEmpty else { return nil }
    let kinds = Set(apart.map(\.document.kind.rawValue)).sorted()
    return Limit(
      identifier: "kinds-apart",
      text: "\(articles(apart.count)) of kind \(kinds.list) "
        + "\(apart.count == 1 ? "is" : "are") shown and not compared: the tables of terms count the "
        + "other kinds.")
  }

  private var mixedKinds: Limit? {
    let opinion = compared.count { $0.document.kind == .opinion }
    guard opinion > 0, opinion < compared.count else { return nil }
    return Limit(
      identifier: "mixed-kinds",
      text: "Opinion is compared together with other articles (\(opinion) of \(compared.count)): a "
        + "difference may come from how much opinion an outlet has here.")
  }

  private var liveBlogs: Limit? {
    let live = compared.filter { $0.document.kind == .live }
    guard !live.isEmpty else { return nil }
    let total = compared.reduce(0) { $0 + $1.analysis.words.total }
    let words = live.reduce(0) { $0 + $1.analysis.words.total }
    return Limit(
      identifier: "live-blogs",
      text:
        "Among what is compared \(live.count == 1 ? "is 1 live blog" : "are \(live.count) live blogs")"
        + ", with \(percent(words, total)) of the words: such pages tell of many events.")
  }

  private var sharedCopy: Limit? {
    let copied = study.documents.filter { $0.copiedText != nil }
    guard !copied.isEmpty else { return nil }
    let texts = Set(copied.compactMap(\.copiedText)).count
    let rule =
      study.copyCounting == .once
      ? "In the comparisons a text counts once on each side that prints it in an event, whatever "
        + "the number of articles; the reach columns of comparison.csv count every publication."
      : "In the comparisons every publication counts (--copies each), so that one text that many "
        + "print weighs as much as many texts."
    return Limit(
      identifier: "shared-copy",
      text: "\(articles(copied.count)) print \(texts == 1 ? "1 text" : "\(texts) texts") that "
        + "others print too. \(rule) Who speaks, and by which verbs, counts every publication.")
  }

  private var meaning: Limit {
    Limit(
      identifier: "meaning",
      text: "That a term on a list is present does not show intent or inaccuracy: a term can be "
        + "accurate, and each list is its authors’ choice.")
  }

  private var foundByProgram: Limit {
    Limit(
      identifier: "voices-found",
      text: "Voices are found by program, not by a reader: some reported speech is counted as own, "
        + "and some own words as reported (docs/methods/voices.md has how often).")
  }

  private var withoutVerbs: Limit? {
    let known = Set(study.voiceLexicons.map(\.language))
    let without = documents.filter { !known.contains($0.language ?? "") }
    guard !study.voiceLexicons.isEmpty, !without.isEmpty else { return nil }
    let languages = Set(without.map { $0.language ?? "unknown" }).sorted()
    return Limit(
      identifier: "without-verbs",
      text: "No list of reporting verbs is in the language of \(articles(without.count)) "
        + "(\(languages.list)): their words outside quotation marks are unclear.")
  }

  private var unclearShare: Limit? {
    let total = study.documents.reduce(0) { $0 + $1.analysis.words.total }
    let unclear = study.documents.reduce(0) { $0 + $1.analysis.words.total(.unclear) }
    guard unclear > 0 else { return nil }
    return Limit(
      identifier: "unclear-share",
      text: "For \(percent(unclear, total)) of all words (\(RateCell.grouped(unclear)) of "
        + "\(RateCell.grouped(total))) it cannot be said whose words they are.")
  }

  private var unbalancedQuotes: Limit? {
    let count = study.documents.count { $0.analysis.unbalancedParagraphs > 0 }
    guard count > 0 else { return nil }
    return Limit(
      identifier: "unbalanced-quotes",
      text: "In \(articles(count)) some quotation marks do not pair, so that quotations may be "
        + "missed or run too far.")
  }

  private var quotedShares: Limit? {
    let shares = units.compactMap { outlet -> (outlet: String, share: Double)? in
      let own = compared.filter { $0.unit == outlet }
      let total = own.reduce(0) { $0 + $1.analysis.words.total }
      let direct = own.reduce(0) { $0 + $1.analysis.words.total(.direct) }
      return total == 0 ? nil : (outlet, Double(direct) / Double(total))
    }
    guard let least = shares.min(by: { $0.share < $1.share }),
      let most = shares.max(by: { $0.share < $1.share }), most.share - least.share >= 0.05
    else { return nil }
    return Limit(
      identifier: "quoted-shares",
      text: "Outlets quote to different degrees, from \(percent(least.share)) of the words "
        + "(\(name(least.outlet))) to \(percent(most.share)) (\(name(most.outlet))): "
        + "compare inside a voice.")
  }

  private var smallCells: Limit? {
    let few = units.compactMap { outlet -> String? in
      let own = compared.filter { $0.unit == outlet }
      let voices = Voice.allCases.filter { voice in
        own.count < Self.fewDocuments
          || own.reduce(0) { $0 + $1.analysis.words.total(voice) } < Self.fewWords
      }
      if voices.isEmpty { return nil }
      let names = voices.count == Voice.allCases.count ? "all" : voices.map(\.name).list
      return "\(name(outlet)) (\(names))"
    }
    guard !few.isEmpty else { return nil }
    let allAlike = few.count == units.count && few.allSatisfy { $0.hasSuffix("(all)") }
    let shown = few.prefix(12).joined(separator: "; ")
    let rest = few.count > 12 ? "; and \(few.count - 12) more" : ""
    let place =
      allAlike ? "every voice of every outlet" : "these outlets and voices: \(shown)\(rest)"
    return Limit(
      identifier: "small-cells",
      text: "There are fewer than 3 articles or fewer than 1,000 words in \(place). Rates there "
        + "can change greatly with one article.")
  }

  private var notApplicable: Limit? {
    let without = study.documents.filter { $0.analysis.applicableLexicons.isEmpty }
    guard !without.isEmpty else { return nil }
    let languages = Set(without.map { $0.document.language ?? "unknown" }).sorted()
    return Limit(
      identifier: "not-applicable",
      text: "No list is in the language of \(articles(without.count)) (\(languages.list)): "
        + "terms there are not applicable, which is not the same as none.")
  }

  private var notValidated: Limit? {
    let lists = study.lexicons.filter { $0.validated == .no }.map(\.id)
    guard !lists.isEmpty else { return nil }
    return Limit(
      identifier: "not-validated",
      text: "Not yet checked against hand-coded text: \(lists.count == 1 ? "list" : "lists") "
        + "\(lists.list).")
  }

  private var missingDates: Limit? {
    let count = documents.count { $0.date == nil }
    guard count > 0 else { return nil }
    return Limit(
      identifier: "missing-dates",
      text: "No date is known for \(articles(count)); undated articles stand last in their event.")
  }

  private var missingBodies: Limit? {
    let count = documents.count { $0.body.allSatisfy(\.isWhitespace) }
    guard count > 0 else { return nil }
    return Limit(
      identifier: "missing-bodies",
      text: "Of \(articles(count)) there is a headline only, and no text: "
        + "\(count == 1 ? "it is" : "they are") shown, and not compared with articles.")
  }

  private var missingEvents: Limit? {
    let count = study.documents.count { $0.membership == nil }
    guard count > 0, count < study.documents.count else { return nil }
    return Limit(
      identifier: "missing-events",
      text: "Without an event, and so compared with nothing: \(articles(count)).")
  }

  private var outletsFromFiles: Limit? {
    let names = Set(documents.filter { $0.outletOrigin == .file }.map(\.outlet)).sorted()
    guard !names.isEmpty else { return nil }
    let shown = Array(names.prefix(12)) + (names.count > 12 ? ["\(names.count - 12) more"] : [])
    return Limit(
      identifier: "outlets-from-files",
      text: "Outlets named after a file, because nothing else was there: \(shown.list).")
  }

  private var diagnostics: Limit? {
    let summaries = DiagnosticSummaries(
      study.diagnostics.filter { !Self.said.contains($0.identifier) })
    return summaries.isEmpty ? nil : Limit(identifier: "diagnostics", text: summaries.text)
  }

  /// What the run reports and a limit of its own says.
  private static let said: Set<String> = [
    "not-applicable", "kinds-apart", "headlines-apart", "copies-once",
  ]

  private func articles(_ count: Int) -> String { count == 1 ? "1 article" : "\(count) articles" }

  private func percent(_ part: Int, _ whole: Int) -> String {
    percent(Double(part) / Double(max(1, whole)))
  }

  private func percent(_ share: Double) -> String {
    "\(NumberText.fixed(share * 100, decimals: share > 0 && share < 0.1 ? 1 : 0))\u{A0}%"
  }
}

extension [String] {
  /// `a, b and c`.
  var list: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
