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

  let types: StretchVocabulary
  let bytes: UnsafeBufferPointer<UInt8>
  /// The words that say that somebody speaks, in order.
  let cues: [Range<Int>]

  /// The markers of a text, in order, without overlaps.
  ///
  /// - Parameter text: The text.
  /// - Returns: The markers with the words they hold.
  /// - Complexity: O(words), and O(markers) where the rarest word of one stands.
  func markers(in text: AnalyzedText) -> [Found] {
    let anchors = types.anchors(in: text)
    guard let last = anchors.last else { return [] }
    var result: [Found] = []
    var next = 0
    for paragraph in text.paragraphTokens where paragraph.upperBound > anchors[next] {
      var previousEnd = paragraph.lowerBound
      while next < anchors.count, anchors[next] < paragraph.upperBound {
        for place in places(before: anchors[next], from: paragraph.lowerBound, in: text)
        where place.start >= previousEnd {
          let marker = types.lists.markers[place.marker]
          guard let found = found(marker, at: place.start, of: text, paragraph) else { continue }
          result.append(found)
          previousEnd = found.marker.upperBound
        }
        next += 1
      }
      if last < paragraph.upperBound { break }
    }
    return result
  }

  /// Where markers may begin whose rarest word stands at a place, in order and longest first.
  private func places(
    before anchor: Int, from lower: Int, in text: AnalyzedText
  ) -> [(start: Int, marker: Int)] {
    var result: [(start: Int, marker: Int)] = []
    for form in types.markerForms(text.tokens[anchor].type) {
      for lead in types.lists.leads[Int(form)] {
        for distance in lead.distances
        where anchor - distance >= lower
          && types.has(text.tokens[anchor - distance].type, lead.first)
        {
          result.append((anchor - distance, lead.marker))
        }
      }
    }
    return result.count < 2 ? result : result.sorted { $0 < $1 }
  }

  private func found(
    _ marker: StretchWords.Marker, at start: Int, of text: AnalyzedText, _ paragraph: Range<Int>
  ) -> Found? {
    guard let end = end(of: marker, at: start, in: paragraph, text) else { return nil }
    if marker.pointsBack {
      guard start > paragraph.lowerBound, isJoined(text.tokens[start]),
        !isClosed(text.tokens[start - 1])
      else { return nil }
      return Found(marker: start..<end, words: start - 1..<start, pointsBack: true)
    }
    let held = held(from: end, to: paragraph.upperBound, text)
    return Found(marker: start..<end, words: held, pointsBack: false)
  }

  /// The words behind a marker that it holds: a noun phrase, as far as one word after the other
  /// shows where it ends.
  private func held(from start: Int, to limit: Int, _ text: AnalyzedText) -> Range<Int> {
    var end = start
    var capitals = 0
    while end < limit, end - start < Self.mostWords, isJoined(text.tokens[end]),
      !isClosed(text.tokens[end])
    {
      let isCapital = LetterCase.isUpper(bytes, at: Int(text.tokens[end].start))
      if end > start, text.tokens[end].gap != .hyphen {
        let isBehindName = !isCapital && types.lists.endingCapitals.map { $0 <= capitals } ?? false
        let isVerb = !isCapital && types.kinds(text.tokens[end].type).contains(.verb)
        if isBehindName || isVerb || cues.contains(where: { $0.contains(end) }) { break }
      }
      if isCapital { capitals += 1 }
      end += 1
    }
    return start..<end
  }

  private func end(
    of marker: StretchWords.Marker, at start: Int, in paragraph: Range<Int>, _ text: AnalyzedText
  ) -> Int? {
    func matches(_ form: UInt16, _ word: Int) -> Bool { types.has(text.tokens[word].type, form) }
    var index = start
    for (number, form) in marker.forms.enumerated() {
      guard index < paragraph.upperBound else { return nil }
      if matches(form, index) {
        index += 1
        continue
      }
      guard number > 0, marker.gapAfter == number - 1 else { return nil }
      let limit = min(paragraph.upperBound, index + StretchWords.longestGap + 1)
      guard let next = (index..<limit).first(where: { matches(form, $0) }),
        (index...next).allSatisfy({ isJoined(text.tokens[$0]) })
      else { return nil }
      index = next + 1
    }
    return index
  }

  private func isClosed(_ token: Token) -> Bool { types.kinds(token.type).contains(.closed) }

  /// Whether only white space or a hyphen stands before a word.
  private func isJoined(_ token: Token) -> Bool {
    token.gap == .space || token.gap == .hyphen || token.gap == .none
  }
}
