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

  var reader: YAMLNodeReader
  /// Where each entry id, and each pattern by its key, was first seen.
  var entryPlaces: [String: Mark] = [:]
  var patternPlaces: [[UInt8]: (text: String, entry: String, mark: Mark?)] = [:]
  var sourceIDs: Set<String> = []
  var patternReader = PatternReader(language: "", profile: .standard)
  /// Which matches count; a pattern may stand in several categories unless it is of the whole list.
  var overlap = OverlapPolicy.longestPerLexicon

  /// The keys of a lexicon.
  static let keys = [
    "id", "version", "title", "language", "license", "authors", "validated", "description",
    "profile", "overlap", "compounds", "default", "sources", "categories", "naming",
  ]
  /// The keys of a source.
  static let sourceKeys = ["id", "citation", "url"]

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
    guard let fields = reader.fields(node, of: "a lexicon", keys: Self.keys) else { return nil }
    let sources = reader.list(fields["sources"], "sources").compactMap { source($0) }
    sourceIDs = Set(sources.map(\.id))
    let language = reader.requiredString(fields, "language", of: "a lexicon", at: node).lowercased()
    if fields["language"] != nil, !Self.isLanguageCode(language) {
      reader.report(
        "bad-value", "“language” is a code such as en or fa, found “\(language)”",
        at: fields["language"])
    }
    let profile = reader.choice(fields["profile"], "profile", NormalizationProfile.standard)
    patternReader = PatternReader(language: language, profile: profile)
    overlap = reader.choice(fields["overlap"], "overlap", OverlapPolicy.longestPerLexicon)
    var categories: [ParallaxModel.Category] = []
    let nodes = reader.list(
      reader.required(fields, "categories", of: "a lexicon", at: node), "categories")
    for node in nodes { appendCategory(node, parent: nil, depth: 1, to: &categories) }
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
      validated: reader.choice(fields["validated"], "validated", LexiconValidation.no),
      description: reader.string(fields["description"], "description") ?? "", sources: sources,
      categories: categories, namingSets: namingSets(fields["naming"]), profile: profile,
      overlap: overlap,
      compounds: reader.choice(fields["compounds"], "compounds", CompoundPolicy.parts),
      isDefault: reader.choice(fields["default"], "default", ["true", "false"]) == "true")
  }

  /// Whether a text is a BCP 47 code: two or three letters, and maybe script and region.
  static func isLanguageCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].utf8.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      }
  }

  private mutating func source(_ node: Node) -> LexiconSource? {
    guard let fields = reader.fields(node, of: "a source", keys: Self.sourceKeys) else {
      return nil
    }
    return LexiconSource(
      id: reader.identifier(reader.required(fields, "id", of: "a source", at: node), "id"),
      citation: reader.requiredString(fields, "citation", of: "a source", at: node),
      url: reader.string(fields["url"], "url"))
  }
}
