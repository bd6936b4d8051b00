import ParallaxModel
import ParallaxText

/// The words of patterns, numbered: each number is a class of words of texts.
struct WordClasses: Sendable {
  /// The class of any word.
  static let any: Int32 = 0

  /// The pattern words that are compared with a word in one way.
  struct Table: Sendable {
    /// How words are folded: `standard` or `accents`.
    var profile: NormalizationProfile
    /// Whether words are also compared without their proclitics.
    var takesClitics: Bool
    var literals: [[UInt8]: Int32] = [:]
    /// The literals.
    var filter = FormFilter()
    var wildcards = WildcardIndex()
    var expressions: [(form: [UInt8], expression: WordExpression, wordClass: Int32)] = []

    /// Whether a folded word may match one of the words.
    func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
      !expressions.isEmpty || filter.mayHold(FormHash.of(word)) || wildcards.mayHold(word)
    }
  }

  private(set) var tables: [Table] = []
  /// The number of classes, `any` among them.
  private(set) var count = 1

  /// The class of a pattern's word, new or known.
  mutating func wordClass(
    of word: Pattern.Word, _ profile: NormalizationProfile, takesClitics: Bool
  ) -> Int32 {
    let profile: NormalizationProfile = profile == .standard ? .standard : .accents
    let table = table(profile, takesClitics)
    let next = Int32(count)
    switch word.kind {
    case .any: return Self.any
    case .literal:
      if let known = tables[table].literals[word.form] { return known }
      tables[table].literals[word.form] = next
      tables[table].filter.insert(FormHash.of(word.form))
    case .wildcard:
      if let known = tables[table].wildcards.wordClass(of: word.form) { return known }
      tables[table].wildcards.add(word.form, wordClass: next)
    case .expression:
      if let known = tables[table].expressions.first(where: { $0.form == word.form }) {
        return known.wordClass
      }
      guard let expression = try? WordExpression(String(decoding: word.form, as: UTF8.self)) else {
        return Self.any
      }
      tables[table].expressions.append((word.form, expression, next))
    }
    count += 1
    return next
  }

  private mutating func table(_ profile: NormalizationProfile, _ takesClitics: Bool) -> Int {
    if let known = tables.firstIndex(where: {
      $0.profile == profile && $0.takesClitics == takesClitics
    }) {
      return known
    }
    tables.append(Table(profile: profile, takesClitics: takesClitics))
    return tables.count - 1
  }

  /// Whether a word of a text may have a class: false, without a copy of the word, for most.
  ///
  /// An ASCII word in lower case is its own folded form, and proclitics are of other scripts.
  ///
  /// - Complexity: O(length of the word).
  func mayHold(_ type: UInt32, of vocabulary: Vocabulary) -> Bool {
    vocabulary.form(of: type) { word in
      guard word.allSatisfy({ $0 < 0x80 }) else { return true }
      if word.count > 2, word[word.count - 2] == 0x27, word[word.count - 1] == 0x73 { return true }
      return tables.indices.contains { tables[$0].mayHold(word) }
    }
  }

  /// The classes of a word of a text.
  ///
  /// - Parameters:
  ///   - type: The word, known to the vocabulary.
  ///   - vocabulary: The vocabulary of the text.
  /// - Returns: Each once; none for most words.
  func classes(of type: UInt32, in vocabulary: Vocabulary) -> [Int32] {
    var classes: [Int32] = []
    var folded: [(profile: NormalizationProfile, word: [UInt8])] = []
    for table in tables {
      let word: [UInt8]
      if let known = folded.first(where: { $0.profile == table.profile }) {
        word = known.word
      } else {
        word = vocabulary.folded(type, table.profile)
        folded.append((table.profile, word))
      }
      Self.collect(word, table, &classes)
      if word.count > 2, word.suffix(2) == [0x27, 0x73] {
        Self.collect(Array(word.dropLast(2)), table, &classes)
      }
      if table.takesClitics {
        for bare in Clitics.withoutClitics(word) { Self.collect(bare, table, &classes) }
      }
    }
    return classes
  }

  private static func collect(_ word: [UInt8], _ table: Table, _ classes: inout [Int32]) {
    if table.filter.mayHold(FormHash.of(word)), let literal = table.literals[word],
      !classes.contains(literal)
    {
      classes.append(literal)
    }
    table.wildcards.collect(word, into: &classes)
    for (_, expression, wordClass) in table.expressions
    where !classes.contains(wordClass) && expression.matches(word) {
      classes.append(wordClass)
    }
  }
}
