import ParallaxText

/// What the words of a vocabulary can be in a noun group: decided once for each type.
final class SpeakerVocabulary {
  /// What is known of a type.
  struct Entry {
    var kind: SpeakerWordKind
    var traits: SpeakerWordTraits
    /// The same for a name and for its genitive; for comparing names.
    var nameKey: UInt64
  }

  private let vocabulary: Vocabulary
  private var entries: [Entry] = []

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// What is known of a type.
  ///
  /// - Complexity: O(1) for a type asked for before.
  @inline(__always)
  func entry(_ type: UInt32) -> Entry {
    if Int(type) >= entries.count { grow() }
    return entries[Int(type)]
  }

  /// What a word is where it stands.
  func word(
    _ token: Token, gap: SpeakerGap, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> SpeakerWord {
    let entry = entry(token.type)
    var kind = entry.kind
    if !entry.traits.contains(.ignoresCase) {
      let isCapital = Self.isCapital(bytes, Int(token.start))
      if entry.traits.contains(.calendar) {
        kind = isCapital ? .time : .noun
      } else if isCapital {
        kind = .name
      }
    }
    return SpeakerWord(kind: kind, traits: entry.traits, gap: gap)
  }

  /// Whether a capital stands at an offset; ASCII is told without ICU.
  @inline(__always)
  static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    return byte < 0x80 ? byte &- 0x41 < 26 : LetterCase.isUpper(bytes, at: index)
  }

  @inline(never)
  private func grow() {
    for type in entries.count..<vocabulary.count {
      entries.append(Self.classify(vocabulary.folded(UInt32(type))))
    }
  }

  private static func classify(_ form: [UInt8]) -> Entry {
    let last = form.last
    let isGenitive =
      form.count > 2
      && (last == 0x73 && form[form.count - 2] == 0x27
        || last == 0x27 && form[form.count - 2] == 0x73)
    let stem = !isGenitive ? form[...] : last == 0x73 ? form.dropLast(2) : form.dropLast()
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in stem { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let listed = SpeakerWordLists.known[String(decoding: form, as: UTF8.self)]
    var traits = listed?.traits ?? []
    if isGenitive { traits.insert(.genitive) }
    if last == 0x73 { traits.insert(.endsInS) }
    if form.count > 4, form.suffix(3).elementsEqual([0x69, 0x6E, 0x67]) { traits.insert(.gerund) }
    return Entry(kind: kind(form, listed?.kind, &traits), traits: traits, nameKey: key)
  }

  /// The kind of a word: of its list, else by its ending.
  private static func kind(
    _ form: [UInt8], _ listed: SpeakerWordKind?, _ traits: inout SpeakerWordTraits
  ) -> SpeakerWordKind {
    if let listed { return listed }
    if form.suffix(3).elementsEqual([0x6E, 0x27, 0x74]) {
      traits.insert(.ignoresCase)
      return .auxiliary
    }
    if let first = form.first, first &- 0x30 < 10 {
      traits.insert(.ignoresCase)
      return .number
    }
    // Endings of adverbs, gerunds and participles.
    if form.count > 4, form.suffix(2).elementsEqual([0x6C, 0x79]) { return .adverb }
    if form.count > 5, traits.contains(.gerund) { return .gerund }
    if form.count > 4, form.suffix(2).elementsEqual([0x65, 0x64]) { return .participle }
    return .noun
  }
}
