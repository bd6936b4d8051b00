import ParallaxModel
import ParallaxText

/// Builds a lexicon from the categories and patterns of a list in a foreign format.
///
/// Each pattern becomes an entry of its own; one pattern may stand in several categories. What cannot
/// be matched is left out with an error, so that nothing silently means something else.
struct ListBuilder {
  /// What `*` and `?` are in the format.
  enum Marks {
    /// `*` is any run of characters; `?` is a question mark, which no word holds.
    case stars
    /// `*` is any run of characters, `?` is one.
    case all
    /// Patterns are regular expressions.
    case expressions
  }

  /// What is wrong with the list, in the order it was found.
  private(set) var problems: [Diagnostic]
  /// Its categories so far.
  private(set) var categories: [Category] = []
  /// The name to print.
  var title: String

  private let text: ListText
  private let marks: Marks
  private let language: String
  private let reader: PatternReader
  private var names = IdentifierMaker()
  private var depths: [Int] = []
  private var offsets: [Int] = []
  private var known: [Set<[UInt8]>] = []

  /// Begins a list.
  ///
  /// - Parameters:
  ///   - text: Its text.
  ///   - marks: What the marks in patterns mean.
  ///   - language: The language of its terms; nil for what the file's name says.
  ///   - problems: What is already wrong with it.
  init(_ text: ListText, marks: Marks, language: String?, problems: [Diagnostic]) {
    self.text = text
    self.marks = marks
    self.problems = problems
    title = ListLanguage.stem(text.path)
    let named = language ?? ListLanguage.named(in: text.path)
    if named == nil { self.problems.append(ListLanguage.assumed(text.path)) }
    self.language = named ?? "en"
    reader = PatternReader(language: self.language, profile: .accents)
  }

  /// Reports an error at a byte of the text.
  mutating func report(
    _ identifier: String, _ summary: String, at offset: Int, remedy: String? = nil
  ) {
    report(.error, identifier, summary, at: offset, remedy: remedy)
  }

  /// Reports what is wrong at a byte of the text.
  mutating func report(
    _ severity: Severity, _ identifier: String, _ summary: String, at offset: Int,
    remedy: String? = nil
  ) {
    problems.append(
      Diagnostic(severity, identifier, summary, at: text.place(offset), remedy: remedy))
  }

  // MARK: Categories

  /// Adds a category.
  ///
  /// - Parameters:
  ///   - name: As it stands in the list.
  ///   - parent: The place of the category around it.
  ///   - shortName: What to make its id of; nil for the name.
  ///   - description: What belongs there.
  ///   - offset: Where it stands.
  /// - Returns: Its place.
  mutating func addCategory(
    _ name: String, in parent: Int?, shortName: String? = nil, description: String = "",
    at offset: Int
  ) -> Int {
    var label = Self.singleLine(name)
    if label.isEmpty {
      label = "category \(categories.count + 1)"
      report(
        .warning, "unnamed-category", "a category has no name; it is called “\(label)”", at: offset)
    }
    var parent = parent
    if let around = parent, depths[around] >= YAMLFormat.mostDepth {
      report(
        "too-deep", "categories are nested at most \(YAMLFormat.mostDepth) deep", at: offset)
      parent = categories[around].parent
    }
    categories.append(
      Category(
        id: names.identifier(for: shortName.map(Self.singleLine) ?? label), label: label,
        description: Self.singleLine(description), parent: parent, entries: []))
    depths.append(parent.map { depths[$0] + 1 } ?? 1)
    offsets.append(offset)
    known.append([])
    return categories.count - 1
  }

  // MARK: Entries

  /// Adds a pattern to a category.
  ///
  /// - Parameters:
  ///   - written: The pattern as it stands in the list.
  ///   - category: The place of the category.
  ///   - weight: Its weight, where the list has weights.
  ///   - offset: Where it stands.
  mutating func add(
    _ written: String, to category: Int, weight: Double? = nil, at offset: Int
  ) {
    var pattern = Self.singleLine(written)
    guard !pattern.isEmpty else {
      report("bad-pattern", "a pattern is empty", at: offset)
      return
    }
    do throws(PatternError) {
      try check(pattern)
      if marks == .expressions {
        pattern = pattern.split(separator: " ").map { "/\($0)/" }.joined(separator: " ")
      }
      let entry = Entry(id: "", patterns: [pattern], weight: weight, place: text.place(offset))
      let read = try reader.patterns(pattern, of: entry)
      guard read.allSatisfy({ known[category].insert($0.key).inserted }) else {
        report(
          .note, "duplicate-pattern",
          "“\(pattern)” is already in the category “\(categories[category].label)”", at: offset)
        return
      }
      categories[category].entries.append(entry)
    } catch {
      report(
        "bad-pattern", error.description, at: offset,
        remedy: "it is left out; write it as docs/formats/lexicon.md says")
    }
  }

  /// Refuses what would be a mark of the native form and is none here.
  private func check(_ pattern: String) throws(PatternError) {
    guard marks != .expressions else { return }
    if pattern.unicodeScalars.contains("~") {
      throw PatternError("“~” stands in no word, found “\(pattern)”")
    }
    if pattern.contains("**") {
      throw PatternError("“\(pattern)” has letters hidden, and would match other words")
    }
    if marks == .stars, pattern.unicodeScalars.contains("?") {
      throw PatternError("“?” stands in no word here, found “\(pattern)”")
    }
    if pattern.split(separator: " ").contains(where: {
      $0.count > 2 && $0.first == "/" && $0.last == "/"
    }) {
      throw PatternError("this format has no regular expressions, found “\(pattern)”")
    }
  }

  /// A text with one scalar for another, whatever combining mark stands behind it.
  static func replacing(
    _ scalar: Unicode.Scalar, with other: Unicode.Scalar, in text: String
  ) -> String {
    var scalars = String.UnicodeScalarView()
    for found in text.unicodeScalars { scalars.append(found == scalar ? other : found) }
    return String(scalars)
  }

  /// A text in one line, with single blanks.
  static func singleLine(_ text: String) -> String {
    let isPlain = { (scalar: Unicode.Scalar) in
      scalar.value > 0x20 && scalar.value != 0x7F && scalar.value != 0xA0
    }
    return text.unicodeScalars.split { !isPlain($0) }.map { String($0) }.joined(separator: " ")
  }

  // MARK: The list

  /// The list; nil when it has no entry.
  mutating func finish() -> Lexicon? {
    let parents = Set(categories.compactMap(\.parent))
    for (place, category) in categories.enumerated()
    where category.entries.isEmpty && !parents.contains(place) {
      report(
        .warning, "empty-category", "the category “\(category.label)” has no entries",
        at: offsets[place])
    }
    var identifiers = IdentifierMaker()
    for place in categories.indices {
      for index in categories[place].entries.indices {
        let pattern = categories[place].entries[index].patterns[0]
        categories[place].entries[index].id = identifiers.identifier(for: pattern)
      }
    }
    guard categories.contains(where: { !$0.entries.isEmpty }) else {
      if !problems.contains(where: { $0.severity == .error }) {
        report("missing-patterns", "the list has no patterns", at: 0)
      }
      return nil
    }
    return Lexicon(
      id: IdentifierMaker.plain(ListLanguage.stem(text.path)), version: "0.0.0", title: title,
      language: language, license: "NOASSERTION", authors: [], validated: .no, description: "",
      sources: [], categories: categories, profile: .accents, overlap: .longestPerCategory,
      compounds: .whole)
  }
}
