/// The days and ages that a text mentions: each a small sorted set.
struct Mentions: Equatable {
  /// Days of the year, 32 · month + day.
  private(set) var days: [UInt16] = []
  /// Ages of people.
  private(set) var ages: [UInt16] = []

  /// Whether two texts mention the same.
  enum Agreement: Equatable {
    /// One of them mentions nothing of the kind.
    case unknown
    /// Both do, and share none.
    case conflict
    /// The shared ones, as a part of those of the text that has fewer: above 0, at most 1.
    case shared(Double)

    init(_ first: [UInt16], _ second: [UInt16]) {
      guard !first.isEmpty, !second.isEmpty else {
        self = .unknown
        return
      }
      let (few, many) = first.count < second.count ? (first, second) : (second, first)
      let common = few.reduce(0) { many.contains($1) ? $0 + 1 : $0 }
      self = common == 0 ? .conflict : .shared(Double(common) / Double(few.count))
    }
  }

  init(days: Set<UInt16> = [], ages: Set<UInt16> = []) {
    self.days = days.sorted()
    self.ages = ages.sorted()
  }
}
