/// Which token of one text is which token of another that shares copy with it.
///
/// Stretches that both texts have once are found first, wherever they stand; what lies between two of
/// them, and around them inside a paragraph, is aligned by the shortest edit script; last come
/// paragraphs too short or too changed for that. What was moved is found where it went.
struct TextAlignment {
  /// Gaps of more tokens are not one text with changes.
  private static let longestGap = 200
  /// The least share of words that two paragraphs have in common.
  private static let leastParagraphLikeness = 0.5

  let first: [CopyText.Token]
  let second: [CopyText.Token]
  /// For each token of the first text, its place in the second; −1 where it is not there.
  private(set) var partners: [Int]
  /// For each token of the second text, its place in the first.
  private(set) var backPartners: [Int]

  /// Aligns two texts.
  ///
  /// - Complexity: O(n) for n tokens, and O(g²) for gaps of g tokens, g bounded.
  init(_ first: CopyText, _ second: CopyText) {
    self.first = first.tokens
    self.second = second.tokens
    partners = [Int](repeating: -1, count: first.tokens.count)
    backPartners = [Int](repeating: -1, count: second.tokens.count)
    alignWholeParagraphs(first.paragraphs, second.paragraphs)
    alignStretches()
    alignGaps()
    alignParagraphs(first.paragraphs, second.paragraphs)
    alignBounds(first.paragraphs, second.paragraphs)
  }

  private mutating func join(_ place: Int, _ other: Int) {
    partners[place] = other
    backPartners[other] = place
  }

  private func isFree(_ place: Int, _ other: Int) -> Bool {
    first.indices.contains(place) && second.indices.contains(other)
      && partners[place] < 0 && backPartners[other] < 0
      && first[place].hash == second[other].hash
  }

  /// Joins paragraphs that both texts have to the letter, the first with the first: one that stands
  /// twice in an article has no window that stands there once.
  private mutating func alignWholeParagraphs(_ count: Int, _ otherCount: Int) {
    func hash(_ tokens: ArraySlice<CopyText.Token>) -> UInt64 {
      tokens.reduce(0) { CopyTextReader.mix($0, $1.hash) }
    }
    var others: [UInt64: [Range<Int>]] = [:]
    for range in Self.ranges(second, otherCount).reversed()
    where range.count >= CopyProfile.shingleWords {
      others[hash(second[range]), default: []].append(range)
    }
    for range in Self.ranges(first, count) where range.count >= CopyProfile.shingleWords {
      guard let other = others[hash(first[range])]?.popLast(), other.count == range.count else {
        continue
      }
      for offset in 0..<range.count
      where isFree(range.lowerBound + offset, other.lowerBound + offset) {
        join(range.lowerBound + offset, other.lowerBound + offset)
      }
    }
  }

  /// Joins windows of tokens that stand once in each text, and what goes on the same around them.
  private mutating func alignStretches() {
    let places = Self.uniqueWindows(first)
    let others = Self.uniqueWindows(second)
    for (hash, place) in places.sorted(by: { $0.value < $1.value }) where place >= 0 {
      guard let other = others[hash], other >= 0, isFree(place, other) else { continue }
      var forward = 0
      while isFree(place + forward, other + forward) {
        join(place + forward, other + forward)
        if first[place + forward].hash == CopyText.Mark.paragraphEnd { break }
        forward += 1
      }
      var backward = 1
      while isFree(place - backward, other - backward),
        first[place - backward].paragraph == first[place].paragraph
      {
        join(place - backward, other - backward)
        backward += 1
      }
    }
  }

  /// The places of windows of tokens that occur once; −1 for others.
  ///
  /// None reaches into the next paragraph, which may be another one in the other text.
  private static func uniqueWindows(_ tokens: [CopyText.Token]) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    let width = CopyProfile.shingleWords
    guard tokens.count >= width else { return places }
    for place in 0...(tokens.count - width)
    where tokens[place].paragraph == tokens[place + width - 1].paragraph {
      let hash = tokens[place..<place + width].reduce(0) { CopyTextReader.mix($0, $1.hash) }
      places[hash] = places[hash] == nil ? place : -1
    }
    return places
  }

  /// Aligns what lies between the stretches.
  private mutating func alignGaps() {
    var place = 0
    while place < first.count {
      guard partners[place] >= 0 else {
        place += 1
        continue
      }
      let other = partners[place]
      let end = freeEnd(after: place, in: partners)
      let otherEnd = freeEnd(after: other, in: backPartners)
      let isBetween = end < first.count && partners[end] == otherEnd
      let gap = max(end - place, otherEnd - other) - 1
      if isBetween, gap <= Self.longestGap {
        align(place + 1..<end, other + 1..<otherEnd)
      } else if end > place + 1 || otherEnd > other + 1 {
        align(
          rest(of: first, from: place + 1, to: end),
          rest(of: second, from: other + 1, to: otherEnd))
      }
      place = end
    }
    var back = first.count - 1
    while back >= 0 {
      if partners[back] >= 0 {
        let other = partners[back]
        align(
          beginning(of: first, partners, to: back), beginning(of: second, backPartners, to: other))
      }
      back -= 1
    }
  }

  private func freeEnd(after place: Int, in partners: [Int]) -> Int {
    var end = place + 1
    while end < partners.count, partners[end] < 0 { end += 1 }
    return end
  }

  /// The free tokens up to the end of the paragraph.
  private func rest(of tokens: [CopyText.Token], from start: Int, to end: Int) -> Range<Int> {
    var place = start
    while start > 0, place < end, tokens[place].paragraph == tokens[start - 1].paragraph {
      place += 1
    }
    return start..<place
  }

  /// The free tokens from the beginning of the paragraph.
  private func beginning(
    of tokens: [CopyText.Token], _ partners: [Int], to end: Int
  ) -> Range<Int> {
    var place = end
    while place > 0, partners[place - 1] < 0, tokens[place - 1].paragraph == tokens[end].paragraph {
      place -= 1
    }
    return place..<end
  }

  private mutating func align(_ range: Range<Int>, _ otherRange: Range<Int>) {
    guard !range.isEmpty, !otherRange.isEmpty else { return }
    let kept = WordDiff.kept(range.map { first[$0].hash }, otherRange.map { second[$0].hash })
    for pair in kept {
      join(range.lowerBound + pair.first, otherRange.lowerBound + pair.second)
    }
  }

  /// Aligns paragraphs of which nothing is aligned with the free one that is most like them.
  private mutating func alignParagraphs(_ count: Int, _ otherCount: Int) {
    let free = Self.freeParagraphs(first, partners, count)
    let otherFree = Self.freeParagraphs(second, backPartners, otherCount)
    let otherBags = otherFree.map { Self.bag(second[$0]) }
    var candidates: [(likeness: Double, place: Int, other: Int)] = []
    for (place, range) in free.enumerated() {
      let bag = Self.bag(first[range])
      for (other, otherBag) in otherBags.enumerated() {
        let shared = bag.reduce(0) { $0 + min($1.value, otherBag[$1.key] ?? 0) }
        let all = bag.values.reduce(0, +) + otherBag.values.reduce(0, +)
        let likeness = Double(2 * shared) / Double(max(1, all))
        if likeness >= Self.leastParagraphLikeness { candidates.append((likeness, place, other)) }
      }
    }
    candidates.sort { (-$0.likeness, $0.place, $0.other) < (-$1.likeness, $1.place, $1.other) }
    var taken: (Set<Int>, Set<Int>) = ([], [])
    for candidate in candidates
    where !taken.0.contains(candidate.place) && !taken.1.contains(candidate.other) {
      taken.0.insert(candidate.place)
      taken.1.insert(candidate.other)
      align(free[candidate.place], otherFree[candidate.other])
    }
  }

  private static func freeParagraphs(
    _ tokens: [CopyText.Token], _ partners: [Int], _ count: Int
  ) -> [Range<Int>] {
    ranges(tokens, count).filter { $0.allSatisfy { partners[$0] < 0 } }
  }

  private static func bag(_ tokens: ArraySlice<CopyText.Token>) -> [UInt64: Int] {
    var bag: [UInt64: Int] = [:]
    for token in tokens where token.isWord { bag[token.hash, default: 0] += 1 }
    return bag
  }

  private static func ranges(_ tokens: [CopyText.Token], _ count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    var start = 0
    for (place, token) in tokens.enumerated() where token.hash == CopyText.Mark.paragraphEnd {
      ranges.append(start..<place + 1)
      start = place + 1
    }
    return ranges
  }

  /// Joins the beginnings and ends of paragraphs that begin and end with each other.
  private mutating func alignBounds(_ count: Int, _ otherCount: Int) {
    let others = Self.ranges(second, otherCount)
    for range in Self.ranges(first, count) {
      let words = range.filter { first[$0].isWord && partners[$0] >= 0 }
      guard let begin = words.first, let end = words.last else { continue }
      let paragraph = others[Int(second[partners[begin]].paragraph)]
      if isFree(range.lowerBound, paragraph.lowerBound),
        paragraph.lowerBound..<partners[begin] ~= paragraph.lowerBound,
        (paragraph.lowerBound..<partners[begin]).allSatisfy({ backPartners[$0] < 0 })
      {
        join(range.lowerBound, paragraph.lowerBound)
      }
      let last = others[Int(second[partners[end]].paragraph)]
      if isFree(range.upperBound - 1, last.upperBound - 1),
        (partners[end] + 1..<last.upperBound).allSatisfy({ backPartners[$0] < 0 })
      {
        join(range.upperBound - 1, last.upperBound - 1)
      }
    }
  }
}
