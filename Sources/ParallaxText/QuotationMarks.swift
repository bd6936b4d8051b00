import ParallaxModel

/// A stretch of one paragraph between quotation marks.
public struct QuotedSpan: Sendable, Equatable {
  /// With the marks.
  public var outer: TextSpan
  /// Without the marks.
  public var inner: TextSpan
  /// Whether it goes on from the paragraph before (the opening mark is repeated).
  public var continuesEarlier: Bool

  /// Makes a quoted span.
  public init(outer: TextSpan, inner: TextSpan, continuesEarlier: Bool = false) {
    self.outer = outer
    self.inner = inner
    self.continuesEarlier = continuesEarlier
  }
}

/// What the quotation marks of a paragraph enclose.
public struct ParagraphQuotations: Sendable, Equatable {
  /// The outermost quoted spans, in order.
  public var spans: [QuotedSpan] = []
  /// Whether marks were left over that pair with nothing.
  public var isUnbalanced = false
}

/// Pairs quotation marks: “ ” " '' `` « » ‹ › „ “ ‚ ‘ ’ ' 「 」 『 』.
///
/// Pairs never cross a paragraph, except by the convention that each paragraph of a long quotation
/// opens with a mark and only the last one closes. Single marks count only where they cannot be
/// apostrophes. What is inside a pair is not paired again: only the outermost pair decides whose
/// words they are.
public struct QuotationMarks {
  private struct Open {
    var kind: QuotationMark.Pair
    var outerStart: Int
    var innerStart: Int
    var continuesEarlier: Bool
    /// Marks of the same kind opened inside.
    var depth = 0
  }

  /// The mark left open by the paragraph before.
  private var carried: QuotationMark.Pair?

  /// Starts before the first paragraph of a text.
  public init() {}

  /// Pairs the marks of the next paragraph.
  ///
  /// - Parameters:
  ///   - range: The paragraph, in UTF-8 offsets.
  ///   - nextStart: Where the next paragraph's text begins, if there is one.
  ///   - bytes: The whole text.
  /// - Returns: The outermost quoted spans, and whether a mark was left over.
  /// - Complexity: O(length of the paragraph).
  public mutating func read(
    _ range: Range<Int>, nextStart: Int?, in bytes: UnsafeBufferPointer<UInt8>
  ) -> ParagraphQuotations {
    var result = ParagraphQuotations()
    guard carried != nil || QuotationMark.mayHoldMarks(bytes[range]) else { return result }
    var open: Open?
    var index = range.lowerBound
    var isAtStart = true
    while index < range.upperBound {
      let (mark, length) = QuotationMark.mark(at: index, in: bytes, range: range)
      if let mark {
        step(
          mark, at: index, length: length, isAtStart: isAtStart, nextStart: nextStart, in: bytes,
          range: range, open: &open, result: &result)
      }
      if isAtStart, bytes[index] > 0x20 { isAtStart = false }
      index += length
    }
    finish(open, range: range, nextStart: nextStart, in: bytes, result: &result)
    return result
  }

  private mutating func step(
    _ mark: QuotationMark, at index: Int, length: Int, isAtStart: Bool, nextStart: Int?,
    in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, open: inout Open?,
    result: inout ParagraphQuotations
  ) {
    let before = index > range.lowerBound ? UTF8Decoder.decode(bytes, before: index)?.scalar : nil
    let after =
      index + length < range.upperBound
      ? UTF8Decoder.decode(bytes, at: index + length).0 : nil
    let opensHere = QuotationMark.isBoundary(before) && !QuotationMark.isSpaceOrEnd(after)
    if var current = open {
      if QuotationMark.closes(mark, current.kind, before: before, after: after) {
        if current.depth > 0 {
          current.depth -= 1
          open = current
          return
        }
        result.spans.append(
          QuotedSpan(
            outer: TextSpan(Int32(current.outerStart), Int32(index + length)),
            inner: TextSpan(Int32(current.innerStart), Int32(index)),
            continuesEarlier: current.continuesEarlier))
        open = nil
      } else if QuotationMark.opening(mark, opensHere: opensHere) == current.kind,
        current.kind != .straightDouble, current.kind != .straightSingle
      {
        current.depth += 1
        open = current
      }
      return
    }
    if let kind = QuotationMark.opening(mark, opensHere: opensHere) {
      if kind == .curlySingle || kind == .straightSingle {
        if QuotationMark.isElision(after: index + length, in: bytes, range: range) { return }
        let isClosed = QuotationMark.hasSingleClose(
          after: index + length, kind: kind, in: bytes, range: range)
        guard isClosed || (isAtStart && reopens(kind, at: nextStart, in: bytes)) else {
          // A paragraph that opens with a mark and closes none may be somebody's words.
          if isAtStart { result.isUnbalanced = true }
          return
        }
      }
      open = Open(
        kind: kind, outerStart: index, innerStart: index + length,
        continuesEarlier: isAtStart && carried == kind)
    } else if mark != .single && mark != .straightSingle && mark != .openSingle
      && !QuotationMark.isMeasure(before)
    {
      result.isUnbalanced = true
    }
  }

  /// A mark still open at the end is a quotation that goes on when the next paragraph opens with
  /// the same mark; else the paragraph is unbalanced.
  private mutating func finish(
    _ open: Open?, range: Range<Int>, nextStart: Int?, in bytes: UnsafeBufferPointer<UInt8>,
    result: inout ParagraphQuotations
  ) {
    carried = nil
    guard let open else { return }
    if reopens(open.kind, at: nextStart, in: bytes) {
      carried = open.kind
      result.spans.append(
        QuotedSpan(
          outer: TextSpan(Int32(open.outerStart), Int32(range.upperBound)),
          inner: TextSpan(Int32(open.innerStart), Int32(range.upperBound)),
          continuesEarlier: open.continuesEarlier))
      return
    }
    result.isUnbalanced = true
  }

  /// Whether the next paragraph opens with the same mark.
  private func reopens(
    _ kind: QuotationMark.Pair, at nextStart: Int?, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let nextStart else { return false }
    let (mark, _) = QuotationMark.mark(at: nextStart, in: bytes, range: nextStart..<bytes.count)
    return mark.map { QuotationMark.opening($0, opensHere: true) == kind } ?? false
  }
}
