/// The UCI News Aggregator: headlines in eight columns, separated by tabs, without a header.
///
/// Quotation marks are text there. `STORY` is the event, `TIMESTAMP` counts milliseconds.
enum UCINewsFormat: HeaderlessFormat {
  static let format = InputFormat.uciNews
  static let hasQuotes = false
  static let holdsHeadlinesOnly = true
  static let columns = [
    "ID", "TITLE", "URL", "PUBLISHER", "CATEGORY", "STORY", "HOSTNAME", "TIMESTAMP",
  ]
  static let fieldNames: [CorpusField: [String]] = [.event: ["STORY"], .outlet: ["PUBLISHER"]]

  static func recognizes(row: [String]) -> Bool {
    row.count == columns.count && Int(row[0]) != nil && WebAddress.isAddress(row[2])
      && row[4].utf8.count == 1 && row[7].utf8.count >= 12 && Int(row[7]) != nil
  }
}
