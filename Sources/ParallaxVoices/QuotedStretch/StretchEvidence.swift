import ParallaxModel
import ParallaxText

/// Weighs what stands in and beside one quoted span.
struct StretchEvidence {
  let text: AnalyzedText
  let bytes: UnsafeBufferPointer<UInt8>
  let types: StretchVocabulary
  let markers: [DistancingReader.Found]
  let cues: [Range<Int>]?

  /// The most words of a name that only a capital shows.
  private static let longestName = 4
  /// The most words of a name behind *company*.
  private static let longestNamed = 6
  /// The most words of a title behind *film*.
  private static let longestTitle = 10

  /// What a span is.
  func stretch(_ span: QuotedSpan, in paragraph: Int, isUnbalanced: Bool) -> QuotedStretch {
    let words = self.words(of: span, in: text.paragraphTokens[paragraph])
    func found(
      _ nature: QuotedStretch.Nature, _ reason: QuotedStretch.Reason, _ marker: Range<Int>? = nil
    ) -> QuotedStretch {
      QuotedStretch(span: span, words: words, nature: nature, reason: reason, marker: marker)
    }
    if isUnbalanced { return found(.unclear, .unbalanced) }
    if span.delimiter == .dash { return found(.speech, .dialogue) }
    if span.continuesEarlier || span.continuesLater || span.resumes {
      return found(.speech, .continuation)
    }
    if words.isEmpty { return found(.unclear, .empty) }
    let place = StretchPlace(span, words: words, paragraph: paragraph, of: text, bytes)
    if let marker = marker(beside: words, place) {
      return found(.distanced, .marker, marker.marker)
    }
    if let (nature, reason) = named(words, place) ?? spoken(words, place) {
      return found(nature, reason)
    }
    if words.count > QuotedStretchReader.longestDistancedSpan { return found(.speech, .length) }
    return cues == nil ? found(.unclear, .noCues) : found(.distanced, .unspoken)
  }

  /// The words between the marks; a span does not leave its paragraph.
  private func words(of span: QuotedSpan, in paragraph: Range<Int>) -> Range<Int> {
    text.tokens.withUnsafeBufferPointer { tokens in
      func first(from offset: Int32, _ start: Int) -> Int {
        var (low, high) = (start, paragraph.upperBound)
        while low < high {
          let middle = (low + high) / 2
          if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
      }
      let start = first(from: span.inner.start, paragraph.lowerBound)
      return start..<first(from: span.inner.end, start)
    }
  }

  private func marker(
    beside words: Range<Int>, _ place: StretchPlace
  ) -> DistancingReader.Found? {
    guard !markers.isEmpty else { return nil }
    return markers.first {
      $0.pointsBack
        ? place.touchesNext && $0.marker.lowerBound == words.upperBound
        : place.touchesPrevious && $0.marker.upperBound == words.lowerBound
    }
  }

  private func kinds(_ token: Int) -> StretchWords.Kinds {
    types.kinds(text.tokens[token].type)
  }

  private func named(
    _ words: Range<Int>, _ place: StretchPlace
  ) -> (QuotedStretch.Nature, QuotedStretch.Reason)? {
    let isCapitalized = place.isCapitalized(words.lowerBound)
    if place.touchesPrevious, words.count <= Self.longestTitle {
      let before = kinds(words.lowerBound - 1)
      let canBeName = isCapitalized || !place.hasCase(words.lowerBound)
      if canBeName, before.contains(.title) { return (.title, .namingWord) }
      if canBeName, before.contains(.name), words.count <= Self.longestNamed {
        return (.name, .namingWord)
      }
      if before.contains(.mention), words.count <= QuotedStretchReader.longestDistancedSpan {
        return (.distanced, .marker)
      }
    }
    if isCapitalized, isSubject(words, place) { return (.name, .capitals) }
    guard isCapitalized, types.lists.readsCapitals, !place.endsLikeSpeech, !place.authorFollows,
      !place.followsColon
    else { return nil }
    if words.count <= QuotedStretchReader.longestDistancedSpan, !place.endsInComma,
      place.stands(insideNameOf: words), !kinds(words.lowerBound - 1).contains(.closed)
    {
      return (.name, .insideName)
    }
    if types.lists.capitalizesTitles {
      guard place.allCapitalized(words, except: { kinds($0).contains(.closed) }),
        words.count > 1 || !place.startsSentence
      else { return nil }
      return (words.count > 1 ? .title : .name, .capitals)
    }
    // Where a colon leads speech in, a capital without one begins a name, whatever verb is near.
    guard !isCueBeside(words) || types.lists.colonLeadsSpeech && place.touchesPrevious else {
      return nil
    }
    // A whole sentence is led in by a colon; a capital right behind a word begins a name or a title.
    if words.count <= Self.longestName, !place.followsComma || !place.endsSentence {
      return (.name, .capitals)
    }
    return types.lists.colonLeadsSpeech && place.touchesPrevious && !place.endsInStop
      && words.count <= Self.longestTitle
      ? (.title, .capitals) : nil
  }

  /// Whether an article stands before and a verb of saying right behind: wie die „Zeitung“ berichtet.
  private func isSubject(_ words: Range<Int>, _ place: StretchPlace) -> Bool {
    guard let cues, place.touchesPrevious, place.touchesNext,
      words.count <= QuotedStretchReader.longestDistancedSpan,
      kinds(words.lowerBound - 1).contains(.closed)
    else { return false }
    let next = firstCue(from: words.upperBound)
    return next < cues.count && cues[next].lowerBound == words.upperBound
  }

  private func spoken(
    _ words: Range<Int>, _ place: StretchPlace
  ) -> (QuotedStretch.Nature, QuotedStretch.Reason)? {
    let isLong = words.count > QuotedStretchReader.longestDistancedSpan
    if place.followsColon { return (.speech, .colon) }
    if place.authorFollows || (place.endsInComma && (isLong || place.startsSentence)) {
      return (.speech, .authorsWords)
    }
    if place.startsSentence, place.endsInStop { return (.speech, .sentence) }
    if hasCue(around: words) { return (.speech, .cue) }
    return nil
  }

  /// Whether a cue stands directly before or behind, but for one word: he said loudly “No” .
  private func isCueBeside(_ words: Range<Int>) -> Bool {
    guard let cues else { return false }
    return cues[firstCue(from: words.lowerBound - Self.farthestCue)...]
      .prefix { $0.lowerBound <= words.upperBound }
      .contains {
        $0.lowerBound == words.upperBound
          || words.lowerBound - 1...words.lowerBound ~= $0.upperBound
      }
  }

  /// How far before the marks a cue can begin that ends beside them, in words.
  private static let farthestCue = 8

  /// Whether a cue stands in the span's sentences, outside of it.
  private func hasCue(around words: Range<Int>) -> Bool {
    guard let cues, !cues.isEmpty else { return false }
    return sentences(of: words).contains { sentence in
      let range = text.sentenceTokens[sentence]
      return cues[firstCue(from: range.lowerBound)...].prefix { $0.lowerBound < range.upperBound }
        .contains { !$0.overlaps(words) }
    }
  }

  private func firstCue(from token: Int) -> Int {
    guard let cues else { return 0 }
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func sentences(of words: Range<Int>) -> Range<Int> {
    var low = 0
    var high = text.sentenceTokens.count
    while low < high {
      let middle = (low + high) / 2
      if text.sentenceTokens[middle].upperBound <= words.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < text.sentenceTokens.count,
      text.sentenceTokens[end].lowerBound < words.upperBound
    {
      end += 1
    }
    return low..<end
  }
}
