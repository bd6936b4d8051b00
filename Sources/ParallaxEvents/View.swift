/// One way to look at an article's text; each has term vectors of its own.
enum View: Int, CaseIterable, Sendable {
  /// The stems of the headline, or of the first sentence where there is none.
  case title
  /// The stems of the headline and the first characters of the body.
  case lead
  /// The stems of the whole text.
  case body
  /// The beginnings of capitalized words that do not open a sentence.
  case capitals
  /// Capitalized spans of two words or more, each as one term.
  case names
  /// Numbers as written.
  case numbers
  /// The consonants of names in Latin letters, of a corpus in several scripts.
  case skeletons
}
