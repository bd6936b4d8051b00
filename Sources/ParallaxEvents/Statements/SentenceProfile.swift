import ParallaxModel

/// What is compared of one sentence.
struct SentenceProfile {
  /// The number of its document among those that were read.
  var document: Int
  /// The number of its document's outlet among those of the event.
  var outlet = 0
  /// Where it stands in the body, in UTF-8 offsets.
  var span: TextSpan
  /// Its number in the body.
  var number: Int
  /// The terms without stop words, each once, ascending.
  var terms: [UInt32]
  /// For each term whether it is printed with a capital inside the sentence.
  var isCapital: [Bool]
  /// For each term whether it is a number.
  var isNumber: [Bool]
  /// Pairs of neighboring words, stop words included, ascending.
  var wordPairs: [UInt64]
  /// The persons who speak in it, by the fullest names the article gives.
  var speakers: [String]

  /// Whether known persons speak in both sentences, and none in both.
  ///
  /// Persons are the same when their last names are.
  func isSpokenByOthers(than other: SentenceProfile) -> Bool {
    guard !speakers.isEmpty, !other.speakers.isEmpty else { return false }
    let names = Set(speakers.map(Self.lastName))
    return !other.speakers.contains { names.contains(Self.lastName($0)) }
  }

  private static func lastName(_ name: String) -> Substring {
    name.split(separator: " ").last ?? ""
  }
}
