import ParallaxText

/// The words by which streets and places are known: "Elm Street", "in Ashford".
///
/// No gazetteer: what a capitalized span is follows from the word beside it. English, and "in",
/// which German, Dutch and Italian share.
struct PlaceWords: Sendable {
  /// What a word tells about the capitalized span beside it.
  enum Meaning: Sendable {
    /// Ends the name of a street.
    case street
    /// Stands before the name of a place.
    case before
  }

  private let table: [[UInt8]: Meaning]

  init() {
    var table: [[UInt8]: Meaning] = [:]
    for word in Self.streets.split(separator: " ") { table[Array(word.utf8)] = .street }
    for word in Self.before.split(separator: " ") { table[Array(word.utf8)] = .before }
    self.table = table
  }

  /// What a folded word tells, if it is one of these words.
  func meaning(of word: [UInt8]) -> Meaning? { table[word] }

  private static let streets = """
    street st streets avenue avenues ave road roads rd drive dr boulevard blvd lane ln court ct \
    place pl parkway pkwy highway hwy terrace circle
    """
  private static let before = "in near at outside"
}
