/// Columns that several tables share, so that one name means one thing.
extension Column {
  static let documentID = Column("document_id", .string, "The document.")
  static let eventID = Column("event_id", .string, "The document's event; empty when it has none.")
  static let outlet = Column("outlet", .string, "The outlet that published the document.")
  static let date = Column(
    "date", .string, "The date of publication in ISO 8601, as exactly as it is known.")
  static let lexicon = Column("lexicon", .string, "The id of the word list.")
  static let category = Column("category", .string, "The id of the category in the word list.")
  static let entry = Column("entry", .string, "The id of the entry in the word list.")
  static let section = Column(
    "section", .string, "The part of the article: headline, subheading, lead, body or caption.")
  static let voice = Column(
    "voice", .string, "Whose words: own, direct, reported, distanced or unclear.")
  static let speakerConfidence = Column(
    "speaker_confidence", .string, "How sure the speaker is: high, medium or low.")
  static let match = Column("match", .string, "The matched words as printed.")
  static let left = Column("left", .string, "The words before the match, in its paragraph.")
  static let right = Column("right", .string, "The words after the match, in its paragraph.")
}
