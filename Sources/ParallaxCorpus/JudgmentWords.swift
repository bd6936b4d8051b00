import ParallaxModel

/// What coders and spreadsheets write for a judgment, in the languages of common spreadsheets.
enum JudgmentWords {
  /// Reads a cell that is not empty.
  ///
  /// - Parameter cell: The text, in any case.
  /// - Returns: nil when it is none that is known.
  static func judgment(_ cell: String) -> Judgment? {
    let word = cell.lowercased()
    if terms.contains(word) { return .term }
    if others.contains(word) { return .other }
    return unsure.contains(word) ? .unsure : nil
  }

  /// Whole words, and single letters only where no language reads them the other way round.
  private static let terms: Set<String> = [
    "1", "1.0", "1,0", "y", "yes", "true", "ja", "j", "wahr", "waar", "oui", "vrai", "sí",
    "si", "sì", "verdadero", "vero", "sim", "verdadeiro", "tak", "prawda", "ano", "pravda", "da",
    "evet", "doğru", "да", "истина", "так", "ναι", "αληθής", "نعم", "صحيح", "بله", "آری", "درست",
    "כן", "אמת", "हाँ", "हां", "是", "はい", "예", "네", "１", "١", "۱", "१", "✓", "✔", "☑",
  ]

  private static let others: Set<String> = [
    "0", "0.0", "0,0", "n", "no", "false", "nein", "falsch", "nee", "onwaar",
    "nej", "nei", "falsk", "falskt", "non", "faux", "falso", "não", "nao", "nie",
    "fałsz", "ne", "nepravda", "nu", "hayır", "yanlış", "нет", "ложь", "ні", "όχι", "ψευδής", "لا",
    "خطأ", "نه", "خیر", "نادرست", "לא", "שקר", "नहीं", "否", "いいえ", "아니요", "０", "٠", "۰", "०",
    "✗", "✘", "☒",
  ]

  private static let unsure: Set<String> = [
    "?", "??", "？", "؟", "unsure", "unclear", "unsicher", "unklar", "incertain", "incerto",
    "no sé", "dudoso", "не знаю", "نامشخص", "غير متأكد",
  ]
}
