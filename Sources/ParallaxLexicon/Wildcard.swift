/// Matches one folded word against a pattern word with wildcards.
enum Wildcard {
  /// Whether the whole word matches.
  ///
  /// `*` is any run of bytes, `?` one scalar.
  ///
  /// - Complexity: O(word × pattern) at worst; no recursion.
  static func matches(_ word: [UInt8], _ pattern: [UInt8]) -> Bool {
    var wordIndex = 0
    var patternIndex = 0
    var star = -1
    var mark = 0
    while wordIndex < word.count {
      if patternIndex < pattern.count, pattern[patternIndex] == 0x2A {
        star = patternIndex
        mark = wordIndex
        patternIndex += 1
      } else if patternIndex < pattern.count, pattern[patternIndex] == 0x3F {
        wordIndex += 1
        while wordIndex < word.count, word[wordIndex] & 0xC0 == 0x80 { wordIndex += 1 }
        patternIndex += 1
      } else if patternIndex < pattern.count, pattern[patternIndex] == word[wordIndex] {
        wordIndex += 1
        patternIndex += 1
      } else if star >= 0 {
        mark += 1
        wordIndex = mark
        patternIndex = star + 1
      } else {
        return false
      }
    }
    while patternIndex < pattern.count, pattern[patternIndex] == 0x2A { patternIndex += 1 }
    return patternIndex == pattern.count
  }
}

/// Pattern words with wildcards, found by how they begin or end, so that a word is held against few
/// of them.
struct WildcardIndex: Sendable {
  private struct Known: Sendable {
    var form: [UInt8]
    var wordClass: Int32
  }

  private var all: [Known] = []
  private var places: [[UInt8]: Int] = [:]
  /// By the hash of what stands before the first wildcard.
  private var beginnings: [UInt64: [Int32]] = [:]
  /// By the hash of what stands behind the last wildcard, from its end on.
  private var endings: [UInt64: [Int32]] = [:]
  private var others: [Int32] = []
  private var longestBeginning = 0
  private var longestEnding = 0

  /// The number of pattern words.
  var count: Int { all.count }

  /// The class of a pattern word that is known; nil for a new one.
  func wordClass(of form: [UInt8]) -> Int32? { places[form].map { all[$0].wordClass } }

  /// Adds a pattern word.
  mutating func add(_ form: [UInt8], wordClass: Int32) {
    let number = Int32(all.count)
    places[form] = all.count
    all.append(Known(form: form, wordClass: wordClass))
    let isWildcard = { (byte: UInt8) in byte == 0x2A || byte == 0x3F }
    let beginning = form.prefix { !isWildcard($0) }
    let ending = form.reversed().prefix { !isWildcard($0) }
    if !beginning.isEmpty {
      beginnings[Self.hash(beginning), default: []].append(number)
      longestBeginning = max(longestBeginning, beginning.count)
    } else if !ending.isEmpty {
      endings[Self.hash(ending), default: []].append(number)
      longestEnding = max(longestEnding, ending.count)
    } else {
      others.append(number)
    }
  }

  /// Gives the classes of the pattern words that a word matches.
  ///
  /// - Complexity: O(length of the word), plus what begins or ends like it.
  func collect(_ word: [UInt8], into classes: inout [Int32]) {
    guard !all.isEmpty else { return }
    var hash = Self.start
    for byte in word.prefix(longestBeginning) {
      hash = Self.next(hash, byte)
      if let numbers = beginnings[hash] { take(numbers, word, &classes) }
    }
    hash = Self.start
    for byte in word.reversed().prefix(longestEnding) {
      hash = Self.next(hash, byte)
      if let numbers = endings[hash] { take(numbers, word, &classes) }
    }
    take(others, word, &classes)
  }

  private func take(_ numbers: [Int32], _ word: [UInt8], _ classes: inout [Int32]) {
    for number in numbers {
      let known = all[Int(number)]
      if Wildcard.matches(word, known.form), !classes.contains(known.wordClass) {
        classes.append(known.wordClass)
      }
    }
  }

  // FNV-1a.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(start) { next($0, $1) }
  }
}
