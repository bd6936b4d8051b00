import ParallaxModel

/// Finds names by their capitals.
///
/// A capital at the beginning of a sentence says nothing by itself: the word counts where the event's
/// articles print it with a capital inside a sentence and never without.
struct NameItemReader {
  /// Words that stand with a capital inside a sentence.
  private var capital: Set<String> = []
  /// Words that stand without one.
  private var plain: Set<String> = []

  /// Learns from a body of the event; headlines have capitals of their own.
  mutating func learn(_ text: ItemText) {
    for word in text.words where !word.isStopWord && !word.isNumber {
      if !word.isCapital {
        plain.insert(word.core)
      } else if !word.isOpening {
        capital.insert(word.core)
      }
    }
  }

  /// Whether the event's articles print a word without a capital.
  func isPlain(_ word: String) -> Bool { plain.contains(word) }

  /// The names of a body.
  ///
  /// - Parameters:
  ///   - text: The body.
  ///   - isGerman: Whether all nouns have a capital: then a name has two words or more.
  /// - Returns: In the order of the text.
  /// - Complexity: O(words).
  func mentions(in text: ItemText, isGerman: Bool) -> [ItemMention] {
    var found: [ItemMention] = []
    var index = 0
    while index < text.words.count {
      guard begins(index, text) else {
        index += 1
        continue
      }
      let end = self.end(from: index, text)
      if let name = name(index..<end, text), !isGerman || name.key.words.count > 1 {
        found.append(name)
      }
      index = end
    }
    return found
  }

  private func isNameWord(_ word: ItemText.Word) -> Bool {
    word.isCapital && !word.isStopWord && word.calendar == nil && !word.isNumber
  }

  private func begins(_ index: Int, _ text: ItemText) -> Bool {
    let word = text.words[index]
    guard isNameWord(word) else { return false }
    return !word.isOpening || (capital.contains(word.core) && !plain.contains(word.core))
  }

  private func end(from start: Int, _ text: ItemText) -> Int {
    var end = start + 1
    while end < text.words.count, text.isJoined(end), !text.words[end].isOpening {
      if isNameWord(text.words[end]) {
        end += 1
      } else if isConnector(end, text), end + 1 < text.words.count, text.isJoined(end + 1),
        isNameWord(text.words[end + 1])
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether a small word holds a name together: *of* does it behind an institution or an office
  /// only, for somebody *of* a town is two names.
  private func isConnector(_ index: Int, _ text: ItemText) -> Bool {
    let word = text.words[index]
    guard word.traits.contains(.connector) else { return false }
    return word.core != "of"
      || !text.words[index - 1].traits.isDisjoint(with: [.institution, .title])
  }

  /// The name in a range of words: what follows the last title.
  ///
  /// Initials and *Jr.* are not in its key. A title alone is no name, nor is a party with its state.
  private func name(_ range: Range<Int>, _ text: ItemText) -> ItemMention? {
    let first = self.first(of: range, text)
    var end = range.upperBound
    while end - first > 1, text.words[end - 1].traits.contains(.suffix) { end -= 1 }
    guard first < end else { return nil }
    let words = text.words[first..<end]
    if words.count > 1, words[first].core.count == 1, words[first + 1].gap == .hyphen { return nil }
    let key = words.map(\.core).filter { $0.count > 1 }
    guard !key.isEmpty else { return nil }
    let before = range.lowerBound > 0 ? text.words[range.lowerBound - 1] : nil
    return ItemMention(
      key: .init(kind: .name, words: key),
      printed: text.printed(TextSpan(words[first].span.start, words[end - 1].span.end)),
      field: text.field, start: words[first].span.start,
      followsPlaceWord: before?.traits.contains(.place) == true && text.isJoined(range.lowerBound))
  }

  /// Where the name begins: behind the last title, unless an institution follows it (*Justice
  /// Department*).
  private func first(of range: Range<Int>, _ text: ItemText) -> Int {
    guard let title = range.last(where: { text.words[$0].traits.contains(.title) }) else {
      return range.lowerBound
    }
    let next = title + 1
    guard next < range.upperBound else { return next }
    if text.words[next].traits.contains(.connector) {
      // "Secretary of State Ada Lum" is a person, "Secretary of State" an office.
      return next + 2 < range.upperBound ? next + 2 : range.lowerBound
    }
    return text.words[next].traits.contains(.institution) ? range.lowerBound : next
  }
}
