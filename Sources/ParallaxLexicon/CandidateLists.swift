/// Places of candidates by number, as linked lists in memory that is kept from text to text.
struct CandidateLists {
  /// For each number, one more than the place in `links` of what was added last; 0 where nothing was.
  private var last: [Int32]
  private var links: [(candidate: Int32, before: Int32, number: Int32)] = []

  /// Prepares lists for the numbers below a count.
  init(count: Int) { last = [Int32](repeating: 0, count: count) }

  /// Puts the place of a candidate on the list of a number.
  mutating func add(_ candidate: Int, to number: Int32) {
    links.append((Int32(candidate), last[Int(number)], number))
    last[Int(number)] = Int32(links.count)
  }

  /// Whether a candidate on the list of a number satisfies a condition.
  ///
  /// - Complexity: O(length of the list).
  func contains(_ number: Int32, where holds: (Int) -> Bool) -> Bool {
    var link = last[Int(number)]
    while link > 0 {
      let (candidate, before, _) = links[Int(link - 1)]
      if holds(Int(candidate)) { return true }
      link = before
    }
    return false
  }

  /// Empties all lists.
  ///
  /// - Complexity: O(number of candidates on them).
  mutating func removeAll() {
    for link in links { last[Int(link.number)] = 0 }
    links.removeAll(keepingCapacity: true)
  }
}
