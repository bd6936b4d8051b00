/// What the words of a text say for each language of its script.
struct LanguageEvidence {
  private let table: LanguageTable
  private var hits: [LanguageTable.Feature] = []
  private var words = 0
  /// The folded letters of the word that is being read.
  private var word: [UInt32] = []

  /// Reads the words of a text that are in one script.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in writing: Writing, table: LanguageTable) {
    self.table = table
    hits.reserveCapacity(bytes.count / 4)
    word.reserveCapacity(64)
    let letters = LetterTable.shared
    var index = 0
    var isGlued = false
    while index < bytes.count {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
      index += length
      let kind = letters.kind(scalar)
      if kind == writing.rawValue {
        let letter = letters.folded(scalar)
        word.append(letter)
        if letter >= 0x80 { take(LanguageTable.key(CollectionOfOne(letter), .letter)) }
      } else if kind != LetterTable.mark {
        endWord(counts: !isGlued)
        isGlued = Self.gluesAddresses(scalar)
      }
    }
    endWord(counts: !isGlued)
  }

  /// Whether what follows is a part of an address, a name of an account or a number.
  private static func gluesAddresses(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x2F, 0x40, 0x5F, 0x30...0x39: true  // . / @ _ digits
    default: false
    }
  }

  private mutating func endWord(counts: Bool) {
    guard !word.isEmpty else { return }
    if counts {
      words += 1
      take(LanguageTable.key(word, .word))
      if word.count > 3 {
        take(LanguageTable.key(word.prefix(2), .beginning))
        take(LanguageTable.key(word.prefix(3), .beginning))
        take(LanguageTable.key(word.suffix(2), .ending))
        take(LanguageTable.key(word.suffix(3), .ending))
      }
    }
    word.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  private mutating func take(_ key: UInt64) {
    if let feature = table.feature(key) { hits.append(feature) }
  }

  /// The language that the evidence is for; nil when it is too little or divided.
  ///
  /// What two languages share says nothing between them. The best language must have enough beyond
  /// what it shares with each other one, and twice what speaks only for the other.
  func language() -> String? {
    var scores = [Int](repeating: 0, count: table.languages.count)
    for hit in hits { Self.add(hit, to: &scores) }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    var shared = [Int](repeating: 0, count: table.languages.count)
    var supporting = 0
    for hit in hits where hit.languages >> UInt64(best) & 1 == 1 {
      Self.add(hit, to: &shared)
      supporting += 1
    }
    guard supporting * Self.wordsPerHit >= words else { return nil }
    let isShort = words <= Self.fewWords && supporting * 3 >= words
    let minimum = isShort ? Self.minimumOfShort : Self.minimum
    for rival in scores.indices where rival != best {
      let support = scores[best] - shared[rival]
      let opposition = scores[rival] - shared[rival]
      guard support >= minimum, support >= 2 * opposition else { return nil }
    }
    return table.languages[best]
  }

  /// In a language that is known, at least every eighth word says so.
  private static let wordsPerHit = 8

  /// What must speak for a language against each other one: two words, or, in a short text of
  /// which every third word is known, one word that no other language has.
  private static let minimum = 5
  private static let minimumOfShort = 4
  private static let fewWords = 20

  private static func add(_ hit: LanguageTable.Feature, to scores: inout [Int]) {
    var bits = hit.languages
    while bits != 0 {
      scores[bits.trailingZeroBitCount] += Int(hit.weight)
      bits &= bits - 1
    }
  }
}
