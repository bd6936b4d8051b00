/// What stands farther on in a paragraph.
extension MarkPairing {
  /// What the first mark of a kind in a paragraph does.
  enum FirstMark {
    case closes
    case opens
    case none
  }

  /// Whether a mark that may open is closed in the same paragraph.
  mutating func hasClose(after start: Int, _ kind: QuotationMark.Pair) -> Bool {
    if exhausted.contains(kind) { return false }
    var index = start
    while index < range.upperBound {
      var end = index + 1
      if QuotationMark.mayBegin(bytes[index]),
        let found = QuotationMark.mark(at: index, in: bytes, range: range, end: &end),
        MarkRules.closes(found.mark, kind, before: before(found), after: after(found))
      {
        return true
      }
      index = end
    }
    exhausted.append(kind)
    return false
  }

  /// How far the close of a single mark is looked for that may be a possessive, in bytes.
  private static let farthestClose = 400

  /// Whether a single mark that can be no possessive closes before another one opens.
  func hasFirmClose(after start: Int, _ kind: QuotationMark.Pair) -> Bool {
    var index = start
    while index < min(range.upperBound, start + Self.farthestClose) {
      var end = index + 1
      if QuotationMark.mayBegin(bytes[index]),
        let found = QuotationMark.mark(at: index, in: bytes, range: range, end: &end)
      {
        let (before, after) = (before(found), after(found))
        if MarkRules.closes(found.mark, kind, before: before, after: after) {
          if !MarkRules.mayBePossessive(before, after, then: scalar(at: found.end + 1)) {
            return true
          }
        } else if MarkRules.opening(found.mark, before: before, after: after, style) == kind {
          return false
        }
      }
      index = end
    }
    return false
  }

  /// What the mark at the beginning of the paragraph opens.
  func opensAtStart() -> QuotationMark.Pair? {
    guard contentStart < range.upperBound else { return nil }
    var end = contentStart
    return QuotationMark.mark(at: contentStart, in: bytes, range: range, end: &end).flatMap {
      MarkRules.opening($0.mark, before: nil, after: after($0), style)
    }
  }

  /// What the first mark of a kind in the paragraph does.
  func firstMark(of kind: QuotationMark.Pair, limit: Int) -> FirstMark {
    var index = range.lowerBound
    while index < min(range.upperBound, limit) {
      var end = index + 1
      if QuotationMark.mayBegin(bytes[index]),
        let found = QuotationMark.mark(at: index, in: bytes, range: range, end: &end)
      {
        let (before, after) = (before(found), after(found))
        let isMeasure = found.mark == .straightDouble && MarkContext.isDigit(before)
        if !isMeasure, !MarkRules.isGershayim(before, after) {
          let opened = MarkRules.opening(found.mark, before: before, after: after, style)
          if opened == kind, kind != .straightDouble || MarkRules.reopens(before, after) {
            return .opens
          }
          if MarkRules.closes(found.mark, kind, before: before, after: after) { return .closes }
        }
      }
      index = end
    }
    return .none
  }
}
