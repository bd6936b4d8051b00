import ParallaxModel

/// The days in which an outlet is known to have been collected.
public struct CollectionWindow: Sendable, Equatable {
  /// The first day, as days since 1970.
  public var first: Int64?
  /// The last day.
  public var last: Int64?

  /// What is stated of an outlet; nil where nothing is.
  public init(first: Int64? = nil, last: Int64? = nil) {
    self.first = first
    self.last = last
  }

  /// Whether every one of these days lies inside; not where an end is not known.
  public func contains(_ days: ClosedRange<Int64>) -> Bool {
    guard let first, let last else { return false }
    return first <= days.lowerBound && days.upperBound <= last
  }

  /// Widens the window to the day of an article; a date that is not known to the day says nothing.
  mutating func extend(to date: DocumentDate?) {
    guard let date, [.day, .instant].contains(date.precision) else { return }
    let day = date.dayNumber
    first = min(first ?? day, day)
    last = max(last ?? day, day)
  }

  /// The window with what is stated in place of what the articles show.
  func stating(_ stated: CollectionWindow?) -> CollectionWindow {
    CollectionWindow(first: stated?.first ?? first, last: stated?.last ?? last)
  }
}
