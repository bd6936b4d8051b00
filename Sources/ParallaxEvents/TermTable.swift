import ParallaxText

/// Turns word types into the terms that are compared: stems, beginnings of names, whole names.
///
/// A stem is the first six letters of the folded word without elision and possessive; a number
/// is kept whole. Cutting words short does for all inflecting languages alike what a stemmer does
/// for one. Ids are given in order of first sight and belong to one thread; `TermNumbering` gives
/// those of all threads one numbering.
struct TermTable {
  private struct Entry {
    var stem: UInt32
    var beginning: UInt32
    var stopLanguages: StopWords.Languages
    var isNumber: Bool
  }

  private static let stemLength = 6
  private static let beginningLength = 5

  let vocabulary: Vocabulary
  private let stopWords = StopWords()
  private var entries: [Entry?] = []
  /// The number of each stem.
  private(set) var stems: [[UInt8]: UInt32] = [:]
  /// The number of each beginning of a name.
  private(set) var beginnings: [[UInt8]: UInt32] = [:]
  /// The number of each name of several words, by a hash of their beginnings.
  private(set) var names: [UInt64: UInt32] = [:]
  /// The number of each skeleton of a name.
  private(set) var skeletons: [[UInt8]: UInt32] = [:]
  /// What a word is compared by across scripts.
  private struct CrossTerms {
    var terms: [UInt32]
    /// Whether they are meanings of the table of translations; otherwise they are skeletons.
    var areMeanings: Bool
  }

  /// By word type, once asked for.
  private var crossTerms: [UInt32: CrossTerms] = [:]
  private var beginningHashes: [UInt64] = []
  private var occurrences: [Int] = []

  private let translations: TranslationIndex?

  /// - Parameters:
  ///   - vocabulary: The words.
  ///   - translations: The meanings that count as skeletons.
  init(vocabulary: Vocabulary, translations: TranslationIndex? = nil) {
    self.vocabulary = vocabulary
    self.translations = translations
  }

  /// The number of terms a view's ids come from.
  func termCount(_ view: View) -> Int {
    switch view {
    case .title, .lead, .body, .numbers: stems.count
    case .capitals: beginnings.count
    case .names: names.count
    case .skeletons: skeletons.count
    }
  }

  /// The stem of a word that is no stop word of the languages given.
  mutating func stem(_ type: UInt32, languages: StopWords.Languages) -> UInt32? {
    occurrences[Int(type)] += 1
    guard let entry = entry(type), entry.stopLanguages.isDisjoint(with: languages) else {
      return nil
    }
    return entry.stem
  }

  /// The beginning of a capitalized word that is no stop word of the languages given.
  mutating func beginning(_ type: UInt32, languages: StopWords.Languages) -> UInt32? {
    guard let entry = entry(type), entry.stopLanguages.isDisjoint(with: languages),
      !entry.isNumber
    else { return nil }
    return entry.beginning
  }

  /// What a word is compared by across scripts, if it is no stop word of the languages given: its meanings in
  /// the table of translations, and where it can be a name and has none its skeletons.
  mutating func skeletons(
    _ type: UInt32, languages: StopWords.Languages, canBeName: Bool
  ) -> [UInt32] {
    guard let entry = entry(type), entry.stopLanguages.isDisjoint(with: languages),
      !entry.isNumber
    else { return [] }
    let known = crossTerms[type] ?? makeCrossTerms(type)
    return known.areMeanings || canBeName ? known.terms : []
  }

  private mutating func makeCrossTerms(_ type: UInt32) -> CrossTerms {
    let word = Self.core(vocabulary.folded(type))
    let meanings = translations?.meanings(of: word) ?? []
    let keys =
      meanings.isEmpty
      ? NameSkeleton.skeletons(of: Array(word)) : meanings.map { Array("=\($0)".utf8) }
    let new = CrossTerms(
      terms: keys.map { Self.id(of: $0, in: &skeletons) }, areMeanings: !meanings.isEmpty)
    crossTerms[type] = new
    return new
  }

  /// A word as reasons print it.
  func printable(_ type: UInt32) -> String {
    String(decoding: Self.core(vocabulary.folded(type)), as: UTF8.self)
  }

  /// Whether the word begins with a digit.
  mutating func isNumber(_ type: UInt32) -> Bool { entry(type)?.isNumber ?? false }

  /// The term of a name of several words, given by their beginnings.
  mutating func name(_ words: [UInt32]) -> UInt32 {
    let hash = words.reduce(0) { Self.mix($0 ^ beginningHashes[Int($1)]) }
    return Self.id(of: hash, in: &names)
  }

  /// Makes room for the types that the vocabulary has met since.
  mutating func grow() {
    guard entries.count < vocabulary.count else { return }
    for type in entries.count..<vocabulary.count {
      entries.append(makeEntry(UInt32(type)))
      occurrences.append(0)
    }
  }

  /// Calls `body` with the stem of every word type, its form and how often it occurred.
  ///
  /// - Complexity: O(types).
  func forEachForm(_ body: (UInt32, [UInt8], Int) -> Void) {
    for (type, entry) in entries.enumerated() {
      guard let stem = entry?.stem else { continue }
      body(stem, Array(Self.core(vocabulary.folded(UInt32(type)))), occurrences[type])
    }
  }

  private func entry(_ type: UInt32) -> Entry? { entries[Int(type)] }

  private mutating func makeEntry(_ type: UInt32) -> Entry? {
    let folded = vocabulary.folded(type)
    let core = Self.core(folded)
    guard let first = core.first else { return nil }
    let isNumber = first &- 0x30 < 10
    // A single letter says nothing; a single ideograph (three bytes and more) is a word.
    if core.count < 3, !isNumber, Self.letterCount(core) < 2 { return nil }
    let stem = isNumber ? Array(core) : Self.prefix(core, letters: Self.stemLength)
    let beginning = Self.prefix(core, letters: Self.beginningLength)
    let number = Self.id(of: beginning, in: &beginnings)
    if Int(number) == beginningHashes.count { beginningHashes.append(Self.hash(beginning)) }
    return Entry(
      stem: Self.id(of: stem, in: &stems), beginning: number,
      stopLanguages: stopWords.languages(of: folded), isNumber: isNumber)
  }

  private static func id<Key: Hashable>(of key: Key, in table: inout [Key: UInt32]) -> UInt32 {
    if let known = table[key] { return known }
    let new = UInt32(table.count)
    table[key] = new
    return new
  }

  private static func hash(_ word: [UInt8]) -> UInt64 {
    word.reduce(UInt64(word.count)) { mix($0 ^ UInt64($1)) }
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value &+ 1) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  /// The word without what an apostrophe joins to it: `l'homme` and `Trump's`.
  private static func core(_ word: [UInt8]) -> ArraySlice<UInt8> {
    guard let mark = word.firstIndex(of: 0x27) else { return word[...] }
    let tail = word[(mark + 1)...]
    return mark <= 2 && tail.count > 2 ? tail : word[..<mark]
  }

  private static func letterCount(_ word: ArraySlice<UInt8>) -> Int {
    word.reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
  }

  private static func prefix(_ word: ArraySlice<UInt8>, letters: Int) -> [UInt8] {
    var seen = 0
    var end = word.startIndex
    while end < word.endIndex {
      if word[end] & 0xC0 != 0x80 {
        if seen == letters { break }
        seen += 1
      }
      end += 1
    }
    return Array(word[..<end])
  }
}
