import ParallaxModel

/// What entries have beside patterns, in the native table.
extension TSVFormat {
  /// Takes a cell into an entry.
  mutating func fill(_ entry: inout Entry, _ column: TSVColumn, _ range: Range<Int>) {
    let cell = String(decoding: text.bytes[range], as: UTF8.self)
    func choice(_ choices: [String]) -> String? {
      let text = TSVText.text(cell)
      return choices.contains(text) ? text : nil
    }
    var isRight = true
    switch column {
    case .category, .entry, .pattern: break
    case .weight:
      entry.weight = Double(TSVText.text(cell)).flatMap { $0.isFinite ? $0 : nil }
      isRight = entry.weight != nil
    case .letterCase:
      let value = choice(["insensitive", "sensitive"])
      entry.isCaseSensitive = value == "sensitive"
      isRight = value != nil
    case .capitals:
      let value = choice(["any", "never"])
      entry.skipsNames = value == "never"
      isRight = value != nil
    case .clitics:
      let value = choice(["false", "true"])
      entry.takesClitics = value == "true"
      isRight = value != nil
    case .forms:
      let forms = TSVText.named(cell)
      entry.forms = Dictionary(
        (forms ?? []).map { ($0.name, $0.texts) }, uniquingKeysWith: { $0 + $1 })
      isRight = forms != nil
    case .context:
      let rules = TSVText.named(cell)?.map { name, patterns in
        var rule = ContextRule(name: name)
        rule?.patterns = patterns
        return rule
      }
      entry.context = (rules ?? []).compactMap { $0 }
      isRight =
        entry.context.count == rules?.count
        && entry.context.allSatisfy { !$0.patterns.isEmpty }
    case .stance: entry.stance = TSVText.text(cell)
    case .except: entry.exceptions = TSVText.items(cell).map(TSVText.text)
    case .definition: entry.definition = TSVText.text(cell)
    case .hits: entry.hits = TSVText.items(cell).map(TSVText.text)
    case .misses: entry.misses = TSVText.items(cell).map(TSVText.text)
    case .neutral: entry.neutral = TSVText.items(cell).map(TSVText.text)
    case .note: entry.note = TSVText.text(cell)
    case .sources:
      entry.sources = TSVText.items(cell).map(TSVText.text)
      for id in entry.sources where !metadata.sources.contains(where: { $0.id == id }) {
        report(
          "unknown-source", "the source “\(id)” is not among the list's sources",
          at: range.lowerBound)
      }
    }
    if !isRight {
      report(
        "bad-value", "“\(column.rawValue)” cannot be “\(TSVText.text(cell))”",
        at: range.lowerBound, remedy: "see docs/formats/lexicon-formats.md for its form")
    }
  }
}
