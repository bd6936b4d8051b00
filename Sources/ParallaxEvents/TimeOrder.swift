/// The documents of a corpus in the order of their days, those without an exact day last.
struct TimeOrder {
  /// By rank the number of the document.
  let documents: [UInt32]
  /// By document its rank.
  let ranks: [UInt32]
  /// The ranks of documents with an exact day.
  let dated: Range<Int>
  private let days: [Int64]

  /// Sorts the documents of a timeline.
  ///
  /// - Complexity: O(n log n).
  init(_ timeline: Timeline) {
    let known = (0..<timeline.count).compactMap { number in
      timeline.exactDay(number).map { (day: $0, number: UInt32(number)) }
    }.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
    let others = (0..<timeline.count).filter { timeline.exactDay($0) == nil }.map(UInt32.init)
    documents = known.map(\.number) + others
    days = known.map(\.day)
    dated = 0..<known.count
    var ranks = [UInt32](repeating: 0, count: timeline.count)
    for (rank, document) in documents.enumerated() { ranks[Int(document)] = UInt32(rank) }
    self.ranks = ranks
  }

  /// The ranks of the documents at most so many days from one with an exact day.
  ///
  /// - Complexity: O(log n).
  func window(around rank: Int, days reach: Int64) -> Range<Int> {
    let day = days[rank]
    return firstRank(from: day - reach)..<firstRank(from: day + reach + 1)
  }

  private func firstRank(from day: Int64) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
