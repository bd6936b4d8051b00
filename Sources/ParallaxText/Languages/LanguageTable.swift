/// The letters, words, beginnings and endings of the languages of one script, by hash.
struct LanguageTable: Sendable {
  /// What a word, a letter or a part of a word says.
  struct Feature: Sendable {
    /// The languages that have it, by the index of their profile.
    var languages: UInt64
    /// How much it says: more, the fewer languages have it.
    var weight: Int32
  }

  /// The languages in the order of their bits.
  let languages: [String]
  /// What is listed for several kinds of places at once has different keys.
  enum Kind: UInt64 { case word = 1, letter, beginning, ending }

  private var keys: [UInt64]
  private var features: [Feature]
  private let mask: Int

  /// Builds the table of at most 64 profiles.
  init(_ profiles: [LanguageProfile]) {
    languages = profiles.map(\.language)
    var found: [UInt64: UInt64] = [:]
    for (index, profile) in profiles.enumerated() {
      let news = NewsWords.byLanguage[profile.language] ?? ""
      for (kind, list) in [
        (Kind.word, profile.words), (.word, news), (.letter, profile.letters),
        (.beginning, profile.beginnings), (.ending, profile.endings),
      ] {
        for item in list.split(whereSeparator: \.isWhitespace) {
          for key in Self.keys(of: item, kind) { found[key, default: 0] |= 1 << UInt64(index) }
        }
      }
    }
    var capacity = 64
    while capacity < found.count * 3 { capacity *= 2 }
    mask = capacity - 1
    keys = [UInt64](repeating: 0, count: capacity)
    features = [Feature](repeating: Feature(languages: 0, weight: 0), count: capacity)
    for (key, languages) in found {
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      features[slot] = Feature(
        languages: languages, weight: Self.weight(key, count: languages.nonzeroBitCount))
    }
  }

  /// What is known of a key; nil where no language lists it.
  @inline(__always)
  func feature(_ key: UInt64) -> Feature? {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return features[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The key of folded scalars as one kind of thing; the kind is in the top bits, never 0.
  @inline(__always)
  static func key(_ scalars: some Sequence<UInt32>, _ kind: Kind) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    return hash & 0x1FFF_FFFF_FFFF_FFFF | kind.rawValue << 61
  }

  /// The keys of one item of a list: a letter is one scalar each.
  private static func keys(of item: Substring, _ kind: Kind) -> [UInt64] {
    let table = LetterTable.shared
    let scalars = item.unicodeScalars.map(\.value).filter { table.kind($0) != LetterTable.mark }
    let folded = scalars.map(table.folded)
    if kind == .letter { return folded.map { key(CollectionOfOne($0), kind) } }
    return [key(folded, kind)]
  }

  private static func weight(_ key: UInt64, count: Int) -> Int32 {
    guard key >> 61 == Kind.word.rawValue else { return count <= 3 ? 2 : 1 }
    switch count {
    case 1: return 4
    case 2: return 3
    case 3...4: return 2
    default: return 1
    }
  }
}
