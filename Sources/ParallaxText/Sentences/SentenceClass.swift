import CICU

/// What a character means for finding sentences (UAX #29, table 4).
enum SentenceClass: UInt8 {
  case other = 0
  /// Extend and Format: part of the character before them (rule SB5).
  case extend
  /// Sep and LF: ends a sentence wherever it stands.
  case separator
  case carriageReturn
  /// Sp.
  case space
  case lower
  case upper
  /// OLetter: of a script without case.
  case otherLetter
  case numeric
  /// ATerm: may be part of an abbreviation.
  case fullStop
  /// SContinue: a comma, a dash.
  case goesOn
  /// STerm: ends a sentence beyond doubt.
  case terminator
  /// A bracket or quotation mark.
  case close

  /// The class of a character.
  @inline(__always)
  init(of scalar: UInt32) {
    self =
      scalar < 0x10000
      ? unsafeBitCast(Self.plane0[Int(scalar)], to: SentenceClass.self)
      : SentenceClass(rawValue: UInt8(truncatingIfNeeded: cicu_sentence_class(Int32(scalar))))
        ?? .other
  }

  /// The class of every character of the Basic Multilingual Plane, read from ICU once; never
  /// freed and never written again, so that every thread may read it.
  private nonisolated(unsafe) static let plane0: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 0x10000)
    for codePoint in 0..<0x10000 {
      table[codePoint] = UInt8(truncatingIfNeeded: cicu_sentence_class(Int32(codePoint)))
    }
    return UnsafePointer(table)
  }()
}
