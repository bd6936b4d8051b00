import ParallaxModel

/// The sheet `lexicon sample`: occurrences for coders to judge.
public enum LexiconSampleTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "lexicon sample",
    description: "One row for each occurrence that was drawn for coders to judge.",
    columns: [
      Column("sheet_row", .integer, "The row of the sheet, from 1."),
      .lexicon,
      Column("lexicon_digest", .string, "The SHA-256 digest of the word list."),
      .category, .entry, .documentID, .outlet, .date, .section, .voice, .left, .match, .right,
      Column("sentence", .string, "The sentence around the match."),
      Column("judgment", .string, "To be filled: 1 the term as meant, 0 not, ? unsure."),
      Column("coder", .string, "To be filled: who judges."),
      Column("note", .string, "To be filled: anything."),
      Column("occurrence_id", .string, "The occurrence, as in the table occurrences."),
      Column("field", .string, "The text the offsets point into: title, body or captions."),
      Column("start", .integer, "Where the match begins.", unit: "Unicode scalars"),
      Column("end", .integer, "Where the match ends (exclusive).", unit: "Unicode scalars"),
      Column("entry_occurrences", .integer, "How often the entry occurs in all articles read."),
      Column("list_occurrences", .integer, "How often the list's entries occur in all of them."),
      Column("seed", .integer, "The seed that the sheet was drawn with."),
    ],
    primaryKey: ["occurrence_id"],
    rowOrder: "entry in the order of its list, then the order in which they were drawn")

  /// What stands in the same way in every row of an entry.
  public struct Stratum: Sendable {
    let lexicon: Lexicon
    let entry: EntryReference
    let entryOccurrences: Int
    let listOccurrences: Int
    let seed: Int

    /// Names an entry and how often it and its list occur.
    public init(
      lexicon: Lexicon, entry: EntryReference, entryOccurrences: Int, listOccurrences: Int,
      seed: Int
    ) {
      self.lexicon = lexicon
      self.entry = entry
      self.entryOccurrences = entryOccurrences
      self.listOccurrences = listOccurrences
      self.seed = seed
    }
  }

  /// Writes one row.
  public static func append(
    _ line: SampledOccurrence, number: Int, of stratum: Stratum, to writer: inout TableWriter
  ) {
    let category = stratum.lexicon.categories[stratum.entry.category]
    writer.append(number)
    writer.append(stratum.lexicon.id)
    writer.append(stratum.lexicon.digest.isEmpty ? nil : stratum.lexicon.digest)
    writer.append(category.id)
    writer.append(category.entries[stratum.entry.entry].id)
    writer.append(line.documentID)
    writer.append(line.outlet)
    writer.append(line.date)
    writer.append(line.section.name)
    writer.append(line.voice.name)
    writer.append(line.left)
    writer.append(line.match)
    writer.append(line.right)
    writer.append(line.sentence)
    for _ in 0..<3 { writer.appendMissing() }
    writer.append(line.id)
    writer.append(line.field.rawValue)
    writer.append(line.start)
    writer.append(line.end)
    writer.append(stratum.entryOccurrences)
    writer.append(stratum.listOccurrences)
    writer.append(stratum.seed)
    writer.endRow()
  }
}
