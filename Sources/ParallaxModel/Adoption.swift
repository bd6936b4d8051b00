/// A term that an article first quotes and then prints without quotation marks.
public struct Adoption: Sendable {
  /// The entry.
  public var entry: EntryReference
  /// The first occurrence between quotation marks in the body.
  public var quoted: Occurrence
  /// The first occurrence without marks: in the headline or a subheading, or behind the quoted one.
  public var bare: Occurrence
  /// The number of such occurrences without marks.
  public var bareOccurrences: Int

  /// The adoptions of a document: entries whose first occurrence in running text is between quotation
  /// marks, and that stand without marks in a heading or later in the text.
  ///
  /// A heading comes before the text it is made of, so it counts wherever it stands. An entry that
  /// the text has without marks first is not adopted. A caption has no place in the order of the text,
  /// and counts for neither.
  ///
  /// - Parameter analysis: The document's occurrences, in order of field and place.
  /// - Returns: In the order of the quoted occurrences.
  /// - Complexity: O(n) in the occurrences.
  public static func all(in analysis: DocumentAnalysis) -> [Adoption] {
    var order: [EntryReference] = []
    var byEntry: [EntryReference: [Occurrence]] = [:]
    for occurrence in analysis.occurrences where occurrence.field != .captions {
      byEntry[occurrence.entry, default: []].append(occurrence)
      if occurrence.quoteWords != nil, byEntry[occurrence.entry]?.count(where: isQuoted) == 1 {
        order.append(occurrence.entry)
      }
    }
    return order.compactMap { entry in
      let occurrences = byEntry[entry] ?? []
      guard let first = occurrences.firstIndex(where: { !isHeading($0) }),
        isQuoted(occurrences[first])
      else { return nil }
      let bare = occurrences.enumerated().filter { place, occurrence in
        !isQuoted(occurrence) && (isHeading(occurrence) || place > first)
      }.map(\.element)
      guard let firstBare = bare.first else { return nil }
      return Adoption(
        entry: entry, quoted: occurrences[first], bare: firstBare, bareOccurrences: bare.count)
    }
  }

  private static func isQuoted(_ occurrence: Occurrence) -> Bool { occurrence.quoteWords != nil }

  private static func isHeading(_ occurrence: Occurrence) -> Bool {
    occurrence.section == .headline || occurrence.section == .subheading
  }
}
