import ParallaxModel
import ParallaxText

/// Says of every quoted stretch whether it is speech, a name, a title, or words held at a distance.
///
/// The evidence is cheap: the marks, the punctuation beside them, capitals, the noun before, and
/// whether somebody speaks in the sentence. One reader serves one vocabulary and one thread.
public struct QuotedStretchReader {
  /// The most words a quoted span may have to be a word held at a distance.
  public static let longestDistancedSpan = 3

  private let types: StretchVocabulary

  /// A reader of texts of one language.
  ///
  /// - Parameters:
  ///   - language: The code of the language.
  ///   - vocabulary: The vocabulary that the texts are read with.
  public init(language: String, vocabulary: Vocabulary) {
    types = StretchVocabulary(.of(language), vocabulary)
  }

  /// The quoted stretches of a field and the words held at a distance without marks, in order.
  ///
  /// - Parameters:
  ///   - text: The field, read.
  ///   - string: Its text.
  ///   - cues: The words that say that somebody speaks, in order; nil in a language without a list.
  /// - Returns: One stretch for each span of `text.quotations`, and one for each marker's words that
  ///   stand in none of them.
  /// - Complexity: O(words + spans × log words).
  public func read(
    _ text: AnalyzedText, of string: String, cues: [Range<Int>]?
  ) -> [QuotedStretch] {
    var markers: [DistancingReader.Found] = []
    var result: [QuotedStretch] = []
    var copy = string
    copy.withUTF8 { bytes in
      let reader = DistancingReader(types: types, bytes: bytes, cues: cues ?? [])
      markers = reader.markers(in: text)
      let evidence = StretchEvidence(
        text: text, bytes: bytes, types: types, markers: markers, cues: cues)
      for paragraph in text.quotations.indices where !text.quotations[paragraph].spans.isEmpty {
        let quotations = text.quotations[paragraph]
        for span in quotations.spans {
          result.append(
            evidence.stretch(span, in: paragraph, isUnbalanced: quotations.isUnbalanced))
        }
      }
    }
    return markers.isEmpty ? result : merged(result, markers)
  }

  private static func stretch(_ found: DistancingReader.Found) -> QuotedStretch? {
    guard !found.words.isEmpty else { return nil }
    return QuotedStretch(
      span: nil, words: found.words, nature: .distanced, reason: .marker, marker: found.marker)
  }

  /// Adds the markers whose words stand in no quoted stretch.
  private func merged(
    _ stretches: [QuotedStretch], _ markers: [DistancingReader.Found]
  ) -> [QuotedStretch] {
    var result: [QuotedStretch] = []
    var next = 0
    var previousEnd = 0
    for stretch in stretches {
      while next < markers.count, markers[next].words.lowerBound < stretch.words.upperBound {
        let found = markers[next]
        if found.words.lowerBound >= previousEnd, found.marker.lowerBound >= previousEnd,
          found.words.upperBound <= stretch.words.lowerBound, let added = Self.stretch(found)
        {
          result.append(added)
        }
        next += 1
      }
      result.append(stretch)
      previousEnd = max(previousEnd, stretch.words.upperBound)
    }
    result += markers[next...].filter { $0.marker.lowerBound >= previousEnd }.compactMap(
      Self.stretch)
    return result
  }
}
