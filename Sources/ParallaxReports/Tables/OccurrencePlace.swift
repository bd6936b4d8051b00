import ParallaxModel

/// An occurrence's place in Unicode scalars, and the ids that are made of it.
struct OccurrencePlace {
  let start: Int
  let end: Int
  let sentenceStart: Int
  let sentenceEnd: Int
  /// Of what the term is said of; nil where it is not known.
  let targetStart: Int?
  let targetEnd: Int?
  /// `<document id>#<t|b|c><start>-<end>`: two entries on the same words share it.
  let spanID: String

  /// `<span id>/<lexicon id>:<entry id>`.
  func occurrenceID(lexicon: Lexicon, entry: Entry) -> String {
    "\(spanID)/\(lexicon.id):\(entry.id)"
  }
}

/// Turns the places of one document's occurrences into Unicode scalars, in one pass over its text.
///
/// Sentences ascend, so the text is walked once to their starts; the rest is counted inside them.
struct OccurrencePlacer {
  private let document: Document
  private var offsets: [TextField: ScalarOffsets] = [:]

  init(_ document: Document) {
    self.document = document
  }

  mutating func place(_ occurrence: Occurrence) -> OccurrencePlace {
    let anchor = min(occurrence.sentence.start, occurrence.span.start)
    var text = document.text(of: occurrence.field)
    let base = offsets[occurrence.field, default: ScalarOffsets(text)]
      .scalarOffset(ofUTF8: Int(anchor))
    let offsets = [
      occurrence.span.start, occurrence.span.end, occurrence.sentence.start,
      occurrence.sentence.end, occurrence.target?.start ?? anchor,
      occurrence.target?.end ?? anchor,
    ]
    let scalars = text.withUTF8 { bytes in
      offsets.map { base + Self.scalars(in: bytes, from: Int(anchor), to: Int($0)) }
    }
    let hasTarget = occurrence.target != nil
    return OccurrencePlace(
      start: scalars[0], end: scalars[1], sentenceStart: scalars[2], sentenceEnd: scalars[3],
      targetStart: hasTarget ? scalars[4] : nil, targetEnd: hasTarget ? scalars[5] : nil,
      spanID: "\(document.id)#\(occurrence.field.letter)\(scalars[0])-\(scalars[1])")
  }

  private static func scalars(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    guard start < min(end, bytes.count) else { return 0 }
    var count = 0
    for index in start..<min(end, bytes.count) where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
