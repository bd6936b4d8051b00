import ParallaxModel
import ParallaxText

/// Says who speaks each quotation of an article.
///
/// In English the speaker is the noun group near the cue that a small learned ranking prefers
/// (`SpeakerRanking`), with what belongs to it (`MentionExtent`); in other languages the subject or source
/// that the order of the words shows (`PlainSpeakerFinder`). One finder is used by one thread at a time.
public final class SpeakerFinder {
  /// From this probability on a mention beside a cue is sure.
  static let sure: Float = 0.9
  /// Below this probability a mention is a guess.
  static let guess: Float = 0.6
  /// Below this probability a quotation without a cue is rather the last speaker's: of 79 such
  /// quotations in PolNeAR 40 were, and 12 the best candidate's.
  static let carried: Float = 0.4

  private let vocabulary: SpeakerVocabulary
  private var ranking = SpeakerRanking()
  private let words: Vocabulary
  /// For languages that no ranking was learned for, by language.
  private var plain: [String: PlainSpeakerFinder] = [:]

  /// Prepares to find speakers in texts that were read with a vocabulary.
  public init(vocabulary: Vocabulary) {
    words = vocabulary
    self.vocabulary = SpeakerVocabulary(vocabulary)
  }

  /// The speakers of the quotations of one field.
  ///
  /// - Parameters:
  ///   - places: The quotations, in the order of the text.
  ///   - text: The field they stand in, read.
  ///   - string: Its text.
  ///   - other: The other field of the article, title or body: names are looked for in both.
  ///   - language: The language of the article.
  /// - Returns: For each quotation its speaker; nil where nobody can be named.
  /// - Complexity: O(words + quotations × words of a sentence).
  public func speakers(
    of places: [SpeechPlace], in text: AnalyzedText, of string: String,
    beside other: (text: AnalyzedText, string: String)? = nil, language: String
  ) -> [Speaker?] {
    guard !places.isEmpty, !text.sentences.isEmpty else {
      return [Speaker?](repeating: nil, count: places.count)
    }
    var string = string
    var otherString = other?.string ?? ""
    return string.withUTF8 { bytes in
      otherString.withUTF8 { otherBytes in
        guard language == "en" else {
          let finder = plain[language] ?? PlainSpeakerFinder(vocabulary: words, language: language)
          plain[language] = finder
          return finder.speakers(of: places, in: text, bytes)
        }
        let field = NameIndex.Field(text: text, bytes: bytes)
        var fields = [field]
        if let other { fields.append(NameIndex.Field(text: other.text, bytes: otherBytes)) }
        return speakers(of: places, in: NameIndex(fields, vocabulary))
      }
    }
  }

  private func speakers(of places: [SpeechPlace], in names: NameIndex) -> [Speaker?] {
    var result: [Speaker?] = []
    var resolver = SpeakerResolver(names, vocabulary)
    var last: (speaker: Speaker, paragraph: Int)?
    var lastCue: Int?
    for place in places {
      let paragraph = Self.paragraph(of: place, in: names.fields[0].text)
      var speaker: Speaker?
      let isCarried = place.cue == nil && place.followsOn && last?.paragraph == paragraph
      if let last, let lastCue, Self.sharesSubject(place, with: lastCue, in: names.fields[0]) {
        speaker = last.speaker
      } else if !isCarried {
        let choice = find(place, &resolver)
        let isVague = place.cue == nil && (choice?.probability ?? 0) < Self.carried
        if !isVague || last == nil { speaker = choice?.speaker }
      }
      if speaker == nil, place.cue == nil, let last {
        // Nobody stands beside it: whoever spoke before speaks on.
        speaker = last.speaker
        let isNear = isCarried && last.speaker.confidence != .low
        speaker?.confidence = isNear ? .medium : .low
      }
      if let speaker { last = (speaker, paragraph) }
      lastCue = place.cue?.lowerBound
      result.append(speaker)
    }
    return result
  }

  private func find(
    _ place: SpeechPlace, _ resolver: inout SpeakerResolver
  ) -> (speaker: Speaker, probability: Float)? {
    let field = resolver.names.fields[0]
    guard let near = SpeechNeighborhood(place, in: field.text, field.bytes, vocabulary),
      let choice = ranking.choose(from: near.nounGroups().filter { !near.isPlace($0) }, in: near)
    else { return nil }
    let words = MentionExtent.words(of: choice.group, in: near)
    var confidence: Speaker.Confidence =
      choice.probability >= Self.sure
      ? .high : choice.probability >= Self.guess ? .medium : .low
    if place.cue == nil, confidence == .high { confidence = .medium }
    let speaker = resolver.speaker(
      words: words, group: choice.group, in: near, confidence: confidence)
    return (speaker, choice.probability)
  }

  /// Whether a cue has the subject of an earlier one of its sentence: *hailed the truce and said that …*.
  private static func sharesSubject(
    _ place: SpeechPlace, with earlier: Int, in field: NameIndex.Field
  ) -> Bool {
    guard let cue = place.cue?.lowerBound, earlier < cue, cue > 0,
      field.text.sentence(of: earlier) == field.text.sentence(of: cue)
    else { return false }
    func word(_ index: Int) -> String {
      let token = field.text.tokens[index]
      return String(decoding: field.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }
    let joined = adverbs.contains(word(cue - 1)) && cue > 1 ? cue - 2 : cue - 1
    return joined > earlier && (word(joined) == "and" || word(joined) == "but")
  }

  private static let adverbs: Set = ["also", "then", "later", "further", "instead", "again"]

  private static func paragraph(of place: SpeechPlace, in text: AnalyzedText) -> Int {
    guard let start = place.fragments.first?.start else { return -1 }
    var low = 0
    var high = text.paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if text.paragraphs[middle].span.end <= start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
