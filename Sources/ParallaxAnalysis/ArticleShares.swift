import ParallaxStatistics

/// Quotations and their words, added up.
struct QuotationSum: Equatable {
  var quotations = 0
  var words = 0
  var quotedWords = 0

  static func += (left: inout QuotationSum, right: QuotationSum) {
    left.quotations += right.quotations
    left.words += right.words
    left.quotedWords += right.quotedWords
  }
}

/// What each key has of the quotations of some articles, and its share with the article as the unit.
struct ArticleShares<Key: Hashable> {
  /// What one key has.
  struct Part {
    /// The articles in which it has a quotation.
    var documents = 0
    var sum = QuotationSum()
    /// Over articles: the squares of its measure, and the products with that of the whole article.
    fileprivate var squares = 0.0
    fileprivate var products = 0.0
  }

  /// By key.
  private(set) var parts: [Key: Part] = [:]
  /// The number of articles.
  let documents: Int
  /// All quotations of the articles.
  private(set) var whole = QuotationSum()
  private var wholeSquares = 0.0
  private let measure: KeyPath<QuotationSum, Int>

  /// Adds up articles that have quotations.
  ///
  /// - Parameters:
  ///   - articles: For each article, what each key has in it.
  ///   - measure: What the shares are shares of: words or quotations.
  init(_ articles: [[Key: QuotationSum]], of measure: KeyPath<QuotationSum, Int>) {
    documents = articles.count
    self.measure = measure
    for article in articles {
      var all = QuotationSum()
      for sum in article.values { all += sum }
      let size = Double(all[keyPath: measure])
      whole += all
      wholeSquares += size * size
      for (key, sum) in article {
        let own = Double(sum[keyPath: measure])
        parts[key, default: Part()].documents += 1
        parts[key, default: Part()].sum += sum
        parts[key, default: Part()].squares += own * own
        parts[key, default: Part()].products += own * size
      }
    }
  }

  /// The share of a part, and its 95 % interval where there is one.
  func share(of part: Part) -> (value: Double, interval: ClosedRange<Double>?) {
    let rate = ClusteredRate(
      clusters: documents, occurrences: part.sum[keyPath: measure],
      words: whole[keyPath: measure], squares: part.squares, products: part.products,
      wordSquares: wholeSquares)
    return (rate.rate ?? 0, rate.interval.map { $0.low...min(1, $0.high) })
  }
}
