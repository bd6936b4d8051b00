import ParallaxText

/// What the words of a vocabulary are to the reading of quoted stretches: decided once for each type.
///
/// Of every type it is known whether a marker of distance can hold it, by one bit; what else a type
/// is, is found where a mark or a marker asks for it. Serves one thread.
final class StretchVocabulary {
  /// The lists of the language.
  let lists: StretchWords
  private let vocabulary: Vocabulary
  /// Bit by bit, whether a type is the word that markers are looked for at.
  private var anchors: ContiguousArray<UInt64> = []
  private var learned = 0
  /// What each type is; `unknown` where nobody asked yet.
  private var kindsOfTypes: ContiguousArray<UInt8> = []
  private var formsOfTypes: [UInt32: [UInt16]] = [:]

  private static let unknown: UInt8 = 0xFF

  init(_ lists: StretchWords, _ vocabulary: Vocabulary) {
    self.lists = lists
    self.vocabulary = vocabulary
  }

  /// What a type is.
  ///
  /// - Complexity: O(1) for a type asked for before.
  func kinds(_ type: UInt32) -> StretchWords.Kinds {
    let index = Int(type)
    if index >= kindsOfTypes.count {
      kindsOfTypes += repeatElement(Self.unknown, count: vocabulary.count - kindsOfTypes.count)
    }
    if kindsOfTypes[index] == Self.unknown {
      kindsOfTypes[index] = lists.kinds(of: vocabulary.folded(type)).rawValue
    }
    return StretchWords.Kinds(rawValue: kindsOfTypes[index])
  }

  /// The forms of markers that a type is, as numbers in `StretchWords.markerForms`.
  ///
  /// - Complexity: O(1) for a type asked for before.
  func markerForms(_ type: UInt32) -> [UInt16] {
    if let known = formsOfTypes[type] { return known }
    let forms = lists.markerForms(of: vocabulary.folded(type))
    formsOfTypes[type] = forms
    return forms
  }

  /// The places in a text at which a marker may stand: those of its rarest word.
  ///
  /// - Complexity: O(words), a few nanoseconds each.
  func anchors(in text: AnalyzedText) -> [Int] {
    guard !lists.markers.isEmpty else { return [] }
    learn()
    var result: [Int] = []
    anchors.withUnsafeBufferPointer { anchors in
      text.tokens.withUnsafeBufferPointer { tokens in
        for index in tokens.indices {
          let type = Int(tokens[index].type)
          if anchors[type >> 6] >> UInt64(type & 63) & 1 != 0 { result.append(index) }
        }
      }
    }
    return result
  }

  private func learn() {
    let count = vocabulary.count
    guard learned < count else { return }
    anchors += repeatElement(0, count: (count + 63) / 64 - anchors.count)
    for type in learned..<count
    where vocabulary.form(of: UInt32(type), satisfies: lists.anchors.contains) {
      anchors[type >> 6] |= 1 << UInt64(type & 63)
    }
    learned = count
  }
}
