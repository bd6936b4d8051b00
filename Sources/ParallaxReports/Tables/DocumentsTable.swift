import ParallaxModel

/// The table `documents`: one row a document.
public enum DocumentsTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "documents",
    description: "One row for each document that was loaded.",
    columns: [
      .documentID,
      .outlet,
      Column("outlet_from", .string, "Where the outlet's name comes from."),
      Column("title", .string, "The headline."),
      .date,
      Column("date_precision", .string, "How exactly the date is known."),
      Column("modified", .string, "When the page was last changed."),
      Column("url", .string, "The address of the page."),
      Column("language", .string, "A BCP 47 code."),
      Column("language_source", .string, "Where the language comes from."),
      Column("kind", .string, "What sort of article it is."),
      Column("words", .integer, "All words, headline included.", unit: "words"),
      .eventID,
      Column(
        "copy_group", .string, "Documents that share copy have the same; filled by the report."),
      Column("version_of", .string, "The document of which this is another version."),
      Column("source_file", .string, "The file it was read from, as the user named it."),
      Column("source_line", .integer, "The line in that file, counted from 1."),
      Column(
        "headline_passive", .string,
        "A passive verb of the headline that names nobody who acts (were killed): a flag, no measure."
      ),
    ],
    primaryKey: ["document_id"],
    rowOrder: "as read")

  /// Writes the row of one document.
  public static func appendRows(of analyzed: AnalyzedDocument, to writer: inout TableWriter) {
    let document = analyzed.document
    writer.append(document.id)
    writer.append(document.outlet)
    writer.append(document.outletOrigin.rawValue)
    writer.append(document.title.isEmpty ? nil : document.title)
    writer.append(document.date?.description)
    writer.append(document.date?.precision.rawValue)
    writer.append(document.modified)
    writer.append(document.url)
    writer.append(document.language)
    writer.append(document.languageSource.rawValue)
    writer.append(document.kind.rawValue)
    writer.append(analyzed.analysis.words.total)
    writer.append(analyzed.membership?.eventID)
    writer.append(analyzed.copyGroup)
    writer.append(document.versionOf)
    writer.append(document.source.path)
    writer.append(document.source.line)
    writer.append(analyzed.analysis.passiveHeadline.map { $0.text(of: document.title) })
    writer.endRow()
  }
}
