import ParallaxModel

/// Files of the GDELT Global Knowledge Graph 2.1: 27 columns, separated by tabs, without a
/// header, though their names end in `.csv`.
///
/// There is no text. The headline stands in the last column, as `<PAGE_TITLE>`, since 2019; a row
/// without it is rejected, because an address alone says nothing of how an event was told.
enum GDELTGKGFormat: HeaderlessFormat {
  static let format = InputFormat.gdeltGKG
  static let hasQuotes = false
  static let holdsHeadlinesOnly = true
  static let columns = [
    "GKGRECORDID", "DATE", "SourceCollectionIdentifier", "SourceCommonName",
    "DocumentIdentifier", "Counts", "V2Counts", "Themes", "V2Themes", "Locations",
    "V2Locations", "Persons", "V2Persons", "Organizations", "V2Organizations", "V2Tone",
    "Dates", "GCAM", "SharingImage", "RelatedImages", "SocialImageEmbeds",
    "SocialVideoEmbeds", "Quotations", "AllNames", "Amounts", "TranslationInfo", "Extras",
  ]

  static func recognizes(row: [String]) -> Bool {
    guard row.count == columns.count, row[1].utf8.count == 14, Int(row[1]) != nil else {
      return false
    }
    return row[0].hasPrefix(row[1].prefix(8)) && row[0].utf8.contains(.hyphen)
  }

  static func refine(
    _ record: inout Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) {
    if let extras = record.metadata["Extras"], record[.title] == nil {
      record[.title] = between("<PAGE_TITLE>", "</PAGE_TITLE>", in: extras).map(MarkupText.line)
    }
    if let translation = record.metadata["TranslationInfo"], record[.language] == nil {
      record[.language] = between("srclc:", ";", in: translation)
    }
    if let address = record[.url], !WebAddress.isAddress(address) {
      record.metadata["DocumentIdentifier"] = address
      record[.url] = nil
    }
  }

  private static func between(_ opening: String, _ closing: String, in text: String) -> String? {
    let parts = text.split(separator: opening, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return parts[1].split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false)
      .first.map(String.init)
  }

  static func rejection(of record: Record, at place: SourcePlace) -> Diagnostic? {
    Diagnostic(
      .error, "no-page-title", "this row has an address and no <PAGE_TITLE>", at: place,
      remedy: "fetch the page, and load that")
  }
}
