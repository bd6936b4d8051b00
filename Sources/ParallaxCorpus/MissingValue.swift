/// What tables and programs write where a value is missing.
enum MissingValue {
  /// Whether a text stands for no value in a field.
  ///
  /// Texts and ids are never taken for missing: they count as they are stored.
  static func isMissing(_ text: String, for field: CorpusField) -> Bool {
    guard text.utf8.count <= longest else { return false }
    switch field {
    case .id, .body, .kind: return false
    case .date: return names.contains(folded(text)) || dateNames.contains(folded(text))
    case .outlet, .title, .url, .language, .author, .event, .captions:
      return names.contains(folded(text))
    }
  }

  private static let longest = 8
  private static let names: Set<String> = ["none", "nan", "null", "n/a"]
  private static let dateNames: Set<String> = ["nat", "na"]

  private static func folded(_ text: String) -> String {
    text.trimming { $0 <= 0x20 }.lowercased()
  }
}
