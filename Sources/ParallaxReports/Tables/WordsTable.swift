import ParallaxModel

/// The table `words`: the denominators, every word of every document once.
public enum WordsTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "words",
    description:
      "Words by document, section and voice, zeros included: the only table to add words from.",
    columns: [
      .eventID,
      .outlet,
      .documentID,
      Column("language", .string, "A BCP 47 code."),
      .section,
      .voice,
      Column("words", .integer, "Words of the section in the voice.", unit: "words"),
    ],
    primaryKey: ["document_id", "section", "voice"],
    rowOrder: "documents as read, then section, then voice")

  /// Writes the rows of one document: every section and voice, whether a term occurs or not.
  public static func appendRows(of analyzed: AnalyzedDocument, to writer: inout TableWriter) {
    let document = analyzed.document
    for section in Section.allCases {
      for voice in Voice.allCases {
        writer.append(analyzed.membership?.eventID)
        writer.append(document.outlet)
        writer.append(document.id)
        writer.append(document.language)
        writer.append(section.name)
        writer.append(voice.name)
        writer.append(analyzed.analysis.words[section, voice])
        writer.endRow()
      }
    }
  }
}
