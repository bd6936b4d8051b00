import ParallaxModel
import Yams

/// Categories and entries in the native form.
extension YAMLFormat {
  /// The keys of a category.
  static let categoryKeys = ["id", "label", "description", "entries", "categories"]
  /// The keys of an entry.
  static let entryKeys = [
    "id", "patterns", "forms", "definition", "hits", "misses", "except", "context", "case",
    "capitals", "clitics", "weight", "neutral", "note", "sources", "stance",
  ]
  /// The values of `case`, `capitals` and `clitics`; the first holds where nothing is said.
  static let caseChoices = ["insensitive", "sensitive"]
  static let capitalsChoices = ["any", "never"]
  static let cliticsChoices = ["false", "true"]
  /// The deepest categories.
  static let mostDepth = 20

  /// Reads a category and those inside it.
  mutating func appendCategory(
    _ node: Node, parent: Int?, depth: Int, to categories: inout [ParallaxModel.Category]
  ) {
    guard let fields = reader.fields(node, of: "a category", keys: Self.categoryKeys) else {
      return
    }
    if fields["entries"] == nil, fields["categories"] == nil {
      reader.report("missing-key", "a category needs “entries” or “categories”", at: node)
    }
    let id = reader.identifier(reader.required(fields, "id", of: "a category", at: node), "id")
    let place = categories.count
    if overlap != .longestPerLexicon { patternPlaces = [:] }
    categories.append(
      Category(
        id: id, label: reader.string(fields["label"], "label") ?? id,
        description: reader.string(fields["description"], "description") ?? "", parent: parent,
        entries: reader.list(fields["entries"], "entries").compactMap { entry($0) }))
    let inner = reader.list(fields["categories"], "categories")
    guard inner.isEmpty || depth < Self.mostDepth else {
      reader.report(
        "too-deep", "categories are nested at most \(Self.mostDepth) deep",
        at: fields["categories"])
      return
    }
    for node in inner { appendCategory(node, parent: place, depth: depth + 1, to: &categories) }
  }

  private mutating func entry(_ node: Node) -> Entry? {
    guard let fields = reader.fields(node, of: "an entry", keys: Self.entryKeys) else {
      return nil
    }
    var entry = Entry(
      id: entryID(fields, node),
      patterns: reader.strings(
        reader.required(fields, "patterns", of: "an entry", at: node), "patterns"))
    if entry.patterns.isEmpty, let place = fields["patterns"] {
      reader.report("missing-patterns", "the entry “\(entry.id)” has no patterns", at: place)
    }
    entry.forms = forms(fields["forms"])
    entry.isCaseSensitive =
      reader.choice(fields["case"], "case", Self.caseChoices) == "sensitive"
    entry.skipsNames =
      reader.choice(fields["capitals"], "capitals", Self.capitalsChoices) == "never"
    entry.takesClitics =
      reader.choice(fields["clitics"], "clitics", Self.cliticsChoices) == "true"
    entry.weight = reader.number(fields["weight"], "weight")
    entry.definition = reader.string(fields["definition"], "definition") ?? ""
    entry.hits = reader.strings(fields["hits"], "hits")
    entry.misses = reader.strings(fields["misses"], "misses")
    entry.exceptions = reader.strings(fields["except"], "except")
    entry.context = reader.list(fields["context"], "context").compactMap { rule($0, of: entry) }
    entry.neutral = reader.strings(fields["neutral"], "neutral")
    entry.note = reader.string(fields["note"], "note")
    entry.sources = reader.strings(fields["sources"], "sources")
    entry.stance = reader.string(fields["stance"], "stance")
    entry.place = reader.place(node.mark)
    check(fields["patterns"], of: entry, mustBeNew: true)
    check(fields["except"], of: entry, mustBeNew: false)
    for (citation, place) in zip(entry.sources, fields["sources"]?.sequence.map(Array.init) ?? [])
    where !sourceIDs.contains(citation) {
      reader.report(
        "unknown-source", "the source “\(citation)” is not among the list's sources", at: place)
    }
    return entry
  }

  private mutating func entryID(_ fields: [String: Node], _ node: Node) -> String {
    let id = reader.identifier(reader.required(fields, "id", of: "an entry", at: node), "id")
    if let first = entryPlaces[id] {
      reader.report(
        "duplicate-id", "the entry id “\(id)” is already used in line \(first.line)",
        at: fields["id"], remedy: "give each entry of a list its own id")
    } else if let mark = fields["id"]?.mark {
      entryPlaces[id] = mark
    }
    return id
  }

  private mutating func forms(_ node: Node?) -> [String: [String]] {
    guard let node else { return [:] }
    guard let mapping = node.mapping else {
      reader.report(
        "wrong-shape", "“forms” is a mapping of words to lists of their forms", at: node)
      return [:]
    }
    var forms: [String: [String]] = [:]
    for (key, value) in mapping {
      guard let word = reader.string(key, "forms") else { continue }
      forms[word] = reader.strings(value, word)
    }
    return forms
  }

  private mutating func rule(_ node: Node, of entry: Entry) -> ContextRule? {
    guard let mapping = node.mapping, mapping.count == 1, let (key, value) = mapping.first,
      let name = key.scalar?.string
    else {
      reader.report(
        "wrong-shape", "a rule is one key with a list of patterns: not before: [of the year]",
        at: node)
      return nil
    }
    guard var rule = ContextRule(name: name) else {
      reader.report(
        "unknown-key", "there is no rule “\(name)”", at: key,
        remedy: "the rules are before, after, within N words of, same sentence as, and each of"
          + " them with “not ” before it")
      return nil
    }
    rule.patterns = reader.strings(value, name)
    if rule.patterns.isEmpty {
      reader.report("missing-patterns", "the rule “\(name)” has no patterns", at: value)
    }
    check(value, of: entry, mustBeNew: false)
    return rule
  }

  /// Reports patterns that cannot be read, and such as are in another entry too.
  private mutating func check(_ node: Node?, of entry: Entry, mustBeNew: Bool) {
    for item in node?.sequence.map(Array.init) ?? [] {
      guard let text = item.scalar?.string else { continue }
      do throws(PatternError) {
        for pattern in try patternReader.patterns(text, of: entry) where mustBeNew {
          let key = pattern.key
          if let first = patternPlaces[key] {
            guard first.mark?.line != item.mark?.line || first.text != text else { continue }
            reader.report(
              "duplicate-pattern",
              "the pattern “\(text)” is already in the entry “\(first.entry)”"
                + (first.mark.map { ", line \($0.line)" } ?? ""), at: item)
            break
          }
          patternPlaces[key] = (text, entry.id, item.mark)
        }
      } catch {
        reader.report("bad-pattern", error.description, at: item)
      }
    }
  }
}
