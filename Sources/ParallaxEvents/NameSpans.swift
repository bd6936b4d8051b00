/// Collects the capitalized spans of a text: names, streets and places.
struct NameSpans {
  /// A word of a span or the word before it.
  struct Word {
    /// The number of its token.
    var token: Int
    /// Its first letters, as a term.
    var beginning: UInt32
    var meaning: PlaceWords.Meaning?
    /// Whether it is a month or a weekday, with which no place begins.
    var isCalendar: Bool
  }

  /// The spans of two words or more.
  private(set) var names: [UInt32] = []
  /// The two words before "Street", "Road" and the like.
  private(set) var streets: Set<UInt32> = []
  /// The first two words of a span after "in", "near" and the like.
  private(set) var places: Set<UInt32> = []
  /// Where each span lies, and its last word.
  private(set) var spans: [(first: Int, last: Int, lastWord: UInt32)] = []
  private var words: [Word] = []
  private var followsPreposition = false

  /// Adds a word; `previous` is what the word before it tells, of which only the first counts.
  mutating func append(_ word: Word, after previous: PlaceWords.Meaning?) {
    if words.isEmpty { followsPreposition = previous == .before }
    words.append(word)
  }

  /// Ends the span.
  mutating func close(_ terms: inout TermTable) {
    guard let first = words.first, let last = words.last else { return }
    spans.append((first.token, last.token, last.beginning))
    if words.count >= 2 { names.append(terms.name(words.map(\.beginning))) }
    if last.meaning == .street {
      if words.count >= 2 {
        streets.insert(terms.name(words.dropLast().suffix(2).map(\.beginning)))
      }
    } else if followsPreposition, !first.isCalendar {
      places.insert(terms.name(words.prefix(2).map(\.beginning)))
    }
    words.removeAll(keepingCapacity: true)
  }
}
