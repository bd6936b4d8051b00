import ParallaxModel

/// Values as YAML.
enum YAMLText {
  /// A text as a scalar that every reader of YAML takes for this text.
  static func scalar(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isLetter = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 }
    let isPlain =
      bytes.first.map(isLetter) ?? false
      && bytes.allSatisfy {
        isLetter($0) || $0 &- 0x30 < 10 || $0 == 0x20 || $0 == 0x2D || $0 == 0x2E
      }
      && bytes.last != 0x20 && !reserved.contains(text.lowercased())
    return isPlain ? text : quoted(text)
  }

  /// A list in one line.
  static func list(_ texts: [String]) -> String {
    "[" + texts.map(scalar).joined(separator: ", ") + "]"
  }

  /// Words that some readers take for something else than text.
  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf",
  ]

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
        "\u{FFFF}":
        let hex = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Writes lexicons in the native form, with all that they have.
enum YAMLWriter {
  /// The text of a lexicon's file.
  static func text(of lexicon: Lexicon) -> String {
    var text = ""
    func line(_ key: String, _ value: String) { text += "\(key): \(value)\n" }
    line("id", YAMLText.scalar(lexicon.id))
    line("version", YAMLText.scalar(lexicon.version))
    line("title", YAMLText.scalar(lexicon.title))
    line("language", YAMLText.scalar(lexicon.language))
    line("license", YAMLText.scalar(lexicon.license))
    line("authors", YAMLText.list(lexicon.authors))
    line("validated", lexicon.validated.rawValue)
    if !lexicon.description.isEmpty { line("description", YAMLText.scalar(lexicon.description)) }
    if lexicon.profile != .standard { line("profile", lexicon.profile.rawValue) }
    if lexicon.overlap != .longestPerLexicon { line("overlap", lexicon.overlap.rawValue) }
    if lexicon.compounds != .parts { line("compounds", lexicon.compounds.rawValue) }
    if !lexicon.isDefault { line("default", "false") }
    if !lexicon.sources.isEmpty {
      text += "sources:\n"
      for source in lexicon.sources {
        text += "  - id: \(YAMLText.scalar(source.id))\n"
        text += "    citation: \(YAMLText.scalar(source.citation))\n"
        if let url = source.url { text += "    url: \(YAMLText.scalar(url))\n" }
      }
    }
    text += "categories:\n"
    let inner = Dictionary(grouping: lexicon.categories.indices) { lexicon.categories[$0].parent }
    for place in inner[nil] ?? [] { append(place, of: lexicon, inner, indent: "  ", to: &text) }
    append(lexicon.namingSets, to: &text)
    return text
  }

  private static func append(
    _ place: Int, of lexicon: Lexicon, _ innerPlaces: [Int?: [Int]], indent: String,
    to text: inout String
  ) {
    let category = lexicon.categories[place]
    let inner = innerPlaces[place] ?? []
    text += "\(indent)- id: \(YAMLText.scalar(category.id))\n"
    if category.label != category.id {
      text += "\(indent)  label: \(YAMLText.scalar(category.label))\n"
    }
    if !category.description.isEmpty {
      text += "\(indent)  description: \(YAMLText.scalar(category.description))\n"
    }
    if category.entries.isEmpty {
      if inner.isEmpty { text += "\(indent)  entries: []\n" }
    } else {
      text += "\(indent)  entries:\n"
      for entry in category.entries { append(entry, indent: indent + "    ", to: &text) }
    }
    if !inner.isEmpty {
      text += "\(indent)  categories:\n"
      for place in inner {
        append(place, of: lexicon, innerPlaces, indent: indent + "    ", to: &text)
      }
    }
  }

  private static func append(_ entry: Entry, indent: String, to text: inout String) {
    text += "\(indent)- id: \(YAMLText.scalar(entry.id))\n"
    func line(_ key: String, _ value: String) { text += "\(indent)  \(key): \(value)\n" }
    func list(_ key: String, _ texts: [String]) {
      if !texts.isEmpty { line(key, YAMLText.list(texts)) }
    }
    line("patterns", YAMLText.list(entry.patterns))
    if !entry.forms.isEmpty {
      let forms = entry.forms.sorted { $0.key < $1.key }.map {
        YAMLText.scalar($0.key) + ": " + YAMLText.list($0.value)
      }
      line("forms", "{" + forms.joined(separator: ", ") + "}")
    }
    if !entry.definition.isEmpty { line("definition", YAMLText.scalar(entry.definition)) }
    list("hits", entry.hits)
    list("misses", entry.misses)
    list("except", entry.exceptions)
    if !entry.context.isEmpty {
      text += "\(indent)  context:\n"
      for rule in entry.context {
        text += "\(indent)    - \(rule.name): \(YAMLText.list(rule.patterns))\n"
      }
    }
    if entry.isCaseSensitive { line("case", "sensitive") }
    if entry.skipsNames { line("capitals", "never") }
    if entry.takesClitics { line("clitics", "true") }
    if let weight = entry.weight { line("weight", DelimitedText.number(weight)) }
    list("neutral", entry.neutral)
    if let note = entry.note { line("note", YAMLText.scalar(note)) }
    list("sources", entry.sources)
    if let stance = entry.stance { line("stance", YAMLText.scalar(stance)) }
  }

  private static func append(_ sets: [NamingSet], to text: inout String) {
    if sets.isEmpty { return }
    text += "naming:\n"
    for set in sets {
      text += "  - id: \(YAMLText.scalar(set.id))\n"
      text += "    referent: \(YAMLText.scalar(set.referent))\n"
      if !set.description.isEmpty {
        text += "    description: \(YAMLText.scalar(set.description))\n"
      }
      text += "    names:\n"
      for name in set.names {
        text +=
          "      - {entry: \(YAMLText.scalar(name.entry)), register: \(name.register.rawValue)"
        text += ", attitude: \(name.attitude.rawValue)"
        if !name.usedBy.isEmpty { text += ", used-by: \(YAMLText.scalar(name.usedBy))" }
        text += "}\n"
      }
    }
  }
}
