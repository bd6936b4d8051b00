import ParallaxModel

/// What a format loses of a lexicon.
extension CarriedList {
  private typealias Feature = LexiconLoss.Feature

  /// Lists what the format cannot take; `leftOut` has the patterns, by category and entry.
  mutating func listLosses(_ path: String?, _ leftOut: [Int: [[String]]]) {
    let file = lexicon.categories.lazy.flatMap(\.entries).first?.place?.path
    add(.list, lexicon.id, listFeatures(path), [], file.map { SourcePlace(path: $0) })
    var categoryIDs = IdentifierMaker()
    var entryIDs = IdentifierMaker()
    var ids: [Int: String] = [:]
    for category in categories {
      let short = format == .liwc ? LIWCFormat.shortName(category.name) : category.name
      ids[category.origin] = categoryIDs.identifier(for: short)
    }
    var made: [Int: [Int: [String]]] = [:]
    for category in categories {
      for item in category.items {
        made[category.origin, default: [:]][item.entry, default: []].append(
          entryIDs.identifier(for: item.pattern))
      }
    }
    for (place, category) in lexicon.categories.enumerated() {
      add(
        .category(place), category.id, categoryFeatures(place, ids[place], path), [],
        category.entries.first?.place.map { SourcePlace(path: $0.path) })
      for (number, entry) in category.entries.enumerated() {
        let written = made[place]?[number] ?? []
        var features = entryFeatures(entry)
        if format.carries.contains(.categories) {
          if written.count > 1 { features.insert(.grouping, at: 0) }
          if let first = written.first, first != entry.id { features.insert(.id, at: 0) }
        } else if written != [entry.id] {
          features.insert(.id, at: 0)
        }
        add(.entry(place, number), entry.id, features, leftOut[place]?[number] ?? [], entry.place)
      }
    }
  }

  private mutating func add(
    _ subject: LexiconLoss.Subject, _ name: String, _ features: [LexiconLoss.Feature],
    _ patterns: [String], _ place: SourcePlace?
  ) {
    guard !features.isEmpty || !patterns.isEmpty else { return }
    losses.append(
      LexiconLoss(
        subject: subject, name: name, features: features, patterns: patterns, place: place))
  }

  private func listFeatures(_ path: String?) -> [LexiconLoss.Feature] {
    let stem = path.map(ListLanguage.stem)
    let language = path.map { ListLanguage.named(in: $0) ?? "en" }
    let title = format.carries.contains(.title) ? self.title : stem ?? lexicon.id
    let lost: [(Feature, Bool)] = [
      (.id, stem.map { IdentifierMaker.plain($0) != lexicon.id } ?? false),
      (.version, lexicon.version != "0.0.0"), (.title, title != lexicon.title),
      (.language, language.map { $0 != lexicon.language } ?? false),
      (.license, lexicon.license != "NOASSERTION"), (.authors, !lexicon.authors.isEmpty),
      (.validated, lexicon.validated != .no), (.description, !lexicon.description.isEmpty),
      (.sources, !lexicon.sources.isEmpty), (.profile, lexicon.profile != .accents),
      (.overlap, lexicon.overlap != .longestPerCategory),
      (.compounds, lexicon.compounds != .whole), (.isDefault, !lexicon.isDefault),
      (.naming, !lexicon.namingSets.isEmpty),
    ]
    return lost.filter(\.1).map(\.0)
  }

  private func categoryFeatures(
    _ place: Int, _ id: String?, _ path: String?
  ) -> [LexiconLoss.Feature] {
    let category = lexicon.categories[place]
    if format == .words, lexicon.categories.count == 1,
      category.label == path.map(ListLanguage.stem) ?? lexicon.id
    {
      return []
    }
    guard let written = categories.first(where: { $0.origin == place }),
      format.carries.contains(.categories)
    else { return [.category] }
    let lost: [(Feature, Bool)] = [
      (.id, id != category.id), (.label, written.name != category.label),
      (.description, written.description != category.description),
      (.nesting, category.parent != nil && !format.carries.contains(.nesting)),
    ]
    return lost.filter(\.1).map(\.0)
  }

  private func entryFeatures(_ entry: Entry) -> [LexiconLoss.Feature] {
    let lost: [(Feature, Bool)] = [
      (.definition, !entry.definition.isEmpty),
      (.examples, !entry.hits.isEmpty || !entry.misses.isEmpty),
      (.exceptions, !entry.exceptions.isEmpty), (.context, !entry.context.isEmpty),
      (.caseSensitivity, entry.isCaseSensitive), (.capitals, entry.skipsNames),
      (.clitics, entry.takesClitics),
      (.weight, entry.weight != nil && !format.carries.contains(.weights)),
      (.neutral, !entry.neutral.isEmpty), (.note, entry.note != nil),
      (.sources, !entry.sources.isEmpty), (.stance, entry.stance != nil),
    ]
    return lost.filter(\.1).map(\.0)
  }
}
