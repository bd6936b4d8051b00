import ParallaxModel

/// Finds the changes, word by word, in text that two documents share.
///
/// Only words outside quotations, and only paragraphs that both documents have: what one of them
/// leaves out, or adds, as a paragraph is no change of the shared text.
public enum EditAligner {
  /// The least share of a paragraph's words that stay, for the paragraph to be shared.
  static let leastKept = 0.4

  /// The changes from the first text to the second, in the order of the first.
  ///
  /// - Complexity: As of `TextAlignment`.
  public static func edits(from first: CopyText, to second: CopyText) -> [CopyEdit] {
    let alignment = TextAlignment(first, second)
    let shared = sharedParagraphs(first, alignment.partners)
    let otherShared = sharedParagraphs(second, alignment.backPartners)
    var edits: [CopyEdit] = []
    var isTold = [Bool](repeating: false, count: second.tokens.count)
    var place = 0
    var previous = -1
    func words(_ range: Range<Int>, _ text: CopyText, _ shared: [Bool]) -> [[CopyText.Token]] {
      var chunks: [[CopyText.Token]] = [[]]
      for place in range {
        let token = text.tokens[place]
        if !token.isWord {
          if chunks.last?.isEmpty == false { chunks.append([]) }
        } else if shared[Int(token.paragraph)] {
          chunks[chunks.count - 1].append(token)
        }
      }
      if chunks.last?.isEmpty == true { chunks.removeLast() }
      return chunks
    }
    while place <= first.tokens.count {
      let isEnd = place == first.tokens.count
      if !isEnd, alignment.partners[place] < 0 {
        place += 1
        continue
      }
      let other = isEnd ? second.tokens.count : alignment.partners[place]
      let previousOther = previous < 0 ? -1 : alignment.partners[previous]
      var start = other
      while start > 0, alignment.backPartners[start - 1] < 0 { start -= 1 }
      let isInOrder = start == previousOther + 1 && start <= other
      if isInOrder { for told in start..<other { isTold[told] = true } }
      append(
        words(previous + 1..<place, first, shared),
        isInOrder ? words(start..<other, second, otherShared) : [],
        at: (
          previous < 0 ? 0 : first.tokens[previous].end,
          previousOther < 0 ? 0 : second.tokens[previousOther].end
        ), to: &edits)
      previous = place
      place += 1
    }
    for other in second.tokens.indices
    where alignment.backPartners[other] < 0 && !isTold[other] {
      var end = other
      while end < second.tokens.count, alignment.backPartners[end] < 0 {
        isTold[end] = true
        end += 1
      }
      let before = other > 0 ? first.tokens[alignment.backPartners[other - 1]].end : 0
      append([], words(other..<end, second, otherShared), at: (before, 0), to: &edits)
    }
    return edits.filter { !isQuoted($0, first, second) }
      .sorted { ($0.before, $0.after) < ($1.before, $1.after) }
  }

  /// How many quoted words behind its place may hold what only seems to be missing there.
  private static let quotedReach = 200
  /// Fewer words stand in some quotation by chance.
  private static let leastQuoted = 4

  /// Whether words that seem to be put in or left out stand in the other text as well, in a quotation.
  ///
  /// Where marks do not pair, or the paragraph that goes on with a quotation was left out, the same words
  /// are a quotation in one text alone.
  private static func isQuoted(_ edit: CopyEdit, _ first: CopyText, _ second: CopyText) -> Bool {
    switch edit.operation {
    case .replace: false
    case .insert: stands(edit.after, of: second, quotedIn: first, behind: edit.before.start)
    case .delete: stands(edit.before, of: first, quotedIn: second, behind: edit.after.start)
    }
  }

  private static func stands(
    _ span: TextSpan, of text: CopyText, quotedIn other: CopyText, behind place: Int32
  ) -> Bool {
    let begin = partition(text.tokens) { $0.start < span.start }
    let words = text.tokens[begin...].prefix { $0.start < span.end }.filter(\.isWord).map(\.hash)
    let quoted = partition(other.quotedWords) { $0.start < place }
    let near = other.quotedWords[quoted...].prefix(quotedReach).map(\.hash)
    guard words.count >= leastQuoted, words.count <= near.count else { return false }
    return (0...(near.count - words.count)).contains { offset in
      near[offset..<offset + words.count].elementsEqual(words)
    }
  }

  /// The first place for which the condition no longer holds.
  private static func partition(
    _ tokens: [CopyText.Token], while holds: (CopyText.Token) -> Bool
  ) -> Int {
    var range = 0..<tokens.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = holds(tokens[middle]) ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  private static func sharedParagraphs(_ text: CopyText, _ partners: [Int]) -> [Bool] {
    var words = [Int](repeating: 0, count: text.paragraphs)
    var kept = [Int](repeating: 0, count: text.paragraphs)
    for (place, token) in text.tokens.enumerated() where token.isWord {
      words[Int(token.paragraph)] += 1
      if partners[place] >= 0 { kept[Int(token.paragraph)] += 1 }
    }
    return zip(words, kept).map { words, kept in
      kept > 0 && Double(kept) >= leastKept * Double(words)
    }
  }

  /// Pairs what was taken out with what was put in, sentence by sentence.
  private static func append(
    _ before: [[CopyText.Token]], _ after: [[CopyText.Token]], at places: (Int32, Int32),
    to edits: inout [CopyEdit]
  ) {
    var places = places
    for number in 0..<max(before.count, after.count) {
      let old = number < before.count ? span(before[number]) : nil
      let new = number < after.count ? span(after[number]) : nil
      if let old { places.0 = old.end }
      if let new { places.1 = new.end }
      edits.append(
        CopyEdit(
          old == nil ? .insert : new == nil ? .delete : .replace,
          before: old ?? TextSpan(places.0, places.0), after: new ?? TextSpan(places.1, places.1)))
    }
  }

  private static func span(_ words: [CopyText.Token]) -> TextSpan? {
    guard let first = words.first, let last = words.last else { return nil }
    return TextSpan(first.start, last.end)
  }
}
