/// The few best documents or terms seen, by value, then by number.
struct BestList {
  private let capacity: Int
  private var entries: [(number: UInt32, value: Float)] = []

  init(capacity: Int) {
    self.capacity = capacity
    entries.reserveCapacity(capacity + 1)
  }

  /// Keeps a number if it is among the best so far.
  @inline(__always)
  mutating func insert(_ number: UInt32, _ value: Float) {
    if entries.count == capacity, let last = entries.last,
      value < last.value || (value == last.value && number > last.number)
    {
      return
    }
    insertInOrder(number, value)
  }

  private mutating func insertInOrder(_ number: UInt32, _ value: Float) {
    guard capacity > 0 else { return }
    if entries.count == capacity { entries.removeLast() }
    var place = entries.count
    while place > 0,
      value > entries[place - 1].value
        || (value == entries[place - 1].value && number < entries[place - 1].number)
    {
      place -= 1
    }
    entries.insert((number, value), at: place)
  }

  /// The numbers, best first; the list is empty afterwards.
  mutating func take() -> [UInt32] {
    let result = entries.map(\.number)
    entries.removeAll(keepingCapacity: true)
    return result
  }
}
