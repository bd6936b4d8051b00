import ParallaxModel

/// Writes lexicons as the native table, with all that they have.
enum TSVWriter {
  /// The text of a lexicon's file.
  static func text(of lexicon: Lexicon) -> String {
    var text = ""
    func line(_ key: String, _ value: String) { text += "#\(key): \(value)\n" }
    line("id", TSVText.cell(lexicon.id))
    line("version", TSVText.cell(lexicon.version))
    line("title", TSVText.cell(lexicon.title))
    line("language", TSVText.cell(lexicon.language))
    line("license", TSVText.cell(lexicon.license))
    line("authors", TSVText.list(lexicon.authors))
    line("validated", lexicon.validated.rawValue)
    if !lexicon.description.isEmpty { line("description", TSVText.cell(lexicon.description)) }
    if lexicon.profile != .standard { line("profile", lexicon.profile.rawValue) }
    if lexicon.overlap != .longestPerLexicon { line("overlap", lexicon.overlap.rawValue) }
    if lexicon.compounds != .parts { line("compounds", lexicon.compounds.rawValue) }
    if !lexicon.isDefault { line("default", "false") }
    for source in lexicon.sources {
      line("source", TSVText.list([source.id, source.citation] + (source.url.map { [$0] } ?? [])))
    }
    for category in lexicon.categories {
      var parts = [category.id, category.label, category.description]
      parts += category.parent.map { [lexicon.categories[$0].id] } ?? []
      while parts.last?.isEmpty ?? false { parts.removeLast() }
      if parts.count == 2, parts[0] == parts[1] { parts.removeLast() }
      line("category", TSVText.list(parts))
    }
    for set in lexicon.namingSets {
      line("naming", TSVText.list([set.id, set.referent, set.description]))
      for name in set.names {
        line(
          "name",
          TSVText.list([name.entry, name.register.rawValue, name.attitude.rawValue, name.usedBy]))
      }
    }
    let columns = columns(of: lexicon)
    text += columns.map(\.rawValue).joined(separator: "\t") + "\n"
    for place in lexicon.categories.indices {
      for entry in lexicon.categories[place].entries {
        append(entry, in: lexicon.categories[place].id, columns, to: &text)
      }
    }
    return text
  }

  private static func append(
    _ entry: Entry, in category: String, _ columns: [TSVColumn], to text: inout String
  ) {
    for (place, pattern) in entry.patterns.enumerated() {
      for (index, column) in columns.enumerated() {
        if index > 0 { text += "\t" }
        switch column {
        case .category: text += category
        case .entry: text += entry.id
        case .pattern: text += TSVText.cell(pattern)
        default: if place == 0 { text += cell(column, of: entry) }
        }
      }
      text += "\n"
    }
  }

  /// The columns that some entry needs.
  private static func columns(of lexicon: Lexicon) -> [TSVColumn] {
    let entries = lexicon.categories.flatMap(\.entries)
    return TSVColumn.allCases.filter { column in
      [.category, .entry, .pattern].contains(column)
        || entries.contains { !cell(column, of: $0).isEmpty }
    }
  }

  private static func cell(_ column: TSVColumn, of entry: Entry) -> String {
    switch column {
    case .category, .entry, .pattern: ""
    case .weight: entry.weight.map(DelimitedText.number) ?? ""
    case .stance: entry.stance.map { TSVText.cell($0) } ?? ""
    case .letterCase: entry.isCaseSensitive ? "sensitive" : ""
    case .capitals: entry.skipsNames ? "never" : ""
    case .clitics: entry.takesClitics ? "true" : ""
    case .forms:
      TSVText.lists(entry.forms.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    case .except: TSVText.list(entry.exceptions)
    case .context: TSVText.lists(entry.context.map { ($0.name, $0.patterns) })
    case .definition: TSVText.cell(entry.definition)
    case .hits: TSVText.list(entry.hits)
    case .misses: TSVText.list(entry.misses)
    case .neutral: TSVText.list(entry.neutral)
    case .note: entry.note.map { TSVText.cell($0) } ?? ""
    case .sources: TSVText.list(entry.sources)
    }
  }
}

/// The columns of the native table.
enum TSVColumn: String, CaseIterable {
  case category
  case entry
  case pattern
  case weight
  case stance
  case letterCase = "case"
  case capitals
  case clitics
  case forms
  case except
  case context
  case definition
  case hits
  case misses
  case neutral
  case note
  case sources
}
