import ParallaxModel

/// Pairs quotation marks: “ ” " '' `` « » ‹ › „ “ ‚ ‘ ’ ' 「 」 『 』, and finds dialogues with dashes.
///
/// Pairs never cross a paragraph, except that a long quotation goes on where the next paragraph opens
/// with the same mark, or where the mark that closes it stands a few paragraphs on with none opened
/// between. Single marks count only where they cannot be apostrophes. What is inside a pair is not
/// paired again: only the outermost pair decides whose words they are. 《 》 hold titles, not speech.
public struct QuotationMarks {
  /// What the paragraph before left open.
  private struct Carried {
    var kind: QuotationMark.Pair
    /// Whether this paragraph opens with the mark again; else it is quoted from its beginning.
    var isReopened: Bool
  }

  private let style: QuotationStyle
  private var carried: Carried?

  /// Starts before the first paragraph of a text.
  ///
  /// - Parameter language: The code of its language; `und` where it is not known.
  public init(language: String = "und") { style = .of(language) }

  /// Pairs the marks of the next paragraph.
  ///
  /// - Parameters:
  ///   - index: The number of the paragraph; they are read in order.
  ///   - paragraphs: The paragraphs of the text, in UTF-8 offsets.
  ///   - bytes: The whole text.
  /// - Returns: The outermost quoted spans, and whether a mark was left over.
  /// - Complexity: O(length of the paragraph), and a bounded look ahead.
  public mutating func read(
    _ index: Int, of paragraphs: [Paragraph], in bytes: UnsafeBufferPointer<UInt8>
  ) -> ParagraphQuotations {
    let span = paragraphs[index].span
    let range = Int(span.start)..<Int(span.end)
    if carried == nil, style.dialogue != .none,
      let turn = DashDialogue.spans(
        in: range, of: bytes, style, isAlone: paragraphs.count == 1)
    {
      return ParagraphQuotations(spans: turn)
    }
    let first = QuotationMark.firstLead(in: bytes, range)
    guard carried != nil || first != nil else { return ParagraphQuotations() }
    let pairing = pair(
      range, from: first ?? range.upperBound, openedNext: opening(of: index + 1, paragraphs, bytes),
      bytes)
    return finished(pairing, index, paragraphs, bytes)
  }

  /// Pairs the marks; where some are left over, again with inches taken for no marks, with doubled
  /// marks for one, with no quotations in quotations, and with marks between letters for opening ones.
  private func pair(
    _ range: Range<Int>, from start: Int, openedNext: QuotationMark.Pair?,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> MarkPairing {
    var first = MarkPairing(range, in: bytes, style)
    first.openedNext = openedNext
    first.firstLead = start
    let blank = first
    let isReopened = carried?.isReopened ?? true
    func read(_ pairing: inout MarkPairing) {
      pairing.read(continuing: carried?.kind, fromStart: !isReopened)
    }
    read(&first)
    guard first.leavesMarks, openedNext == nil || first.open?.kind != openedNext else {
      return first
    }
    let others: [(isTried: Bool, change: (inout MarkPairing) -> Void)] = [
      (first.hasMeasures, { $0.readsMeasures = true }),
      (first.hasDoubled, { $0.readsDoubled = true }),
      (first.hasNested, { $0.readsNested = false }),
      (first.hasGlued, { $0.readsGlued = true }),
    ]
    for other in others where other.isTried {
      var again = blank
      other.change(&again)
      read(&again)
      if !again.leavesMarks { return again }
    }
    return first
  }

  private func opening(
    of index: Int, _ paragraphs: [Paragraph], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> QuotationMark.Pair? {
    guard index < paragraphs.count else { return nil }
    let range = Int(paragraphs[index].span.start)..<Int(paragraphs[index].span.end)
    return MarkPairing(range, in: bytes, style).opensAtStart()
  }

  private mutating func finished(
    _ pairing: MarkPairing, _ index: Int, _ paragraphs: [Paragraph],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> ParagraphQuotations {
    var pairing = pairing
    carried = nil
    if let open = pairing.open {
      carried = continuation(of: open.kind, after: index, paragraphs, bytes)
      pairing.finish(continues: carried != nil)
    }
    return ParagraphQuotations(
      spans: withoutAuthorWords(pairing.spans, bytes), isUnbalanced: pairing.isUnbalanced)
  }

  /// The most paragraphs after an open mark in which its close is looked for.
  private static let mostParagraphs = 4
  /// The most bytes, from the end of the paragraph with the open mark.
  private static let mostBytes = 3_000

  private func continuation(
    of kind: QuotationMark.Pair, after index: Int, _ paragraphs: [Paragraph],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Carried? {
    guard index + 1 < paragraphs.count else { return nil }
    let limit = Int(paragraphs[index].span.end) + Self.mostBytes
    for next in paragraphs.indices[(index + 1)...].prefix(Self.mostParagraphs) {
      let range = Int(paragraphs[next].span.start)..<Int(paragraphs[next].span.end)
      let pairing = MarkPairing(range, in: bytes, style)
      if next == index + 1, pairing.opensAtStart() == kind {
        return Carried(kind: kind, isReopened: true)
      }
      guard !kind.isDoubtful, range.lowerBound < limit else { return nil }
      switch pairing.firstMark(of: kind, limit: limit) {
      case .closes: return Carried(kind: kind, isReopened: false)
      case .opens: return nil
      case .none: continue
      }
    }
    return nil
  }

  /// The spans, without the words of the author that stand inside marks by the language's
  /// convention.
  private func withoutAuthorWords(
    _ spans: [QuotedSpan], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [QuotedSpan] {
    guard let words = style.authorWords, !spans.isEmpty else { return spans }
    let interruption = Interruption(words, in: bytes)
    return spans.flatMap { span -> [QuotedSpan] in
      let inner = Int(span.inner.start)..<Int(span.inner.end)
      guard let parts = interruption.speech(in: inner) else { return [span] }
      return parts.enumerated().map { index, part in
        var result = span
        result.inner = TextSpan(Int32(part.lowerBound), Int32(part.upperBound))
        if index == 0 { result.inner.start = span.inner.start }
        result.outer = result.inner
        if index == 0 { result.outer.start = span.outer.start }
        if index == parts.count - 1, part.upperBound == Int(span.inner.end) {
          result.outer.end = span.outer.end
        }
        result.resumes = index > 0
        result.continuesEarlier = index == 0 && span.continuesEarlier
        result.continuesLater = index == parts.count - 1 && span.continuesLater
        return result
      }
    }
  }
}
