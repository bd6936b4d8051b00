/// The days, times, ages, people, casualties, streets and places that a text mentions: each a small sorted set.
struct Mentions: Equatable {
  /// Days of the year, 32 · month + day.
  private(set) var days: [UInt16] = []
  /// Ages of people.
  private(set) var ages: [UInt16] = []
  /// Times of day, in minutes after midnight.
  private(set) var clockTimes: [UInt16] = []
  /// How many are said to be dead.
  private(set) var dead: [UInt16] = []
  /// How many are said to be hurt.
  private(set) var hurt: [UInt16] = []
  /// People whose age is told, as terms of the beginnings of their last names.
  private(set) var people: [UInt32] = []
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

    init<Value: Equatable>(
      _ first: [Value], _ second: [Value], by isSame: (Value, Value) -> Bool = { $0 == $1 }
    ) {
      guard !first.isEmpty, !second.isEmpty else {
        self = .unknown
        return
      }
      let (few, many) = first.count < second.count ? (first, second) : (second, first)
      let common = few.count { one in many.contains { isSame(one, $0) } }
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

  /// Adds what else the text counts and dates.
  mutating func add(clockTimes: Set<UInt16>, dead: Set<UInt16>, hurt: Set<UInt16>) {
    self.clockTimes = clockTimes.sorted()
    self.dead = dead.sorted()
    self.hurt = hurt.sorted()
  }

  /// Adds what the capitalized spans of the text told.
  mutating func add(streets: Set<UInt32>, places: Set<UInt32>, people: Set<UInt32>) {
    self.people = people.sorted()
    self.streets = streets.sorted()
    self.places = places.sorted()
  }

  /// Numbers people, streets and places anew.
  mutating func renumber(names: [UInt32], beginnings: [UInt32]) {
    people = people.map { beginnings[Int($0)] }.sorted()
    streets = streets.map { names[Int($0)] }.sorted()
    places = places.map { names[Int($0)] }.sorted()
  }
}
