/// How far a word list has been checked against hand-coded text.
public enum LexiconValidation: String, Sendable, CaseIterable {
  case no
  case sample
  case published
}

/// Which spellings of a word count as one; in all of them the forms of hyphens and of apostrophes do.
public enum NormalizationProfile: String, Sendable, CaseIterable {
  /// Letter case, marks on letters, compatibility forms, the variants of Arabic letters.
  case standard
  /// Letter case and compatibility forms; marks on letters tell words apart.
  case accents
  /// Nothing else: case and marks tell words apart.
  case exact
}

/// Which of the matches that share words count.
public enum OverlapPolicy: String, Sendable, CaseIterable {
  /// The longest that begins first, of all matches of the list.
  case longestPerLexicon = "longest-per-lexicon"
  /// The longest that begins first, of the matches of each category.
  case longestPerCategory = "longest-per-category"
  /// The longest that begins first, of the matches of each entry.
  case all
}

/// Whether the parts of a hyphenated compound are words of their own to a list.
public enum CompoundPolicy: String, Sendable, CaseIterable {
  /// They are: `terror` matches in *anti-terror*.
  case parts
  /// They are not: a pattern matches the whole of *anti-terror* or nothing of it.
  case whole
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

/// What stands in a lexicon.
public struct LexiconContents: Sendable {
  /// In the order of the file, each before those inside it.
  public var categories: [Category]
  /// What different words the list knows for the same referents.
  public var namingSets: [NamingSet]

  /// Makes contents.
  public init(categories: [Category], namingSets: [NamingSet]) {
    self.categories = categories
    self.namingSets = namingSets
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
  /// Whether the list is counted where none is named.
  public var isDefault: Bool
  private var contents: @Sendable () -> LexiconContents
  private var knownToListReportingVerbs: Bool?
  /// Which spellings count as one.
  public var profile: NormalizationProfile
  /// Which of the matches that share words count.
  public var overlap: OverlapPolicy
  /// Whether the parts of hyphenated compounds match.
  public var compounds: CompoundPolicy
  /// The SHA-256 digest of the file, in hexadecimal; empty for a lexicon made in memory.
  public var digest: String

  /// Makes a lexicon.
  public init(
    id: String, version: String, title: String, language: String, license: String,
    authors: [String], validated: LexiconValidation, description: String,
    sources: [LexiconSource], categories: [Category], namingSets: [NamingSet] = [],
    profile: NormalizationProfile = .standard, overlap: OverlapPolicy = .longestPerLexicon,
    compounds: CompoundPolicy = .parts, isDefault: Bool = true, digest: String = ""
  ) {
    let contents = LexiconContents(categories: categories, namingSets: namingSets)
    self.contents = { contents }
    self.isDefault = isDefault
    self.id = id
    self.version = version
    self.title = title
    self.language = language
    self.license = license
    self.authors = authors
    self.validated = validated
    self.description = description
    self.sources = sources
    self.profile = profile
    self.overlap = overlap
    self.compounds = compounds
    self.digest = digest
  }

  /// The list with contents that are read when they are first asked for.
  ///
  /// - Parameters:
  ///   - listsReportingVerbs: Whether its entries are reporting verbs, which must be known before
  ///     they are read.
  ///   - contents: Gives the same whenever it is called, from any thread, and fast but for the
  ///     first time.
  /// - Returns: This list's head with those contents.
  public func deferring(
    listsReportingVerbs: Bool, _ contents: @escaping @Sendable () -> LexiconContents
  ) -> Lexicon {
    var lexicon = self
    lexicon.contents = contents
    lexicon.knownToListReportingVerbs = listsReportingVerbs
    return lexicon
  }

  /// In the order of the file, each before those inside it.
  public var categories: [Category] {
    get { contents().categories }
    set {
      let contents = LexiconContents(categories: newValue, namingSets: namingSets)
      self.contents = { contents }
      knownToListReportingVerbs = nil
    }
  }

  /// What different words the list knows for the same referents.
  public var namingSets: [NamingSet] { contents().namingSets }

  /// The number of entries in all categories.
  public var entryCount: Int { categories.reduce(0) { $0 + $1.entries.count } }

  /// Whether it is a list of reporting verbs: every entry has a stance.
  public var listsReportingVerbs: Bool {
    if let knownToListReportingVerbs { return knownToListReportingVerbs }
    return entryCount > 0 && categories.allSatisfy { $0.entries.allSatisfy { $0.stance != nil } }
  }
}
