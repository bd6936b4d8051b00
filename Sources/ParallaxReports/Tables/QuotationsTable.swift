import ParallaxModel

/// The table `quotations`: one row for each stretch of somebody's words.
public enum QuotationsTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "quotations",
    description:
      "One row for each quotation, retold or between marks, and for each distanced stretch.",
    columns: [
      Column("quotation_id", .string, "The document and the number of the quotation in it."),
      .eventID, .outlet, .documentID, .date, .section,
      Column(
        "type", .string,
        "direct (all between marks), mixed (in part), indirect (retold) or distanced (between marks,"
          + " nobody speaking)."),
      Column("words", .integer, "Its words.", unit: "words"),
      Column("quoted_words", .integer, "Those between quotation marks.", unit: "words"),
      Column("speaker", .string, "Who speaks, as printed beside it: he, the minister, Velayati."),
      Column("speaker_name", .string, "The fullest name that the article gives."),
      Column(
        "speaker_kind", .string, "person, pronoun, role, organization or collective."),
      .speakerConfidence,
      Column("cue", .string, "The words that say that somebody speaks."),
      Column("stance", .string, "The category of the cue in the list of reporting verbs."),
      Column("field", .string, "The text the offsets point into: title, body or captions."),
      Column("start", .integer, "Where it begins.", unit: "Unicode scalars"),
      Column("end", .integer, "Where it ends (exclusive).", unit: "Unicode scalars"),
      Column(
        "fragments", .string,
        "The places of its parts, start-end with blanks between: what stands between them is the"
          + " outlet's.", unit: "Unicode scalars"),
      Column("text", .string, "Its words as printed, with … between its parts."),
    ],
    primaryKey: ["quotation_id"],
    rowOrder: "documents as read, then field (title first), then place")

  /// Writes the rows of one document.
  ///
  /// - Complexity: One pass over the text of the document.
  public static func appendRows(of analyzed: AnalyzedDocument, to writer: inout TableWriter) {
    let document = analyzed.document
    let date = document.date?.description
    var offsets: (field: TextField, scalars: ScalarOffsets) = (
      .title, ScalarOffsets(document.title)
    )
    for (index, quotation) in analyzed.analysis.quotations.enumerated() {
      let text = document.text(of: quotation.field)
      if offsets.field != quotation.field {
        offsets = (quotation.field, ScalarOffsets(text))
      }
      let places = quotation.fragments.map {
        (
          offsets.scalars.scalarOffset(ofUTF8: Int($0.start)),
          offsets.scalars.scalarOffset(ofUTF8: Int($0.end))
        )
      }
      writer.append("\(document.id)#q\(index + 1)")
      writer.append(analyzed.membership?.eventID)
      writer.append(document.outlet)
      writer.append(document.id)
      writer.append(date)
      writer.append(quotation.section.name)
      writer.append(quotation.kind.rawValue)
      writer.append(quotation.words)
      writer.append(quotation.quotedWords)
      writer.append(quotation.speaker?.mention.text(of: text))
      writer.append(quotation.speaker?.name)
      writer.append(quotation.speaker?.kind.rawValue)
      writer.append(quotation.speaker?.confidence.rawValue)
      writer.append(quotation.cue?.text(of: text))
      writer.append(quotation.stance)
      writer.append(quotation.field.rawValue)
      writer.append(places.first?.0)
      writer.append(places.last?.1)
      writer.append(places.map { "\($0.0)-\($0.1)" }.joined(separator: " "))
      writer.append(quotation.fragments.map { $0.text(of: text) }.joined(separator: " … "))
      writer.endRow()
    }
  }
}
