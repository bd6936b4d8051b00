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
  /// The forms of markers that each type has, as a number in `formSets`.
  private var setsOfTypes: ContiguousArray<UInt16> = []
  private var formSets: [[UInt16]] = [[]]

  private static let unknown: UInt8 = 0xFF
  private static let unknownSet: UInt16 = 0xFFFF

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

  /// Whether a type has a form of a marker.
  ///
  /// - Parameters:
  ///   - type: The type.
  ///   - form: The form, as a number in `StretchWords.markerForms`.
  /// - Returns: Whether the type has it.
  /// - Complexity: O(1) for a type asked for before.
  @inline(__always)
  func has(_ type: UInt32, _ form: UInt16) -> Bool {
    let set = formSet(type)
    return set != 0 && formSets[set].contains(form)
  }

  /// The forms of markers that a type has, as numbers in `StretchWords.markerForms`.
  func markerForms(_ type: UInt32) -> [UInt16] { formSets[formSet(type)] }

  private func formSet(_ type: UInt32) -> Int {
    let index = Int(type)
    if index >= setsOfTypes.count {
      setsOfTypes += repeatElement(Self.unknownSet, count: vocabulary.count - setsOfTypes.count)
    }
    if setsOfTypes[index] == Self.unknownSet {
      setsOfTypes[index] = UInt16(
        vocabulary.form(of: type, satisfies: lists.parts.contains) ? newSet(of: type) : 0)
    }
    return Int(setsOfTypes[index])
  }

  private func newSet(of type: UInt32) -> Int {
    let forms = lists.markerForms(of: vocabulary.folded(type))
    if let known = formSets.firstIndex(of: forms) { return known }
    formSets.append(forms)
    return formSets.count - 1
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
