import ParallaxModel

/// What copies of a document are found by.
public struct CopyProfile: Sendable {
  /// The words of a shingle.
  public static let shingleWords = 5

  /// The document's id, unique in the corpus.
  public let id: String
  /// The date of publication.
  public let date: DocumentDate?
  /// The news agency that it credits.
  public let credit: String?
  /// All words, by hash.
  let fingerprint: UInt64
  /// The number of all words.
  let words: Int
  /// The number of words outside quotations.
  let ownWords: Int
  /// Five words in a row, by hash, in the order of the text; none reaches over a quotation or the end
  /// of a paragraph.
  let shingles: [UInt64]
  /// The number of shingles of each stretch.
  let stretches: [Int32]

  /// Takes from a document and its text what copies are found by.
  ///
  /// - Complexity: O(length of the text).
  public init(_ document: Document, text: CopyText) {
    id = document.id
    date = document.date
    credit = CreditReader.credit(of: document)
    fingerprint = text.fingerprint
    words = text.words
    var shingles: [UInt64] = []
    var stretches: [Int32] = []
    shingles.reserveCapacity(text.tokens.count)
    var stretch: [UInt64] = []
    var ownWords = 0
    func close() {
      let count = stretch.count - Self.shingleWords + 1
      if count > 0 {
        for first in 0..<count {
          shingles.append(
            stretch[first..<first + Self.shingleWords].reduce(0, CopyTextReader.mix))
        }
        stretches.append(Int32(count))
      }
      stretch.removeAll(keepingCapacity: true)
    }
    for token in text.tokens {
      if token.isWord {
        stretch.append(token.hash)
        ownWords += 1
      } else if token.hash != CopyText.Mark.sentenceEnd {
        close()
      }
    }
    close()
    self.shingles = shingles
    self.stretches = stretches
    self.ownWords = ownWords
  }

  /// The words that stand in a shingle of a set.
  ///
  /// - Complexity: O(number of shingles).
  func words(in shared: Set<UInt64>) -> Int {
    var words = 0
    var first = 0
    for count in stretches {
      var coveredTo = first
      for place in first..<first + Int(count) where shared.contains(shingles[place]) {
        words += place + Self.shingleWords - max(place, coveredTo)
        coveredTo = place + Self.shingleWords
      }
      first += Int(count)
    }
    return words
  }
}
