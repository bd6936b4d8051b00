import ParallaxModel

/// One cell of a term table: a count, and the rate that the comparison gives.
enum RateCell {
  /// Why a cell holds no count.
  enum Absence: Equatable {
    /// The outlet has no article in the event.
    case notCovered
    /// The list is in another language.
    case notApplicable
    /// The outlet has articles, and no other outlet stands beside it in any of their events.
    case notCompared
    /// The outlet has headlines without texts.
    case headlinesOnly
    /// The outlet has articles of a kind that is not compared.
    case otherKind
    /// The outlet has no words in this voice.
    case noWords
  }

  static func html(_ absence: Absence) -> HTML {
    switch absence {
    case .notCovered: "<td class=\"absent\">not covered</td>"
    case .notApplicable: "<td class=\"absent\">not applicable</td>"
    case .notCompared: "<td class=\"absent\">not compared</td>"
    case .headlinesOnly: "<td class=\"absent\">headlines only</td>"
    case .otherKind: "<td class=\"absent\">other kind</td>"
    case .noWords: "<td class=\"absent\">no words</td>"
    }
  }

  /// A count among its words.
  static func html(count: Int, words: Int) -> HTML {
    """
    <td><span class="count">\(count)</span> \
    <small>in \(EventWording.count(words, "word"))</small></td>
    """
  }

  /// A count with its rate, and the rate's interval.
  ///
  /// A rate that carries no interval, or stands on too few articles or words for one, is in round
  /// brackets. Among very few words there is no rate: the words are given instead.
  static func html(count: Int, comparison: EventComparison?) -> HTML {
    guard let comparison, let rate = comparison.perThousand, count > 0 || rate.value > 0 else {
      return "<td>\(number(count))</td>"
    }
    if comparison.target.words < LimitsFinder.rateWords {
      return html(count: count, words: comparison.target.words)
    }
    let value = number(rate.value)
    guard let interval = interval(rate), !isSmall(comparison.target) else {
      return """
        <td>\(number(count)) <small class="few">(\(value))</small>\(reach(comparison))</td>
        """
    }
    return """
      <td>\(number(count)) <small>\(value) \(interval)</small>\(reach(comparison))\
      \(ratio(comparison))</td>
      """
  }

  /// How often it was published, where that is more than what counts.
  private static func reach(_ comparison: EventComparison) -> HTML {
    let side = comparison.target
    return side.reach.occurrences > side.occurrences
      ? " <small>\(side.reach.occurrences) with copies</small>" : ""
  }

  /// The comparison with the other outlets, where it says something.
  private static func ratio(_ comparison: EventComparison) -> HTML {
    guard comparison.status == .estimate, let ratio = comparison.logRatio,
      let interval = interval(ratio)
    else { return "" }
    return """
      <small class="ratio">log ratio \(number(ratio.value)) \(interval)</small>
      """
  }

  private static func interval(_ estimate: Estimate) -> HTML? {
    guard let low = estimate.low, let high = estimate.high else { return nil }
    return "<span class=\"interval\">[\(number(low)) to \(number(high))]</span>"
  }

  private static func isSmall(_ side: ComparisonSide) -> Bool {
    side.documents < LimitsFinder.fewDocuments || side.words < LimitsFinder.fewWords
  }

  /// A rate at about three digits.
  private static func number(_ rate: Double) -> String {
    NumberText.fixed(rate, decimals: abs(rate) < 9.995 ? 2 : abs(rate) < 99.95 ? 1 : 0)
  }

  private static func number(_ count: Int) -> HTML {
    count == 0
      ? "<span class=\"count zero\">0</span>" : "<span class=\"count\">\(count)</span>"
  }

  /// Digits in groups of three: `12,345`.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
