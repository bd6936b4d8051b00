/// Articles as trafilatura writes them with `--csv`: eleven columns, separated by tabs, without a
/// header, and `null` for what is missing.
enum TrafilaturaTSVFormat: HeaderlessFormat {
  static let format = InputFormat.trafilaturaTSV
  static let hasQuotes = true
  static let missingWords: Set<String> = ["null"]
  static let columns = [
    "url", "id", "fingerprint", "hostname", "title", "image", "date", "text", "comments",
    "license", "pagetype",
  ]

  static func recognizes(row: [String]) -> Bool {
    row.count == columns.count && (WebAddress.isAddress(row[0]) || row[0] == "null")
      && row.contains("null")
  }
}
