/// Articles as trafilatura writes them with `--json`.
///
/// `source` is the address and `source-hostname` the name of the site.
enum TrafilaturaJSONFormat: SourceFormat {
  static let format = InputFormat.trafilaturaJSON
  static let fieldNames: [CorpusField: [String]] = [
    .outlet: ["source-hostname", "sitename", "hostname"], .body: ["text", "raw_text"],
    .url: ["source"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.isSuperset(of: ["fingerprint", "text", "hostname"])
      && (names.contains("source_hostname") || names.contains("raw_text"))
  }
}
