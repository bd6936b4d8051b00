import ParallaxModel

/// What a native table says of the list as a whole.
struct TSVMetadata {
  var texts: [String: String] = [:]
  var authors: [String] = []
  var language = ""
  var validated = LexiconValidation.no
  var profile = NormalizationProfile.standard
  var overlap = OverlapPolicy.longestPerLexicon
  var compounds = CompoundPolicy.parts
  var isDefault = true
  var sources: [LexiconSource] = []
  var namingSets: [NamingSet] = []
  /// Where the names of the sets stand.
  var nameOffsets: [(entry: String, offset: Int)] = []

  /// The keys of one text, which must be there.
  static let requiredKeys = ["id", "version", "title", "language", "license", "authors"]
  /// All keys.
  static let keys =
    requiredKeys + [
      "validated", "description", "profile", "overlap", "compounds", "default", "source",
      "category", "naming", "name",
    ]
}

extension TSVFormat {
  /// Reads a line of `#key: value`.
  mutating func readMetadata(_ line: Range<Int>) {
    let content = String(decoding: text.bytes[line].dropFirst(), as: UTF8.self)
    let key = String(content.prefix { $0 != ":" })
    guard TSVMetadata.keys.contains(key), key != content else {
      // A remark.
      if key.isEmpty || key.first == " " || key.first == "#" { return }
      report(
        "unknown-key", "a lexicon has no key “\(key)”", at: line.lowerBound,
        remedy: "the keys are \(TSVMetadata.keys.joined(separator: ", ")); a remark has a blank"
          + " behind its #")
      return
    }
    let value = String(content.dropFirst(key.count + 1))
    let parts = TSVText.items(value).map(TSVText.text)
    switch key {
    case "authors": metadata.authors = parts
    case "validated": metadata.validated = choice(parts, key, .no, line)
    case "profile": metadata.profile = choice(parts, key, .standard, line)
    case "overlap": metadata.overlap = choice(parts, key, .longestPerLexicon, line)
    case "compounds": metadata.compounds = choice(parts, key, .parts, line)
    case "default":
      metadata.isDefault = parts != ["false"]
      if !["true", "false"].contains(parts.joined(separator: "|")) {
        report("bad-value", "“default” is one of true, false", at: line.lowerBound)
      }
    case "source":
      guard hasParts(parts, 2...3, key, line) else { return }
      metadata.sources.append(
        LexiconSource(id: parts[0], citation: parts[1], url: parts.count > 2 ? parts[2] : nil))
    case "category": readCategory(parts, line)
    case "naming":
      guard hasParts(parts, 3...3, key, line) else { return }
      if metadata.namingSets.contains(where: { $0.id == parts[0] }) {
        report(
          "duplicate-id", "the naming set “\(parts[0])” is there twice", at: line.lowerBound)
      }
      metadata.namingSets.append(
        NamingSet(
          id: parts[0], referent: parts[1], description: parts[2], names: [],
          place: text.place(line.lowerBound)))
    case "name": readName(parts, line)
    default:
      if metadata.texts.updateValue(TSVText.text(value), forKey: key) != nil {
        report("duplicate-id", "the key “\(key)” stands twice", at: line.lowerBound)
      }
    }
    if key == "language" { readLanguage(line) }
    if key == "authors" { metadata.texts[key] = value }
  }

  private mutating func readLanguage(_ line: Range<Int>) {
    metadata.language = (metadata.texts["language"] ?? "").lowercased()
    if !YAMLFormat.isLanguageCode(metadata.language) {
      report(
        "bad-value", "“language” is a code such as en or fa, found “\(metadata.language)”",
        at: line.lowerBound)
    }
  }

  private mutating func hasParts(
    _ parts: [String], _ count: ClosedRange<Int>, _ key: String, _ line: Range<Int>
  ) -> Bool {
    if count.contains(parts.count) { return true }
    report(
      "wrong-shape",
      "“\(key)” has \(count.upperBound) parts with | between them, found \(parts.count)",
      at: line.lowerBound)
    return false
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ parts: [String], _ key: String, _ missing: Choice, _ line: Range<Int>
  ) -> Choice {
    if parts.count == 1, let choice = Choice(rawValue: parts[0]) { return choice }
    report(
      "bad-value",
      "“\(key)” is one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))",
      at: line.lowerBound)
    return missing
  }

  private mutating func readCategory(_ parts: [String], _ line: Range<Int>) {
    guard hasParts(parts, 1...4, "category", line) else { return }
    let id = parts[0]
    if !Self.isIdentifier(id) {
      report(
        "bad-id", "an id is lower-case letters, digits and hyphens, found “\(id)”",
        at: line.lowerBound)
    }
    if categoryPlaces[id] != nil {
      report("duplicate-id", "the category id “\(id)” is used twice", at: line.lowerBound)
    }
    var parent: Int?
    if parts.count > 3, !parts[3].isEmpty {
      parent = categoryPlaces[parts[3]]
      if parent == nil {
        report(
          "unknown-category", "no category “\(parts[3])” stands above this one",
          at: line.lowerBound)
      }
    }
    var depth = 1
    var around = parent
    while let place = around {
      depth += 1
      around = categories[place].parent
    }
    if depth > YAMLFormat.mostDepth {
      report(
        "too-deep", "categories are nested at most \(YAMLFormat.mostDepth) deep",
        at: line.lowerBound)
      parent = nil
    }
    categoryPlaces[id] = categories.count
    categories.append(
      Category(
        id: id, label: parts.count > 1 && !parts[1].isEmpty ? parts[1] : id,
        description: parts.count > 2 ? parts[2] : "", parent: parent, entries: []))
  }

  private mutating func readName(_ parts: [String], _ line: Range<Int>) {
    guard hasParts(parts, 3...4, "name", line) else { return }
    guard let register = NamingSet.Register(rawValue: parts[1]),
      let attitude = NamingSet.Attitude(rawValue: parts[2]), !metadata.namingSets.isEmpty
    else {
      report(
        "bad-value",
        "a name stands below its set: an entry, its register, its attitude, who uses it",
        at: line.lowerBound)
      return
    }
    metadata.nameOffsets.append((parts[0], line.lowerBound))
    metadata.namingSets[metadata.namingSets.count - 1].names.append(
      NamingSet.Name(
        entry: parts[0], register: register, attitude: attitude,
        usedBy: parts.count > 3 ? parts[3] : ""))
  }

  /// The lexicon of all that was read.
  mutating func lexicon(end: Int) -> Lexicon {
    for key in TSVMetadata.requiredKeys where metadata.texts[key] == nil {
      report("missing-key", "a lexicon needs a line “#\(key): …”", at: end)
    }
    let id = metadata.texts["id"] ?? ""
    if metadata.texts["id"] != nil, !Self.isIdentifier(id) {
      report(
        "bad-id", "an id is lower-case letters, digits and hyphens, found “\(id)”", at: 0)
    }
    let entries =
      metadata.nameOffsets.isEmpty ? [] : Set(categories.flatMap(\.entries).map(\.id))
    for (entry, offset) in metadata.nameOffsets where !entries.contains(entry) {
      report(
        "unknown-entry", "the list has no entry “\(entry)”", at: offset,
        remedy: "name the id of one of its entries")
    }
    return Lexicon(
      id: id, version: metadata.texts["version"] ?? "", title: metadata.texts["title"] ?? "",
      language: metadata.language, license: metadata.texts["license"] ?? "",
      authors: metadata.authors, validated: metadata.validated,
      description: metadata.texts["description"] ?? "", sources: metadata.sources,
      categories: categories, namingSets: metadata.namingSets, profile: metadata.profile,
      overlap: metadata.overlap, compounds: metadata.compounds, isDefault: metadata.isDefault)
  }
}
