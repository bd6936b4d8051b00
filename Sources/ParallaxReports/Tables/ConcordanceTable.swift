import ParallaxModel

/// The table `concordance`: one row an occurrence, with the words around it.
public enum ConcordanceTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "concordance",
    description: "One row for each occurrence, to be read down the middle.",
    columns: [
      Column("occurrence_id", .string, "The occurrence, as in the table occurrences."),
      .documentID, .outlet, .date, .eventID, .lexicon, .category, .entry, .section, .voice, .left,
      .match,
      .right, .target,
    ],
    primaryKey: ["occurrence_id"],
    rowOrder: "documents as read, then field (title first), place and entry")

  /// Writes the rows of one document.
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
      writer.append(document.id)
      writer.append(document.outlet)
      writer.append(date)
      writer.append(analyzed.membership?.eventID)
      writer.append(lexicon.id)
      writer.append(category.id)
      writer.append(entry.id)
      writer.append(occurrence.section.name)
      writer.append(occurrence.voice.name)
      writer.append(window.left)
      writer.append(window.match)
      writer.append(window.right)
      writer.append(contexts.target(of: occurrence))
      writer.endRow()
    }
  }
}
