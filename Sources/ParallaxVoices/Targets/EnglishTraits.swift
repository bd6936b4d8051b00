/// The traits of English words, by list and ending.
enum EnglishTraits {
  /// The traits of a word form in lower case.
  ///
  /// - Complexity: O(length of the word); asked once for each type.
  static func traits(of form: String) -> WordTraits {
    let plain = form.utf8.contains(0xE2) ? form.replacing("’", with: "'") : form
    var traits = TargetWords.traits[plain] ?? []
    if let apostrophe = plain.utf8.lastIndex(of: 0x27), apostrophe > plain.startIndex,
      plain.utf8.distance(from: apostrophe, to: plain.endIndex) <= 2
    {
      let bare = String(plain[..<apostrophe])
      if plain.hasSuffix("'s") || bare.hasSuffix("s"), !traits.has(.closed) {
        traits.insert(.possessor)
        if TargetWords.traits[bare]?.has(.time) == true { traits.insert(.time) }
      }
      return traits
    }
    var word = plain
    return word.withUTF8 { bytes in
      if let first = bytes.first, first &- 0x30 < 10 { traits.insert(.number) }
      if traits.has([.verb, .copula, .naming]), ends(bytes, "ing") { traits.insert(.ing) }
      if traits.has([.verb, .copula, .naming]), ends(bytes, "ed") { traits.insert(.past) }
      if traits.isSubset(of: .naming) { traits.formUnion(ending(of: bytes, plain)) }
      return traits
    }
  }

  private static func ending(of bytes: UnsafeBufferPointer<UInt8>, _ form: String) -> WordTraits {
    var traits: WordTraits = []
    let length = bytes.count
    if length > 4, ends(bytes, "ly"), !TargetWords.notAdverbs.contains(form) {
      traits.insert(.adverb)
    }
    if length > 4, ends(bytes, "ed"), !TargetWords.notPast.contains(form) { traits.insert(.past) }
    if length > 5, ends(bytes, "ing"), !TargetWords.notPresent.contains(form) {
      traits.insert(.ing)
    }
    if length > 3, ends(bytes, "s"), !ends(bytes, "ss"), !ends(bytes, "us"), !ends(bytes, "is") {
      traits.insert(.sibilant)
    }
    if length > 4 {
      if TargetWords.adjectiveEndings.contains(where: { ends(bytes, $0) }) {
        traits.insert(.adjectival)
      }
      if TargetWords.nounEndings.contains(where: { ends(bytes, $0) }) { traits.insert(.nominal) }
    }
    return traits
  }

  /// Whether a word ends with some ASCII letters.
  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ ending: StaticString) -> Bool {
    let start = bytes.count - ending.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in 0..<ending.utf8CodeUnitCount
    where bytes[start + index] != ending.utf8Start[index] {
      return false
    }
    return true
  }
}
