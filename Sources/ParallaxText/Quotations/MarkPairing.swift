import ParallaxModel

/// The state of pairing the marks of one paragraph.
struct MarkPairing {
  /// A mark that has not been closed yet.
  struct Open {
    var kind: QuotationMark.Pair
    var outerStart: Int
    var innerStart: Int
    var continuesEarlier: Bool
    /// Marks of the same kind opened inside.
    var depth = 0
    /// What opened inside, of the other shape of double marks.
    var inside: QuotationMark?
  }

  /// The pairs that were found.
  private(set) var spans: [QuotedSpan] = []
  /// Whether a mark was left over.
  private(set) var isUnbalanced = false
  /// The mark that is open.
  private(set) var open: Open?
  /// Whether a straight mark stands after a digit, so that it may mean inches.
  private(set) var hasMeasures = false
  /// Whether straight marks after digits are taken for inches.
  var readsMeasures = false
  /// Whether double marks inside straight marks, and straight ones inside curly ones, are paired.
  var readsNested = true
  /// Whether such marks opened.
  private(set) var hasNested = false
  /// Whether a double mark written twice is one mark, and a straight one around the paragraph none, as
  /// a table writes a field.
  var readsDoubled = false
  /// Whether double marks were written twice.
  private(set) var hasDoubled = false
  /// Whether a straight mark between two letters opens: *about"joint exercises"*.
  var readsGlued = false
  /// Whether a straight mark stands between two letters with nothing open.
  private(set) var hasGlued = false
  /// Where the first byte stands that a mark can begin with.
  var firstLead: Int
  /// What the next paragraph opens at its beginning.
  var openedNext: QuotationMark.Pair?

  let range: Range<Int>
  let bytes: UnsafeBufferPointer<UInt8>
  let style: QuotationStyle
  /// Where the text of the paragraph begins, after marks of direction and white space.
  let contentStart: Int
  private var carried: QuotationMark.Pair?
  /// Doubtful kinds of which no close is left, found by a look to the end of the paragraph.
  var exhausted: [QuotationMark.Pair] = []

  init(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ style: QuotationStyle
  ) {
    self.range = range
    firstLead = range.lowerBound
    self.bytes = bytes
    self.style = style
    var start = range.lowerBound
    while start < range.upperBound {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: start)
      let isDirection =
        scalar == 0x200E || scalar == 0x200F || (0x202A...0x202E).contains(scalar)
        || (0x2066...0x2069).contains(scalar)
      guard isDirection || MarkContext.isSpaceOrEnd(scalar) else { break }
      start = min(start + length, range.upperBound)
    }
    contentStart = start
  }

  /// Whether something is open or was left over.
  var leavesMarks: Bool { isUnbalanced || open != nil }

  /// Pairs the marks from the beginning to the end.
  ///
  /// - Parameters:
  ///   - carried: What the paragraph before left open.
  ///   - fromStart: Whether the words are quoted from the beginning, though no mark opens there.
  mutating func read(continuing carried: QuotationMark.Pair?, fromStart: Bool) {
    self.carried = carried
    if fromStart, let carried {
      open = Open(
        kind: carried, outerStart: range.lowerBound, innerStart: range.lowerBound,
        continuesEarlier: true)
    }
    var index = firstLead
    while index < range.upperBound {
      guard QuotationMark.mayBegin(bytes[index]), !isApostrophe(index) else {
        index += 1
        continue
      }
      var end = index + 1
      if var found = QuotationMark.mark(at: index, in: bytes, range: range, end: &end) {
        if found.mark == .straightDouble, end < range.upperBound, bytes[end] == 0x22 {
          hasDoubled = true
          if readsDoubled { end += 1 }
          found.end = end
        } else if readsDoubled, found.mark == .straightDouble,
          index == contentStart || end == range.upperBound
        {
          index = end
          continue
        }
        if found.isTwoSingles, open?.kind == .curlySingle || open?.kind == .straightSingle {
          found.mark = found.mark == .closeDouble ? .single : .openSingle
        }
        step(found)
      }
      index = end
    }
  }

  /// Whether ' or ’ stands between ASCII letters, as most of them do.
  @inline(__always)
  private func isApostrophe(_ index: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool { (bytes[index] | 0x20) &- 0x61 < 26 }
    guard index > range.lowerBound, isLetter(index - 1) else { return false }
    if bytes[index] == 0x27 { return index + 1 < range.upperBound && isLetter(index + 1) }
    return bytes[index] == 0xE2 && index + 3 < range.upperBound && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99 && isLetter(index + 3)
  }

  func before(_ found: QuotationMark.Found) -> UInt32? {
    found.start > range.lowerBound
      ? UTF8Decoder.decode(bytes, before: found.start)?.scalar : nil
  }

  func after(_ found: QuotationMark.Found) -> UInt32? { scalar(at: found.end) }

  func scalar(at index: Int) -> UInt32? {
    index < range.upperBound ? UTF8Decoder.decode(bytes, at: index).0 : nil
  }

  private mutating func step(_ found: QuotationMark.Found) {
    let (before, after) = (before(found), after(found))
    if found.mark == .straightDouble {
      if MarkContext.isDigit(before) {
        hasMeasures = true
        if readsMeasures { return }
      }
      if MarkRules.isGershayim(before, after) { return }
      // An apostrophe typed twice: can''t.
      if bytes[found.start] == 0x27, MarkContext.isWordCharacter(before),
        MarkContext.isWordCharacter(after)
      {
        return
      }
    }
    if let open {
      continueOpen(open, found, before, after)
    } else {
      begin(found, before, after)
    }
  }

  private mutating func continueOpen(
    _ current: Open, _ found: QuotationMark.Found, _ before: UInt32?, _ after: UInt32?
  ) {
    if readsNested, found.start != current.innerStart,
      MarkRules.opensInside(current.kind, found.mark, before: before, after: after)
    {
      open?.inside = found.mark
      hasNested = true
      return
    }
    if MarkRules.closes(found.mark, current.kind, before: before, after: after) {
      if let inside = current.inside,
        (inside == .straightDouble) == (found.mark == .straightDouble)
      {
        open?.inside = nil
        return
      }
      if current.kind == .curlySingle || current.kind == .straightSingle,
        MarkRules.mayBePossessive(before, after, then: scalar(at: found.end + 1)),
        hasFirmClose(after: found.end, current.kind)
      {
        return
      }
      if current.depth > 0 {
        open?.depth -= 1
        return
      }
      spans.append(
        QuotedSpan(
          outer: TextSpan(Int32(current.outerStart), Int32(found.end)),
          inner: TextSpan(Int32(current.innerStart), Int32(max(current.innerStart, found.start))),
          continuesEarlier: current.continuesEarlier, delimiter: current.kind.delimiter))
      open = nil
    } else if current.kind == .straightDouble, found.start == current.innerStart {
      // A mark written twice.
      open?.innerStart = found.end
    } else if readsDoubled, current.kind == .curlyDouble, found.mark == .openDouble,
      found.start == current.innerStart
    {
      open?.innerStart = found.end
    } else if readsNested, !current.kind.isDoubtful,
      MarkRules.opening(found.mark, before: before, after: after, style) == current.kind
    {
      open?.depth += 1
      if found.mark == .openDouble, found.start == current.innerStart { hasDoubled = true }
      if current.kind == .straightDouble { hasNested = true }
    }
  }

  private mutating func begin(_ found: QuotationMark.Found, _ before: UInt32?, _ after: UInt32?) {
    if found.mark == .straightDouble || found.mark == .closeDouble, let last = spans.last,
      Int(last.outer.end) == found.start
    {
      if !MarkContext.isWordCharacter(after) {
        spans[spans.count - 1].outer.end = Int32(found.end)
        return
      }
    }
    let isAtStart = found.start == contentStart
    var kind = MarkRules.opening(found.mark, before: before, after: after, style)
    // A straight mark with a space on both sides opens where another one can close it.
    if kind == nil, found.mark == .straightDouble, MarkContext.isSpaceOrEnd(before),
      found.end < range.upperBound
    {
      kind = .straightDouble
    }
    if kind == nil, found.mark == .straightDouble, MarkContext.isWordCharacter(before),
      MarkContext.isWordCharacter(after)
    {
      hasGlued = true
      if readsGlued { kind = .straightDouble }
    }
    guard let kind else {
      if isLeftOver(found, before) { isUnbalanced = true }
      return
    }
    if kind.isDoubtful || found.isDoubtful {
      if MarkContext.isElision(after: found.end, in: bytes, range: range) { return }
      guard hasClose(after: found.end, kind) || (isAtStart && openedNext == kind) else {
        // A paragraph that opens with a mark and closes none may be somebody's words.
        if isAtStart, !found.isDoubtful { isUnbalanced = true }
        return
      }
    }
    open = Open(
      kind: kind, outerStart: found.start, innerStart: found.end,
      continuesEarlier: isAtStart && carried == kind)
  }

  /// Whether a mark that neither opens nor closes says that another one is missing.
  private func isLeftOver(_ found: QuotationMark.Found, _ before: UInt32?) -> Bool {
    switch found.mark {
    case .single, .straightSingle, .openSingle, .lowSingle, .prime, .lost: false
    // » after a link: "Read more »".
    case .rightGuillemet: !found.isDoubtful && found.end < range.upperBound
    default: !found.isDoubtful && !MarkContext.isDigit(before)
    }
  }

  /// Ends the paragraph with a mark open.
  ///
  /// - Parameter continues: Whether the quotation goes on in the next paragraph; else the paragraph
  ///   is unbalanced.
  mutating func finish(continues: Bool) {
    guard let last = open else { return }
    open = nil
    guard continues else {
      isUnbalanced = true
      return
    }
    spans.append(
      QuotedSpan(
        outer: TextSpan(Int32(last.outerStart), Int32(range.upperBound)),
        inner: TextSpan(Int32(last.innerStart), Int32(range.upperBound)),
        continuesEarlier: last.continuesEarlier, continuesLater: true,
        delimiter: last.kind.delimiter))
  }
}
