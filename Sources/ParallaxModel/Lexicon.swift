/// How far a word list has been checked against hand-coded text.
public enum LexiconValidation: String, Sendable, CaseIterable {
  case no
  case sample
  case published
}

/// A work that a lexicon rests on.
public struct LexiconSource: Hashable, Sendable {
  /// The name that entries cite.
  public var id: String
  /// The full reference.
  public var citation: String
  /// Where it can be read.
  public var url: String?

  /// Makes a source.
  public init(id: String, citation: String, url: String? = nil) {
    self.id = id
    self.citation = citation
    self.url = url
  }
}

/// One term of a list, with all the forms that count as it.
public struct Entry: Sendable {
  /// Unique in its lexicon.
  public var id: String
  /// The forms: words separated by spaces; `*` and `?` are wildcards inside a word.
  public var patterns: [String]
  /// What choosing the term says, in plain words.
  public var definition: String
  /// Sentences that must match.
  public var hits: [String]
  /// Sentences that must not match.
  public var misses: [String]
  /// Patterns inside which a match does not count: other senses, proper names.
  public var exceptions: [String]
  /// Neutral alternatives.
  public var neutral: [String]
  /// Who tends to use it of whom, and other remarks.
  public var note: String?
  /// The ids of the sources.
  public var sources: [String]
  /// The stance of a reporting verb.
  public var stance: String?
  /// Where the entry stands in its file.
  public var place: SourcePlace?

  /// Makes an entry.
  public init(
    id: String, patterns: [String], definition: String, hits: [String] = [],
    misses: [String] = [], exceptions: [String] = [], neutral: [String] = [],
    note: String? = nil, sources: [String] = [], stance: String? = nil,
    place: SourcePlace? = nil
  ) {
    self.id = id
    self.patterns = patterns
    self.definition = definition
    self.hits = hits
    self.misses = misses
    self.exceptions = exceptions
    self.neutral = neutral
    self.note = note
    self.sources = sources
    self.stance = stance
    self.place = place
  }
}

/// A named group of entries.
public struct Category: Sendable {
  /// Unique in its lexicon.
  public var id: String
  /// The name to print.
  public var label: String
  /// What belongs here.
  public var description: String
  /// In the order of the file.
  public var entries: [Entry]

  /// Makes a category.
  public init(id: String, label: String, description: String, entries: [Entry]) {
    self.id = id
    self.label = label
    self.description = description
    self.entries = entries
  }
}

/// A list of terms in one language, with its authors and sources.
public struct Lexicon: Sendable {
  /// The name to call it by, such as `armed-conflict-en`.
  public var id: String
  /// Semantic version.
  public var version: String
  /// The name to print.
  public var title: String
  /// The language its entries apply to.
  public var language: String
  /// An SPDX license expression.
  public var license: String
  /// Who wrote it.
  public var authors: [String]
  /// How far it has been checked against hand-coded text.
  public var validated: LexiconValidation
  /// What the list is for.
  public var description: String
  /// The works it rests on.
  public var sources: [LexiconSource]
  /// In the order of the file.
  public var categories: [Category]
  /// The SHA-256 digest of the file, in hexadecimal; empty for a lexicon made in memory.
  public var digest: String

  /// Makes a lexicon.
  public init(
    id: String, version: String, title: String, language: String, license: String,
    authors: [String], validated: LexiconValidation, description: String,
    sources: [LexiconSource], categories: [Category], digest: String = ""
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.language = language
    self.license = license
    self.authors = authors
    self.validated = validated
    self.description = description
    self.sources = sources
    self.categories = categories
    self.digest = digest
  }

  /// The number of entries in all categories.
  public var entryCount: Int { categories.reduce(0) { $0 + $1.entries.count } }

  /// Whether it is a list of reporting verbs: every entry has a stance.
  public var listsReportingVerbs: Bool {
    entryCount > 0 && categories.allSatisfy { $0.entries.allSatisfy { $0.stance != nil } }
  }
}
