import ParallaxModel

/// The table `occurrences`: one row for each entry that matches in one place.
public enum OccurrencesTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "occurrences",
    description: "One row for each entry that matches; two entries on one span share span_id.",
    columns: [
      Column("occurrence_id", .string, "The span and the entry."),
      Column("span_id", .string, "The document, the field (t, b or c) and the place in it."),
      .eventID, .outlet, .documentID, .date, .lexicon, .category, .entry, .match, .section,
      .voice,
      Column(
        "quotation_id", .string, "The quotation around the match, as in the table quotations."),
      Column(
        "quote_words", .integer, "The words between the quotation marks around it.", unit: "words"),
      Column("speaker", .string, "Whose words: the fullest name that the article gives."),
      .speakerConfidence,
      .target,
      Column("target_start", .integer, "Where the target begins.", unit: "Unicode scalars"),
      Column("target_end", .integer, "Where the target ends.", unit: "Unicode scalars"),
      Column("field", .string, "The text the offsets point into: title, body or captions."),
      Column("start", .integer, "Where the match begins.", unit: "Unicode scalars"),
      Column("end", .integer, "Where the match ends (exclusive).", unit: "Unicode scalars"),
      Column("sentence_start", .integer, "Where its sentence begins.", unit: "Unicode scalars"),
      Column("sentence_end", .integer, "Where its sentence ends.", unit: "Unicode scalars"),
      .left, .right,
    ],
    primaryKey: ["occurrence_id"],
    rowOrder: "documents as read, then field (title first), place and entry")

  /// Writes the rows of one document.
  ///
  /// - Complexity: One pass over the text of the document.
  public static func appendRows(
    of analyzed: AnalyzedDocument, lexicons: [Lexicon], windowWords: Int = 10,
    to writer: inout TableWriter
  ) {
    let document = analyzed.document
    let date = document.date?.description
    var placer = OccurrencePlacer(document)
    var contexts = OccurrenceContexts(analyzed)
    for occurrence in analyzed.analysis.occurrences {
      let lexicon = lexicons[occurrence.entry.lexicon]
      let category = lexicon.categories[occurrence.entry.category]
      let entry = category.entries[occurrence.entry.entry]
      let place = placer.place(occurrence)
      let window = contexts.window(of: occurrence, words: windowWords)
      writer.append(place.occurrenceID(lexicon: lexicon, entry: entry))
      writer.append(place.spanID)
      writer.append(analyzed.membership?.eventID)
      writer.append(document.outlet)
      writer.append(document.id)
      writer.append(date)
      writer.append(lexicon.id)
      writer.append(category.id)
      writer.append(entry.id)
      writer.append(window.match)
      writer.append(occurrence.section.name)
      writer.append(occurrence.voice.name)
      writer.append(occurrence.quotation.map { "\(document.id)#q\($0)" })
      writer.append(occurrence.quoteWords)
      let quotation = occurrence.quotation.map { analyzed.analysis.quotations[$0 - 1] }
      writer.append(quotation?.speaker?.name)
      writer.append(quotation?.speaker?.confidence.rawValue)
      writer.append(contexts.target(of: occurrence))
      writer.append(place.targetStart)
      writer.append(place.targetEnd)
      writer.append(occurrence.field.rawValue)
      writer.append(place.start)
      writer.append(place.end)
      writer.append(place.sentenceStart)
      writer.append(place.sentenceEnd)
      writer.append(window.left)
      writer.append(window.right)
      writer.endRow()
    }
  }
}
