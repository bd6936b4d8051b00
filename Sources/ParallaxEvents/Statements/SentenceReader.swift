import ParallaxModel
import ParallaxText

/// Reads documents into the sentences that are compared.
///
/// One reader serves one corpus: the terms of all its documents share their ids.
struct SentenceReader {
  /// A sentence of fewer terms than this says too little to be found elsewhere.
  static let fewestTerms = 3

  private let analyzer: TextAnalyzer
  private var table: TermTable

  /// The number of terms that ids come from.
  var termCount: Int { table.termCount(.body) }

  init() {
    analyzer = TextAnalyzer()
    table = TermTable(vocabulary: analyzer.vocabulary)
  }

  /// The sentences of one document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - number: Its number in the corpus.
  /// - Returns: Those that say enough, in the order of the text.
  /// - Complexity: O(n log n) in the words of a sentence.
  mutating func read(_ document: StatementDocument, number: Int) -> [SentenceProfile] {
    let languages = StopWords.Languages(code: document.language)
    let language = String((document.language ?? "").lowercased().prefix { $0 != "-" && $0 != "_" })
    let text = analyzer.analyze(body: document.body, title: document.title, language: language)
    table.grow()
    var body = document.body
    return body.withUTF8 { bytes in
      var sentences: [SentenceProfile] = []
      for (index, span) in text.sentences.enumerated() {
        let words = text.tokens[text.sentenceTokens[index]]
        var sentence = profile(words, in: bytes, languages)
        guard sentence.terms.count >= Self.fewestTerms else { continue }
        sentence.document = number
        sentence.span = span
        sentence.number = index
        sentence.speakers = Self.speakers(of: span, in: document.quotations)
        sentences.append(sentence)
      }
      return sentences
    }
  }

  private mutating func profile(
    _ words: ArraySlice<Token>, in bytes: UnsafeBufferPointer<UInt8>,
    _ languages: StopWords.Languages
  ) -> SentenceProfile {
    var found: [(term: UInt32, isCapital: Bool, isNumber: Bool)] = []
    var pairs: Set<UInt64> = []
    var previous: UInt32?
    for (place, word) in words.enumerated() {
      if let previous { pairs.insert(UInt64(previous) << 32 | UInt64(word.type)) }
      previous = word.type
      guard let term = table.stem(word.type, languages: languages) else { continue }
      found.append(
        (
          term, place > 0 && CapitalLetter.stands(at: Int(word.start), in: bytes),
          table.isNumber(word.type)
        ))
    }
    found.sort { $0.term < $1.term }
    var sentence = SentenceProfile(
      document: 0, span: TextSpan(0, 0), number: 0, terms: [], isCapital: [], isNumber: [],
      wordPairs: pairs.sorted(), speakers: [])
    for (term, isCapital, isNumber) in found {
      if term == sentence.terms.last {
        let last = sentence.terms.count - 1
        sentence.isCapital[last] = sentence.isCapital[last] || isCapital
        continue
      }
      sentence.terms.append(term)
      sentence.isCapital.append(isCapital)
      sentence.isNumber.append(isNumber)
    }
    return sentence
  }

  /// The persons whose words the sentence gives.
  private static func speakers(of sentence: TextSpan, in quotations: [Quotation]) -> [String] {
    var names: [String] = []
    for quotation in quotations where quotation.kind != .distanced {
      guard let speaker = quotation.speaker, speaker.kind == .person,
        quotation.fragments.contains(where: sentence.overlaps), !names.contains(speaker.name)
      else { continue }
      names.append(speaker.name)
    }
    return names
  }
}
