/// One cell of a table of shares: a number of words or quotations, and which share of all it is.
enum ShareCell {
  /// A number and its share, with the interval where the articles carry one.
  ///
  /// As for rates, a share of too few articles stands in round brackets.
  static func html(
    _ count: Int, share: Double, interval: ClosedRange<Double>?, documents: Int
  ) -> HTML {
    guard let interval, documents >= LimitsFinder.fewDocuments else {
      return """
        <span class="count">\(RateCell.grouped(count))</span> \
        <small class="few">(\(percent(share)))</small>
        """
    }
    return """
      <span class="count">\(RateCell.grouped(count))</span> <small>\(percent(share)) \
      <span class="interval">[\(percent(interval.lowerBound)) to \
      \(percent(interval.upperBound))]</span></small>
      """
  }

  /// Nothing, in a column that has something.
  static let zero: HTML = "<td><span class=\"count zero\">0</span></td>"

  /// A share in whole percent; below one percent with a decimal.
  static func percent(_ share: Double) -> String {
    let decimals = share > 0 && share < 0.00995 ? 1 : 0
    return "\(NumberText.fixed(share * 100, decimals: decimals))\u{A0}%"
  }
}
