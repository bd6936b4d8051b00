/// Answers of Event Registry, also called NewsAPI.ai: `articles.results[]`.
///
/// `dateTimePub` is when the article appeared, `dateTime` when it was found.
enum EventRegistryFormat: SourceFormat {
  static let format = InputFormat.eventRegistry
  static let nestedNames: Set<String> = ["source"]
  static let fieldNames: [CorpusField: [String]] = [
    .outlet: ["source.title", "source.uri"], .date: ["dateTimePub", "dateTime", "date"],
    .id: ["uri"], .event: ["eventUri"],
  ]

  static func recognizes(_ names: Set<String>) -> Bool {
    names.contains("uri") && names.contains("title")
      && !names.isDisjoint(with: ["datetimepub", "eventuri", "isduplicate"])
  }
}
