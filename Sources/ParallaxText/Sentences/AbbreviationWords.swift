/// The abbreviations of one language beyond those CLDR lists, in lower case and without the stop.
///
/// Written from general knowledge: what stands in news before a name, a number or a noun.
struct AbbreviationWords: Sendable {
  /// Stand before a name, so that nothing can end with them.
  var titles: Set<String> = []
  /// Join only what begins with a digit: months, *page*, *number*.
  var beforeNumbers: Set<String> = []
  /// Can end a sentence: what follows decides.
  var others: Set<String> = []
  /// End a sentence behind a number only: a Russian year, but not a city.
  var notAfterNumbers: Set<String> = []
  /// The last letters of dotted abbreviations behind which a sentence ends: *and so on*.
  var closing: Set<String> = []
  /// Begin a sentence, and are hardly ever part of a name.
  var openers: Set<String> = []
  /// Whether all these begin with a capital, but for those in `lowerCase`.
  var needsCapital = false
  /// See `needsCapital`.
  var lowerCase: Set<String> = []
  /// Whether plurals double their capitals, as in the Spanish name of the United States.
  var doublesCapitals = false
  /// Stand before an ordinal number with its full stop; empty where ordinals have none, or where
  /// nothing behind them begins with a capital.
  var beforeOrdinals: Set<String> = []
  /// Stand behind an ordinal number.
  var afterOrdinals: Set<String> = []

  /// The words of a language, a BCP 47 code; those of English where it is not known.
  static func of(_ language: String) -> AbbreviationWords {
    switch language {
    case "", "en": english
    case "de", "lb": german
    case "fr": french
    case "es", "ca", "gl": spanish
    case "it": italian
    case "pt": portuguese
    case "nl", "af": dutch
    case "ru", "uk", "be": russian
    case "tr", "az": turkish
    case "da", "nb", "nn", "no", "sv": scandinavian
    case "pl", "cs", "sk", "sl", "hr", "sr", "bs": centralEuropean
    default: AbbreviationWords(titles: words("dr prof mr mrs ms"))
    }
  }

  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
