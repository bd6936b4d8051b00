import ParallaxModel

/// Small studies made by hand.
enum StudyFixture {
  /// Analyzes a document whose title and body carry marks.
  static func analyzed(
    id: String, outlet: String, title: String, body: String, date: DocumentDate? = nil,
    language: String? = "en", event: String? = "crossing", lexicons: [Lexicon],
    subheadings: Set<Int> = [], unbalanced: Int = 0, origin: OutletOrigin = .given
  ) -> AnalyzedDocument {
    let markedTitle = MarkedText(title)
    let markedBody = MarkedText(body)
    let document = Document(
      id: id, outlet: outlet, outletOrigin: origin, title: markedTitle.plain,
      body: markedBody.plain, date: date, language: language, languageSource: .given, kind: .news,
      source: SourcePlace(path: "\(id).txt", line: 1))
    let applicable = lexicons.indices.filter { lexicons[$0].language == language }
    var words = WordCounts()
    let titleSpan = TextSpan(0, Int32(markedTitle.plain.utf8.count))
    for (voice, count) in markedTitle.words(in: titleSpan) { words[.headline, voice] += count }
    let paragraphs = markedBody.paragraphs.enumerated().map { index, span in
      let section: Section = subheadings.contains(index) ? .subheading : index == 0 ? .lead : .body
      for (voice, count) in markedBody.words(in: span) { words[section, voice] += count }
      return Paragraph(span: span, section: section)
    }
    var occurrences = markedTitle.marks.map {
      occurrence($0, .title, sentence: titleSpan, section: .headline, lexicons: lexicons)
    }
    occurrences += markedBody.marks.map { mark in
      let paragraph = paragraphs.last { $0.span.start <= mark.span.start }
      return occurrence(
        mark, .body, sentence: paragraph?.span ?? mark.span, section: paragraph?.section ?? .body,
        lexicons: lexicons)
    }
    let membership = event.map {
      EventMembership(eventID: $0, documentID: id, sharedTerms: [], assignedBy: .given)
    }
    return AnalyzedDocument(
      document: document, membership: membership,
      analysis: DocumentAnalysis(
        words: words, occurrences: occurrences, quotations: [quotation], paragraphs: paragraphs,
        unbalancedParagraphs: unbalanced, applicableLexicons: applicable))
  }

  /// The quotation that every direct occurrence stands in.
  private static let quotation = Quotation(
    field: .body, section: .body, kind: .direct, words: 6, quotedWords: 6,
    fragments: [TextSpan(0, 1)],
    speaker: Speaker(
      mention: TextSpan(0, 1), name: "Lale Doran", kind: .person, confidence: .high))

  private static func occurrence(
    _ mark: MarkedText.Mark, _ field: TextField, sentence: TextSpan, section: Section,
    lexicons: [Lexicon]
  ) -> Occurrence {
    Occurrence(
      entry: reference(mark.entry, in: lexicons), field: field, span: mark.span,
      sentence: sentence, section: section, voice: mark.voice,
      quotation: mark.voice == .direct ? 1 : nil, quoteWords: mark.voice == .direct ? 6 : nil)
  }

  /// The place of an entry by its id.
  static func reference(_ id: String, in lexicons: [Lexicon]) -> EntryReference {
    for (lexiconPlace, lexicon) in lexicons.enumerated() {
      for (categoryPlace, category) in lexicon.categories.enumerated() {
        if let place = category.entries.firstIndex(where: { $0.id == id }) {
          return EntryReference(lexicon: lexiconPlace, category: categoryPlace, entry: place)
        }
      }
    }
    preconditionFailure("no entry \(id)")
  }

  /// Joins documents into a study, with comparisons made from them.
  static func study(
    _ documents: [AnalyzedDocument], lexicons: [Lexicon], diagnostics: [Diagnostic] = []
  ) -> Study {
    Study(
      lexicons: lexicons, documents: documents,
      comparisons: ComparisonFixture.comparisons(of: documents, lexicons: lexicons),
      manifest: RunManifest(
        parallaxVersion: "0.1.0", icuVersion: "76.1", unicodeVersion: "16.0",
        options: ["events": "given", "voices": "full"],
        inputs: documents.map {
          RunManifest.InputFile(path: $0.document.source.path, sha256: "00", documents: 1)
        },
        lexicons: lexicons.map { .init($0) },
        rows: ["documents": documents.count]),
      diagnostics: diagnostics)
  }
}
