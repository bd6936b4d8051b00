/// What tells a language from the others that are written in its script.
///
/// The lists are written from general knowledge of the languages, in lower case, separated by
/// blanks; no corpus was counted.
struct LanguageProfile: Sendable {
  /// BCP 47.
  var language: String
  /// The letters beyond those that every language of the script has.
  var letters = ""
  /// Function words and words that every news text has.
  var words: String
  /// First two or three letters of many words.
  var beginnings = ""
  /// Last three letters of many words.
  var endings = ""
}
