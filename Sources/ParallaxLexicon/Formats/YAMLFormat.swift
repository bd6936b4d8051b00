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

  private var reader: YAMLNodeReader
  /// Where each entry id and pattern was first seen.
  private var entryPlaces: [String: Mark] = [:]
  private var patternPlaces: [[Pattern.Word]: (text: String, entry: String, mark: Mark?)] = [:]
  private var sourceIDs: Set<String> = []
  private let tokenizer = Tokenizer()

  private init(path: String) { reader = YAMLNodeReader(path: path) }

  /// Reads a lexicon from the text of a file.
  ///
  /// - Parameters:
  ///   - data: The bytes of the file, UTF-8.
  ///   - path: The path to name in diagnostics.
  /// - Returns: The lexicon, nil when an error makes it unusable, and what is wrong with it.
  public static func read(_ data: Data, path: String) -> (Lexicon?, [Diagnostic]) {
    var format = YAMLFormat(path: path)
    let lexicon = format.lexicon(data)
    let isBroken = format.reader.problems.contains { $0.severity == .error }
    return (isBroken ? nil : lexicon, format.reader.problems)
  }

  private mutating func lexicon(_ data: Data) -> Lexicon? {
    guard data.count <= Self.largestFile else {
      reader.report(
        "lexicon-too-large", "a lexicon has at most \(Self.largestFile) bytes, found \(data.count)")
      return nil
    }
    guard !data.isEmpty else {
      reader.report(
        "empty-file", "the file is empty, expected a lexicon",
        remedy: "see docs/formats/lexicon.md for the form")
      return nil
    }
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    guard let text = String(validating: bytes, as: UTF8.self) else {
      reader.report("invalid-utf8", "the file is not UTF-8", remedy: "save it as UTF-8")
      return nil
    }
    do {
      if let alias = YAMLAliases.first(in: text) {
        reader.report(
          "yaml-alias", "aliases (*\(alias.name)) are not allowed in a lexicon", at: alias.mark,
          remedy: "write the value out, or quote a pattern that begins with *")
        return nil
      }
      // Without tags to resolve, reading is several times as fast; all values are texts here.
      guard let root = try compose(yaml: text, .basic) else {
        reader.report("empty-file", "the file has no content, expected a lexicon")
        return nil
      }
      return lexicon(root)
    } catch {
      reader.report(error)
      return nil
    }
  }

  // MARK: The parts of a lexicon

  private mutating func lexicon(_ node: Node) -> Lexicon? {
    let keys = [
      "id", "version", "title", "language", "license", "authors", "validated", "description",
      "sources", "categories",
    ]
    guard let fields = reader.fields(node, of: "a lexicon", keys: keys) else { return nil }
    let sources = reader.list(fields["sources"], "sources").compactMap { source($0) }
    sourceIDs = Set(sources.map(\.id))
    let categories = reader.list(
      reader.required(fields, "categories", of: "a lexicon", at: node), "categories"
    )
    .compactMap { category($0) }
    let validated = reader.string(fields["validated"], "validated") ?? "no"
    if LexiconValidation(rawValue: validated) == nil {
      reader.report(
        "bad-value", "“validated” is no, sample or published, found “\(validated)”",
        at: fields["validated"])
    }
    let language = reader.requiredString(fields, "language", of: "a lexicon", at: node).lowercased()
    if fields["language"] != nil, !isLanguageCode(language) {
      reader.report(
        "bad-value", "“language” is a code such as en or fa, found “\(language)”",
        at: fields["language"])
    }
    var categoryIDs: Set<String> = []
    for category in categories where !categoryIDs.insert(category.id).inserted {
      reader.report(
        "duplicate-id", "the category id “\(category.id)” is used twice", at: fields["categories"])
    }
    return Lexicon(
      id: reader.identifier(reader.required(fields, "id", of: "a lexicon", at: node), "id"),
      version: reader.requiredString(fields, "version", of: "a lexicon", at: node),
      title: reader.requiredString(fields, "title", of: "a lexicon", at: node),
      language: language,
      license: reader.requiredString(fields, "license", of: "a lexicon", at: node),
      authors: reader.strings(
        reader.required(fields, "authors", of: "a lexicon", at: node), "authors"),
      validated: LexiconValidation(rawValue: validated) ?? .no,
      description: reader.string(fields["description"], "description") ?? "", sources: sources,
      categories: categories)
  }

  /// Whether a text is a BCP 47 code: two or three letters, and maybe script and region.
  private func isLanguageCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].utf8.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      }
  }

  private mutating func source(_ node: Node) -> LexiconSource? {
    guard let fields = reader.fields(node, of: "a source", keys: ["id", "citation", "url"]) else {
      return nil
    }
    return LexiconSource(
      id: reader.identifier(reader.required(fields, "id", of: "a source", at: node), "id"),
      citation: reader.requiredString(fields, "citation", of: "a source", at: node),
      url: reader.string(fields["url"], "url"))
  }

  private mutating func category(_ node: Node) -> ParallaxModel.Category? {
    let keys = ["id", "label", "description", "entries"]
    guard let fields = reader.fields(node, of: "a category", keys: keys) else { return nil }
    let id = reader.identifier(reader.required(fields, "id", of: "a category", at: node), "id")
    return Category(
      id: id, label: reader.string(fields["label"], "label") ?? id,
      description: reader.string(fields["description"], "description") ?? "",
      entries: reader.list(
        reader.required(fields, "entries", of: "a category", at: node), "entries"
      )
      .compactMap { entry($0) })
  }

  private mutating func entry(_ node: Node) -> Entry? {
    let keys = [
      "id", "patterns", "definition", "hits", "misses", "except", "neutral", "note", "sources",
      "stance",
    ]
    guard let fields = reader.fields(node, of: "an entry", keys: keys) else { return nil }
    let id = reader.identifier(reader.required(fields, "id", of: "an entry", at: node), "id")
    if let first = entryPlaces[id] {
      reader.report(
        "duplicate-id", "the entry id “\(id)” is already used in line \(first.line)",
        at: fields["id"], remedy: "give each entry of a list its own id")
    } else if let mark = fields["id"]?.mark {
      entryPlaces[id] = mark
    }
    let patternNode = reader.required(fields, "patterns", of: "an entry", at: node)
    let patterns = reader.strings(patternNode, "patterns")
    if patterns.isEmpty, patternNode != nil {
      reader.report("missing-patterns", "the entry “\(id)” has no patterns", at: patternNode)
    }
    check(patternNode, of: id, mustBeNew: true)
    check(fields["except"], of: id, mustBeNew: false)
    for (citation, place) in zip(
      reader.strings(fields["sources"], "sources"),
      fields["sources"]?.sequence.map(Array.init) ?? [])
    where !sourceIDs.contains(citation) {
      reader.report(
        "unknown-source", "the source “\(citation)” is not among the list's sources", at: place)
    }
    return Entry(
      id: id, patterns: patterns,
      definition: reader.string(fields["definition"], "definition") ?? "",
      hits: reader.strings(fields["hits"], "hits"),
      misses: reader.strings(fields["misses"], "misses"),
      exceptions: reader.strings(fields["except"], "except"),
      neutral: reader.strings(fields["neutral"], "neutral"),
      note: reader.string(fields["note"], "note"),
      sources: reader.strings(fields["sources"], "sources"),
      stance: reader.string(fields["stance"], "stance"),
      place: reader.place(node.mark))
  }

  private mutating func check(_ node: Node?, of entry: String, mustBeNew: Bool) {
    for item in node?.sequence.map(Array.init) ?? [] {
      guard let text = item.scalar?.string else { continue }
      do throws(PatternError) {
        let pattern = try Pattern(text, tokenizer: tokenizer)
        guard mustBeNew else { continue }
        if let first = patternPlaces[pattern.words] {
          reader.report(
            "duplicate-pattern",
            "the pattern “\(text)” is already in the entry “\(first.entry)”"
              + (first.mark.map { ", line \($0.line)" } ?? ""), at: item)
        } else {
          patternPlaces[pattern.words] = (text, entry, item.mark)
        }
      } catch {
        reader.report("bad-pattern", error.description, at: item)
      }
    }
  }
}
