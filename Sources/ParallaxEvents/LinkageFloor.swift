/// How alike two groups must be, on average, to be joined.
///
/// Two texts need more than one text and the event of several that it joins: an average over many texts is
/// surer than a single score, and the angles of a large event are many. Two groups that stand on their
/// own need as much as two texts: what tells twin events apart is little beside what they share, and an event
/// seldom comes in two halves.
struct LinkageFloor {
  /// The texts of a group that stands on its own.
  private static let established = 3
  /// For two texts, and for two groups that stand on their own, in thresholds.
  private static let most = 1.6
  /// However many texts an event has, in thresholds.
  private static let fewest = 0.6

  /// What an event of four asks of one more text, 0 to 1.
  let threshold: Double

  /// What every two groups need; always above zero.
  var least: Double { max(Self.fewest * threshold, .leastNonzeroMagnitude) }

  /// The least average score at which groups of two sizes are joined.
  func floor(_ first: Int, _ second: Int) -> Double {
    guard min(first, second) < Self.established else { return max(Self.most * threshold, least) }
    let size = Double(max(2, max(first, second)))
    return max(min(0.4 + 2.4 / size, Self.most) * threshold, least)
  }
}
