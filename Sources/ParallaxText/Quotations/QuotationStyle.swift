/// How a language sets off speech, as far as the marks alone do not say it.
///
/// Sources: Unicode CLDR's `delimiters`; for dashes the orthographies of the languages (the raya of
/// the *Ortografía de la lengua española*, 2010, 3.4.8; the тире of the *Правила русской орфографии
/// и пунктуации*, 2006, §§ 133–138).
struct QuotationStyle: Sendable, Equatable {
  /// When a paragraph that begins with a dash is a turn of a dialogue.
  enum Dialogue: Sendable {
    /// Never: the dash begins an item of a list.
    case none
    /// An em dash or en dash before a sentence; a hyphen only where the author's words say so.
    case anyDash
    /// An em dash before a sentence; others only where the author's words say so.
    case emDash
  }

  /// When a paragraph that begins with a dash is speech.
  var dialogue = Dialogue.none
  /// Whether » opens and « closes, as in German and Danish.
  var allowsReversedGuillemets = true
  /// Whether ? before a word can be a mark that an encoder lost; in Spanish it is a lost ¿.
  var allowsLostMarks = true
  /// How the author's words interrupt speech inside its marks.
  var authorWords: AuthorWords?

  /// The style of a language, a code with or without region.
  static func of(_ language: String) -> QuotationStyle {
    styles[String(language.prefix { $0 != "-" && $0 != "_" })] ?? QuotationStyle()
  }

  private static func dashed(
    _ dialogue: Dialogue, reversed: Bool = false, lost: Bool = true, _ words: AuthorWords? = nil
  ) -> QuotationStyle {
    QuotationStyle(
      dialogue: dialogue, allowsReversedGuillemets: reversed, allowsLostMarks: lost,
      authorWords: words)
  }

  private static let styles: [String: QuotationStyle] = [
    "ru": dashed(.anyDash, .russian), "uk": dashed(.anyDash, .ukrainian),
    "be": dashed(.anyDash, .belarusian), "bg": dashed(.anyDash, .bulgarian),
    "mk": dashed(.anyDash, reversed: true), "sr": dashed(.anyDash, reversed: true),
    "kk": dashed(.anyDash), "ky": dashed(.anyDash), "tg": dashed(.anyDash),
    "hy": dashed(.anyDash),
    "pl": dashed(.anyDash, reversed: true, .polish),
    "es": dashed(.emDash, lost: false, .spanish), "gl": dashed(.emDash, lost: false, .spanish),
    "ca": dashed(.emDash, lost: false, .catalan), "eu": dashed(.emDash),
    "pt": dashed(.emDash, .portuguese), "fr": dashed(.emDash, .french),
    "it": dashed(.emDash, .italian), "ro": dashed(.emDash), "el": dashed(.emDash),
    "tr": dashed(.emDash), "sq": dashed(.emDash),
    "ar": QuotationStyle(allowsLostMarks: false), "fa": QuotationStyle(allowsLostMarks: false),
    "ur": QuotationStyle(allowsLostMarks: false), "he": QuotationStyle(allowsLostMarks: false),
  ]
}
