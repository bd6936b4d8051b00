import ParallaxText

/// Finds *so-called*, *what it calls* and their counterparts, and the words they hold at a distance.
struct DistancingReader {
  /// A marker in a text.
  struct Found: Equatable {
    var marker: Range<Int>
    /// The words it holds, when no quotation mark says where they end.
    var words: Range<Int>
    var pointsBack: Bool
  }

  /// The most words behind a marker that it holds.
  static let mostWords = 3
  /// The most words in the place of `…`.
  private static let mostBetween = 3

  let words: StretchWords

  /// The markers of a text, in order, without overlaps.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - kinds: What each of its words is.
  ///   - folded: The folded form of a word.
  /// - Returns: The markers with the words they hold.
  /// - Complexity: O(words).
  func markers(
    in text: AnalyzedText, kinds: (Int) -> StretchWords.Kinds, folded: (Int) -> [UInt8]
  ) -> [Found] {
    guard !words.markers.isEmpty else { return [] }
    var result: [Found] = []
    for paragraph in text.paragraphTokens {
      var index = paragraph.lowerBound
      while index < paragraph.upperBound {
        if kinds(index).contains(.marker),
          let found = marker(at: index, of: text, paragraph, kinds: kinds, folded: folded)
        {
          result.append(found)
          index = found.marker.upperBound
        } else {
          index += 1
        }
      }
    }
    return result
  }

  private func marker(
    at start: Int, of text: AnalyzedText, _ paragraph: Range<Int>,
    kinds: (Int) -> StretchWords.Kinds, folded: (Int) -> [UInt8]
  ) -> Found? {
    for marker in words.markers {
      guard let end = end(of: marker, at: start, in: paragraph, text, folded) else { continue }
      if marker.pointsBack {
        guard start > paragraph.lowerBound, isJoined(text.tokens[start]),
          !kinds(start - 1).contains(.closed)
        else { continue }
        return Found(marker: start..<end, words: start - 1..<start, pointsBack: true)
      }
      var last = end
      while last < paragraph.upperBound, last - end < Self.mostWords, isJoined(text.tokens[last]),
        !kinds(last).contains(.closed)
      {
        last += 1
      }
      return Found(marker: start..<end, words: end..<last, pointsBack: false)
    }
    return nil
  }

  private func end(
    of marker: StretchWords.Marker, at start: Int, in paragraph: Range<Int>, _ text: AnalyzedText,
    _ folded: (Int) -> [UInt8]
  ) -> Int? {
    var index = start
    for (number, form) in marker.forms.enumerated() {
      guard index < paragraph.upperBound else { return nil }
      if form.matches(folded(index)) {
        index += 1
        continue
      }
      guard number > 0, marker.gapAfter == number - 1 else { return nil }
      let limit = min(paragraph.upperBound, index + Self.mostBetween + 1)
      guard let next = (index..<limit).first(where: { form.matches(folded($0)) }),
        (index...next).allSatisfy({ isJoined(text.tokens[$0]) })
      else { return nil }
      index = next + 1
    }
    return index
  }

  /// Whether only white space or a hyphen stands before a word.
  private func isJoined(_ token: Token) -> Bool {
    token.gap == .space || token.gap == .hyphen || token.gap == .none
  }
}
