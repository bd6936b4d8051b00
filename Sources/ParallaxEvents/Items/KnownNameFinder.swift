import ParallaxModel

/// Finds names in a headline that the bodies of the event hold: its own capitals say too little.
struct KnownNameFinder {
  private let names: Set<[String]>
  private let longest: Int

  init(_ names: Set<[String]>) {
    self.names = names
    longest = names.map(\.count).max() ?? 0
  }

  /// The names of a headline, the longest first where several begin with a word.
  func mentions(in text: ItemText) -> [ItemMention] {
    var found: [ItemMention] = []
    var index = 0
    while index < text.words.count {
      guard text.words[index].isCapital, let count = count(from: index, text) else {
        index += 1
        continue
      }
      let words = text.words[index..<(index + count)]
      let span = TextSpan(words[index].span.start, words[index + count - 1].span.end)
      found.append(
        ItemMention(
          key: .init(kind: .name, words: words.map(\.core)), printed: text.printed(span),
          field: text.field, start: span.start))
      index += count
    }
    return found
  }

  private func count(from index: Int, _ text: ItemText) -> Int? {
    (1...max(1, longest)).reversed().first { count in
      index + count <= text.words.count
        && names.contains(text.words[index..<(index + count)].map(\.core))
    }
  }
}
