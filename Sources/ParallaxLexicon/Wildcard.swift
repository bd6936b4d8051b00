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
  private var beginningFilter = FormFilter()
  private var endingFilter = FormFilter()
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
      beginnings[FormHash.of(beginning), default: []].append(number)
      beginningFilter.insert(FormHash.of(beginning))
      longestBeginning = max(longestBeginning, beginning.count)
    } else if !ending.isEmpty {
      endings[FormHash.of(ending), default: []].append(number)
      endingFilter.insert(FormHash.of(ending))
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
    var hash = FormHash.start
    for byte in word.prefix(longestBeginning) {
      hash = FormHash.next(hash, byte)
      if beginningFilter.mayHold(hash), let numbers = beginnings[hash] {
        take(numbers, word, &classes)
      }
    }
    hash = FormHash.start
    for byte in word.reversed().prefix(longestEnding) {
      hash = FormHash.next(hash, byte)
      if endingFilter.mayHold(hash), let numbers = endings[hash] { take(numbers, word, &classes) }
    }
    take(others, word, &classes)
  }

  /// Whether a word may match one of the pattern words.
  ///
  /// - Complexity: O(length of the word).
  func mayHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if !others.isEmpty { return true }
    var hash = FormHash.start
    for index in 0..<min(word.count, longestBeginning) {
      hash = FormHash.next(hash, word[index])
      if beginningFilter.mayHold(hash) { return true }
    }
    hash = FormHash.start
    for index in 0..<min(word.count, longestEnding) {
      hash = FormHash.next(hash, word[word.count - 1 - index])
      if endingFilter.mayHold(hash) { return true }
    }
    return false
  }

  private func take(_ numbers: [Int32], _ word: [UInt8], _ classes: inout [Int32]) {
    for number in numbers {
      let known = all[Int(number)]
      if Wildcard.matches(word, known.form), !classes.contains(known.wordClass) {
        classes.append(known.wordClass)
      }
    }
  }
}
