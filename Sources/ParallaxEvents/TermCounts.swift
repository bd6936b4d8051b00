/// The terms of one view of one document, ascending, each with its count.
struct TermCounts: Sendable {
  var terms: [UInt32] = []
  var counts: [Int32] = []

  /// Counts the terms of a list.
  ///
  /// - Complexity: O(n log n).
  init(_ list: [UInt32]) {
    for term in list.sorted() {
      if term == terms.last {
        counts[counts.count - 1] += 1
      } else {
        terms.append(term)
        counts.append(1)
      }
    }
  }
}
