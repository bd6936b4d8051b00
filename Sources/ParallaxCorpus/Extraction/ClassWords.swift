/// The words of one class name: `relatedLinks-box` is related, links, box.
struct ClassWords {
  /// The letters of all words in lower case.
  private(set) var letters: [UInt8] = []
  /// Where each word ends among the letters.
  private(set) var ends: [Int] = []

  /// Takes a name apart at what is no letter, and before large letters.
  init(_ name: some Sequence<UInt8>) {
    var wasLower = false
    for byte in name {
      let isUpper = byte &- 65 < 26
      let isLetter = isUpper || byte &- 97 < 26
      if !isLetter || (isUpper && wasLower) { endWord() }
      if isLetter { letters.append(byte | 0x20) }
      wasLower = isLetter && !isUpper
    }
    endWord()
  }

  private mutating func endWord() {
    if letters.count > ends.last ?? 0 { ends.append(letters.count) }
  }

  /// The number of words.
  var count: Int { ends.count }

  /// The letters of some words in a row.
  subscript(words: Range<Int>) -> ArraySlice<UInt8> {
    letters[(words.lowerBound == 0 ? 0 : ends[words.lowerBound - 1])..<ends[words.upperBound - 1]]
  }

  /// One word.
  func word(_ place: Int) -> String { String(decoding: self[place..<place + 1], as: UTF8.self) }
}

/// Values by words that are looked up by their letters, without making texts of them.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: [[(word: [UInt8], value: Value)]]

  /// Makes a table of a list.
  init(_ values: [String: Value]) {
    slots = Array(repeating: [], count: 1 << 12)
    for (word, value) in values { slots[Self.slot(word.utf8)].append((Array(word.utf8), value)) }
  }

  /// The value of a word; nil for others.
  subscript(word: ArraySlice<UInt8>) -> Value? {
    for entry in slots[Self.slot(word)] where entry.word.elementsEqual(word) { return entry.value }
    return nil
  }

  // FNV-1a.
  private static func slot(_ word: some Sequence<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int((hash ^ hash >> 15) & 0xFFF)
  }
}
