import ParallaxModel

/// The table `adoptions`: terms that an article first quotes and then prints without marks.
public enum AdoptionsTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "adoptions",
    description:
      "One row for each entry that a document has between quotation marks and then without them.",
    columns: [
      .eventID, .outlet, .documentID, .date, .lexicon, .category, .entry,
      Column("quoted_id", .string, "The first occurrence between quotation marks."),
      Column("quoted_match", .string, "Its words as printed."),
      Column("quoted_voice", .string, "Its voice: direct, distanced or unclear."),
      Column("quoted_speaker", .string, "Whose words it is among, where known."),
      Column(
        "bare_id", .string,
        "The first occurrence without marks: in the headline or a subheading, or behind the quoted one."
      ),
      Column("bare_match", .string, "Its words as printed."),
      Column("bare_section", .string, "The part of the article it stands in."),
      Column("bare_voice", .string, "Its voice: own, reported or unclear."),
      Column("bare_left", .string, "The words before it, in its paragraph."),
      Column("bare_right", .string, "The words after it, in its paragraph."),
      Column("bare_occurrences", .integer, "All such occurrences without marks."),
    ],
    primaryKey: ["document_id", "lexicon", "entry"],
    rowOrder: "documents as read, then the first quoted occurrence, then entry")

  /// Writes the rows of one document.
  ///
  /// - Complexity: One pass over the text of the document, and O(n log n) in its occurrences.
  public static func appendRows(
    of analyzed: AnalyzedDocument, lexicons: [Lexicon], windowWords: Int = 10,
    to writer: inout TableWriter
  ) {
    let document = analyzed.document
    var placer = OccurrencePlacer(document)
    var contexts = OccurrenceContexts(analyzed)
    for adoption in Adoption.all(in: analyzed.analysis) {
      let lexicon = lexicons[adoption.entry.lexicon]
      let category = lexicon.categories[adoption.entry.category]
      let entry = category.entries[adoption.entry.entry]
      let quotation = adoption.quoted.quotation.map { analyzed.analysis.quotations[$0 - 1] }
      let bare = contexts.window(of: adoption.bare, words: windowWords)
      writer.append(analyzed.membership?.eventID)
      writer.append(document.outlet)
      writer.append(document.id)
      writer.append(document.date?.description)
      writer.append(lexicon.id)
      writer.append(category.id)
      writer.append(entry.id)
      writer.append(placer.place(adoption.quoted).occurrenceID(lexicon: lexicon, entry: entry))
      writer.append(contexts.window(of: adoption.quoted, words: 0).match)
      writer.append(adoption.quoted.voice.name)
      writer.append(quotation?.speaker?.name)
      writer.append(placer.place(adoption.bare).occurrenceID(lexicon: lexicon, entry: entry))
      writer.append(bare.match)
      writer.append(adoption.bare.section.name)
      writer.append(adoption.bare.voice.name)
      writer.append(bare.left)
      writer.append(bare.right)
      writer.append(adoption.bareOccurrences)
      writer.endRow()
    }
  }
}
