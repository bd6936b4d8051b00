import ParallaxText

/// Forms of words of the markers of distance; most words are told not to be among them by their first byte
/// and their length.
struct MarkerFormSet: Sendable {
  /// The forms by their first byte.
  private var forms = [[StretchWords.Form]](repeating: [], count: 256)
  /// By the first byte of a form: how long, in bytes, a word is that may have it.
  private var lengths = [UInt64](repeating: 0, count: 256)

  /// Adds a form.
  mutating func insert(_ form: StretchWords.Form) {
    guard let first = form.bytes.first else { return }
    forms[Int(first)].append(form)
    let length: UInt64 = 1 << UInt64(min(form.bytes.count, 63))
    lengths[Int(first)] |= form.isStem ? ~(length &- 1) : length
  }

  /// Whether a word, ASCII letters lowercased, is one of them when folded.
  ///
  /// - Complexity: O(length) for most words, else O(forms).
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if word.allSatisfy({ $0 < 0x80 }) { return holds(word) }
    return Folding.fold(word).withUnsafeBufferPointer(holds)
  }

  private func holds(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = folded.first, lengths[Int(first)] >> UInt64(min(folded.count, 63)) & 1 != 0
    else { return false }
    return forms[Int(first)].contains { $0.matches(folded) }
  }
}
