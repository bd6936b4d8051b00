import ParallaxModel

/// An occurrence with all that its row in a sheet for coders says, without its article.
public struct SampledOccurrence: Sendable {
  /// The entry that matches.
  public let entry: EntryReference
  /// The document, the field, the place in it and the entry.
  public let id: String
  let documentID: String
  let outlet: String
  let date: String?
  let section: Section
  let voice: Voice
  let left: String
  let match: String
  let right: String
  let sentence: String
  let field: TextField
  let start: Int
  let end: Int

  /// The occurrences of a document, in its order.
  ///
  /// - Complexity: One pass over the text of the document.
  public static func all(
    in analyzed: AnalyzedDocument, lexicons: [Lexicon], windowWords: Int
  ) -> [SampledOccurrence] {
    let document = analyzed.document
    let date = document.date?.description
    var placer = OccurrencePlacer(document)
    var contexts = OccurrenceContexts(analyzed)
    return analyzed.analysis.occurrences.map { occurrence in
      let lexicon = lexicons[occurrence.entry.lexicon]
      let category = lexicon.categories[occurrence.entry.category]
      let place = placer.place(occurrence)
      let window = contexts.window(of: occurrence, words: windowWords)
      let text = document.text(of: occurrence.field)
      return SampledOccurrence(
        entry: occurrence.entry,
        id: place.occurrenceID(
          lexicon: lexicon, entry: category.entries[occurrence.entry.entry]),
        documentID: document.id, outlet: document.outlet, date: date,
        section: occurrence.section, voice: occurrence.voice, left: window.left,
        match: window.match, right: window.right,
        sentence: ContextWindow(
          around: occurrence.sentence, in: text, within: occurrence.sentence, words: 0
        ).match, field: occurrence.field, start: place.start, end: place.end)
    }
  }
}
