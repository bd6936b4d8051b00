import ParallaxModel

/// The table `tokens`: one row a token.
public enum TokensTable {
  /// The columns.
  public static let schema = TableSchema(
    name: "tokens",
    description: "One row for each word as it is counted, with its sentence.",
    columns: [
      .documentID,
      Column("field", .string, "The text the offsets point into: title, body or captions."),
      Column("sentence", .integer, "The number of its sentence in the field, counted from 1."),
      Column("token", .integer, "Its own number in the field, counted from 1."),
      Column("start", .integer, "Where it begins.", unit: "Unicode scalars"),
      Column("end", .integer, "Where it ends (exclusive).", unit: "Unicode scalars"),
      Column("form", .string, "The word as printed."),
      Column("folded", .string, "The form that counts as one with its other spellings."),
      Column(
        "voice", .string, "Whose word, with --voices: own, direct, reported, distanced or unclear."),
    ],
    primaryKey: ["document_id", "field", "token"],
    rowOrder: "documents as read, then field (title first), then place")

  /// Writes the rows of one document.
  ///
  /// - Complexity: One pass over the text of the document.
  public static func appendRows(of document: TokenizedDocument, to writer: inout TableWriter) {
    for (text, tokenized) in document.fields {
      let places = TokenPlaces(tokenized, in: text)
      for (number, token) in tokenized.tokens.enumerated() {
        writer.append(document.document.id)
        writer.append(tokenized.field.rawValue)
        writer.append(token.sentence + 1)
        writer.append(number + 1)
        writer.append(places.tokens[number].start)
        writer.append(places.tokens[number].end)
        writer.append(places.forms[number])
        writer.append(token.folded)
        writer.append(token.voice?.name)
        writer.endRow()
      }
    }
  }
}
