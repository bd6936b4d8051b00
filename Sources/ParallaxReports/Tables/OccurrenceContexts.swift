import ParallaxModel

/// Finds the paragraph of each of one document's occurrences, and the words around it.
struct OccurrenceContexts {
  private let document: Document
  private let paragraphs: [Paragraph]
  private let captions: [Paragraph]
  private var next = 0

  init(_ analyzed: AnalyzedDocument) {
    document = analyzed.document
    paragraphs = analyzed.analysis.paragraphs
    captions = analyzed.analysis.captions
  }

  /// The words around an occurrence; cheapest when occurrences come in order of place.
  mutating func window(of occurrence: Occurrence, words: Int) -> ContextWindow {
    switch occurrence.field {
    case .title:
      return ContextWindow(
        around: occurrence.span, in: document.title,
        within: TextSpan(0, Int32(document.title.utf8.count)), words: words)
    case .body:
      return ContextWindow(
        around: occurrence.span, in: document.body, within: paragraph(of: occurrence.span),
        words: words)
    case .captions:
      return ContextWindow(
        around: occurrence.span, in: document.captions, within: caption(of: occurrence.span),
        words: words)
    }
  }

  private func caption(of span: TextSpan) -> TextSpan {
    captions.first { $0.span.contains(span) }?.span
      ?? TextSpan(0, Int32(document.captions.utf8.count))
  }

  /// What the term is said of, on one line; nil where it is not known.
  func target(of occurrence: Occurrence) -> String? {
    occurrence.target.map { target in
      let text = document.text(of: occurrence.field)
      return ContextWindow(around: target, in: text, within: target, words: 0).match
    }
  }

  /// The place of the paragraph that holds the span; the whole body where none does.
  mutating func paragraph(of span: TextSpan) -> TextSpan {
    if next >= paragraphs.count || paragraphs[next].span.start > span.start { next = 0 }
    while next < paragraphs.count, paragraphs[next].span.end <= span.start { next += 1 }
    guard next < paragraphs.count, paragraphs[next].span.start <= span.start else {
      return TextSpan(0, Int32(document.body.utf8.count))
    }
    return paragraphs[next].span
  }
}
