import Foundation
import ParallaxModel
import ParallaxText
import Yams

/// Reads the native form of a lexicon (`docs/formats/lexicon.md`).
///
/// Every error names the true line and column. Aliases are refused, and so is a file of more than
/// `largestFile` bytes: both can make a small file cost much.
public struct YAMLFormat {
  /// The largest file that is read, in bytes.
  public static let largestFile = 8 << 20

  private let path: String
  private var problems: [Diagnostic] = []
  /// Where each entry id and pattern was first seen.
  private var entryPlaces: [String: Mark] = [:]
  private var patternPlaces: [[Pattern.Word]: (text: String, entry: String, mark: Mark?)] = [:]
  private var sourceIDs: Set<String> = []
  private let tokenizer = Tokenizer()

  private init(path: String) { self.path = path }

  /// Reads a lexicon from the text of a file.
  ///
  /// - Parameters:
  ///   - data: The bytes of the file, UTF-8.
  ///   - path: The path to name in diagnostics.
  /// - Returns: The lexicon, nil when an error makes it unusable, and what is wrong with it.
  public static func read(_ data: Data, path: String) -> (Lexicon?, [Diagnostic]) {
    var format = YAMLFormat(path: path)
    let lexicon = format.lexicon(data)
    let isBroken = format.problems.contains { $0.severity == .error }
    return (isBroken ? nil : lexicon, format.problems)
  }

  private mutating func lexicon(_ data: Data) -> Lexicon? {
    guard data.count <= Self.largestFile else {
      report(
        "lexicon-too-large", "a lexicon has at most \(Self.largestFile) bytes, found \(data.count)")
      return nil
    }
    guard !data.isEmpty else {
      report(
        "empty-file", "the file is empty, expected a lexicon",
        remedy: "see docs/formats/lexicon.md for the form")
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      report("invalid-utf8", "the file is not UTF-8", remedy: "save it as UTF-8")
      return nil
    }
    do {
      if let alias = YAMLAliases.first(in: text) {
        report(
          "yaml-alias", "aliases (*\(alias.name)) are not allowed in a lexicon", at: alias.mark,
          remedy: "write the value out, or quote a pattern that begins with *")
        return nil
      }
      // Without tags to resolve, reading is several times as fast; all values are texts here.
      guard let root = try compose(yaml: text, .basic) else {
        report("empty-file", "the file has no content, expected a lexicon")
        return nil
      }
      return lexicon(root)
    } catch {
      report(error)
      return nil
    }
  }

  // MARK: The parts of a lexicon

  private mutating func lexicon(_ node: Node) -> Lexicon? {
    let keys = [
      "id", "version", "title", "language", "license", "authors", "validated", "description",
      "sources", "categories",
    ]
    guard let fields = fields(node, of: "a lexicon", keys: keys) else { return nil }
    let sources = list(fields["sources"], "sources").compactMap { source($0) }
    sourceIDs = Set(sources.map(\.id))
    let categories = list(required(fields, "categories", of: "a lexicon", at: node), "categories")
      .compactMap { category($0) }
    let validated = string(fields["validated"], "validated") ?? "no"
    if LexiconValidation(rawValue: validated) == nil {
      report(
        "bad-value", "“validated” is no, sample or published, found “\(validated)”",
        at: fields["validated"])
    }
    var categoryIDs: Set<String> = []
    for category in categories where !categoryIDs.insert(category.id).inserted {
      report(
        "duplicate-id", "the category id “\(category.id)” is used twice", at: fields["categories"])
    }
    return Lexicon(
      id: identifier(required(fields, "id", of: "a lexicon", at: node), "id"),
      version: requiredString(fields, "version", of: "a lexicon", at: node),
      title: requiredString(fields, "title", of: "a lexicon", at: node),
      language: requiredString(fields, "language", of: "a lexicon", at: node).lowercased(),
      license: requiredString(fields, "license", of: "a lexicon", at: node),
      authors: strings(required(fields, "authors", of: "a lexicon", at: node), "authors"),
      validated: LexiconValidation(rawValue: validated) ?? .no,
      description: string(fields["description"], "description") ?? "", sources: sources,
      categories: categories)
  }

  private mutating func source(_ node: Node) -> LexiconSource? {
    guard let fields = fields(node, of: "a source", keys: ["id", "citation", "url"]) else {
      return nil
    }
    return LexiconSource(
      id: identifier(required(fields, "id", of: "a source", at: node), "id"),
      citation: requiredString(fields, "citation", of: "a source", at: node),
      url: string(fields["url"], "url"))
  }

  private mutating func category(_ node: Node) -> ParallaxModel.Category? {
    let keys = ["id", "label", "description", "entries"]
    guard let fields = fields(node, of: "a category", keys: keys) else { return nil }
    let id = identifier(required(fields, "id", of: "a category", at: node), "id")
    return Category(
      id: id, label: string(fields["label"], "label") ?? id,
      description: string(fields["description"], "description") ?? "",
      entries: list(required(fields, "entries", of: "a category", at: node), "entries")
        .compactMap { entry($0) })
  }

  private mutating func entry(_ node: Node) -> Entry? {
    let keys = [
      "id", "patterns", "definition", "hits", "misses", "except", "neutral", "note", "sources",
      "stance",
    ]
    guard let fields = fields(node, of: "an entry", keys: keys) else { return nil }
    let id = identifier(required(fields, "id", of: "an entry", at: node), "id")
    if let first = entryPlaces[id] {
      report(
        "duplicate-id", "the entry id “\(id)” is already used in line \(first.line)",
        at: fields["id"], remedy: "give each entry of a list its own id")
    } else if let mark = fields["id"]?.mark {
      entryPlaces[id] = mark
    }
    let patternNode = required(fields, "patterns", of: "an entry", at: node)
    let patterns = strings(patternNode, "patterns")
    if patterns.isEmpty, patternNode != nil {
      report("missing-patterns", "the entry “\(id)” has no patterns", at: patternNode)
    }
    check(patternNode, of: id, mustBeNew: true)
    check(fields["except"], of: id, mustBeNew: false)
    for (citation, place) in zip(
      strings(fields["sources"], "sources"), fields["sources"]?.sequence.map(Array.init) ?? [])
    where !sourceIDs.contains(citation) {
      report(
        "unknown-source", "the source “\(citation)” is not among the list's sources", at: place)
    }
    return Entry(
      id: id, patterns: patterns, definition: string(fields["definition"], "definition") ?? "",
      hits: strings(fields["hits"], "hits"), misses: strings(fields["misses"], "misses"),
      exceptions: strings(fields["except"], "except"),
      neutral: strings(fields["neutral"], "neutral"), note: string(fields["note"], "note"),
      sources: strings(fields["sources"], "sources"), stance: string(fields["stance"], "stance"),
      place: place(node.mark))
  }

  private mutating func check(_ node: Node?, of entry: String, mustBeNew: Bool) {
    for item in node?.sequence.map(Array.init) ?? [] {
      guard let text = item.scalar?.string else { continue }
      do throws(PatternError) {
        let pattern = try Pattern(text, tokenizer: tokenizer)
        guard mustBeNew else { continue }
        if let first = patternPlaces[pattern.words] {
          report(
            "duplicate-pattern",
            "the pattern “\(text)” is already in the entry “\(first.entry)”"
              + (first.mark.map { ", line \($0.line)" } ?? ""), at: item)
        } else {
          patternPlaces[pattern.words] = (text, entry, item.mark)
        }
      } catch {
        report("bad-pattern", error.description, at: item)
      }
    }
  }

  // MARK: Nodes

  private mutating func fields(_ node: Node, of what: String, keys: [String]) -> [String: Node]? {
    guard let mapping = node.mapping else {
      report("wrong-shape", "\(what) is a mapping of \(keys.joined(separator: ", "))", at: node)
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        report(
          "unknown-key", "\(what) has no key “\(key.scalar?.string ?? "?")”", at: key,
          remedy: "the keys are \(keys.joined(separator: ", "))")
        continue
      }
      fields[name] = value
    }
    return fields
  }

  private mutating func required(
    _ fields: [String: Node], _ key: String, of what: String, at node: Node
  ) -> Node? {
    if fields[key] == nil { report("missing-key", "\(what) needs “\(key)”", at: node) }
    return fields[key]
  }

  private mutating func requiredString(
    _ fields: [String: Node], _ key: String, of what: String, at node: Node
  ) -> String {
    string(required(fields, key, of: what, at: node), key) ?? ""
  }

  private mutating func string(_ node: Node?, _ key: String) -> String? {
    guard let node else { return nil }
    guard let scalar = node.scalar else {
      report("wrong-shape", "“\(key)” is one text", at: node)
      return nil
    }
    return scalar.string
  }

  private mutating func list(_ node: Node?, _ key: String) -> [Node] {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      report("wrong-shape", "“\(key)” is a list", at: node)
      return []
    }
    return Array(sequence)
  }

  private mutating func strings(_ node: Node?, _ key: String) -> [String] {
    list(node, key).compactMap { string($0, key) }
  }

  private mutating func identifier(_ node: Node?, _ key: String) -> String {
    guard let text = string(node, key) else { return "" }
    let isPlain = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    if text.isEmpty || !isPlain {
      report(
        "bad-id", "an id is lower-case letters, digits and hyphens, found “\(text)”", at: node)
    }
    return text
  }

  // MARK: Diagnostics

  private func place(_ mark: Mark?) -> SourcePlace {
    SourcePlace(path: path, line: mark?.line, column: mark?.column)
  }

  private mutating func report(
    _ identifier: String, _ summary: String, at mark: (line: Int, column: Int), remedy: String
  ) {
    let place = SourcePlace(path: path, line: mark.line, column: mark.column)
    problems.append(Diagnostic(.error, identifier, summary, at: place, remedy: remedy))
  }

  private mutating func report(
    _ identifier: String, _ summary: String, at node: Node? = nil, remedy: String? = nil
  ) {
    problems.append(
      Diagnostic(.error, identifier, summary, at: place(node?.mark), remedy: remedy))
  }

  private mutating func report(_ error: any Error) {
    var mark: Mark?
    var summary = "the YAML cannot be read"
    var remedy = "mend the YAML near this place"
    switch error as? YamlError {
    case .scanner(let context, let problem, let place, _),
      .parser(let context, let problem, let place, _),
      .composer(let context, let problem, let place, _):
      mark = place
      summary = "broken YAML: " + (context.map { "\($0.text), " } ?? "") + problem
      if problem.contains("alias") || summary.contains("alias") || summary.contains("anchor") {
        remedy = "quote a pattern that begins with * or &; aliases are not allowed"
      }
    case .duplicatedKeysInMapping(let duplicates, let context):
      mark = context.mark
      summary = "the key “\(duplicates.joined(separator: "”, “"))” stands twice in one mapping"
      remedy = "keep one of them"
    case .reader(let problem, _, _, _): summary = "broken YAML: \(problem)"
    default: break
    }
    problems.append(
      Diagnostic(.error, "broken-yaml", summary, at: place(mark), remedy: remedy))
  }
}
