/// The days, ages, streets and places that a text mentions: each a small sorted set.
struct Mentions: Equatable {
  /// Days of the year, 32 · month + day.
  private(set) var days: [UInt16] = []
  /// Ages of people.
  private(set) var ages: [UInt16] = []
  /// Streets, as terms of names.
  private(set) var streets: [UInt32] = []
  /// Places, as terms of names.
  private(set) var places: [UInt32] = []
  /// The day of the event by the first weekday in the text, in days since 1970.
  private(set) var eventDay: Int64?
  /// The latest year in the text, from 1900 on.
  private(set) var latestYear: Int?

  /// Whether two texts mention the same.
  enum Agreement: Equatable {
    /// One of them mentions nothing of the kind.
    case unknown
    /// Both do, and share none.
    case conflict
    /// The shared ones, as a part of those of the text that has fewer: above 0, at most 1.
    case shared(Double)

    init<Value: Equatable>(_ first: [Value], _ second: [Value]) {
      guard !first.isEmpty, !second.isEmpty else {
        self = .unknown
        return
      }
      let (few, many) = first.count < second.count ? (first, second) : (second, first)
      let common = few.reduce(0) { many.contains($1) ? $0 + 1 : $0 }
      self = common == 0 ? .conflict : .shared(Double(common) / Double(few.count))
    }
  }

  init(
    days: Set<UInt16> = [], ages: Set<UInt16> = [], eventDay: Int64? = nil, latestYear: Int? = nil
  ) {
    self.days = days.sorted()
    self.ages = ages.sorted()
    self.eventDay = eventDay
    self.latestYear = latestYear
  }

  /// Adds what the capitalized spans of the text told.
  mutating func add(streets: Set<UInt32>, places: Set<UInt32>) {
    self.streets = streets.sorted()
    self.places = places.sorted()
  }

  /// Numbers streets and places anew.
  mutating func renumber(_ names: [UInt32]) {
    streets = streets.map { names[Int($0)] }.sorted()
    places = places.map { names[Int($0)] }.sorted()
  }
}
