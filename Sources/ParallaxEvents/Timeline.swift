import Foundation
import ParallaxModel

/// How far apart in time documents were published, as far as their dates tell.
struct Timeline {
  /// The standard deviation of the Gaussian nearness, in days.
  private static let deviationInDays = 3.0

  private let dates: [DocumentDate?]
  /// The year of each date, by the calendar.
  private let years: [Int]
  private let undatedGapInDays: Double

  /// Makes a timeline; where a date is missing or too vague, `undatedGapInDays` is taken.
  init(_ dates: [DocumentDate?], undatedGapInDays: Double) {
    self.dates = dates
    years = dates.map { $0.flatMap { Int($0.description.prefix(4)) } ?? 0 }
    self.undatedGapInDays = undatedGapInDays
  }

  var count: Int { dates.count }

  /// Days between two documents.
  ///
  /// Counted by calendar day; by the clock where both have one and it says less. A clock that
  /// shows midnight is none: many sources fill it in. Months and years that do not overlap are as
  /// far apart as their nearest days; where they overlap nothing is known.
  func gapInDays(_ first: Int, _ second: Int) -> Double {
    guard let left = dates[first], let right = dates[second] else { return undatedGapInDays }
    if left.precision.isExact, right.precision.isExact {
      let days = Double(abs(left.dayNumber - right.dayNumber))
      guard left.hasClock, right.hasClock else { return days }
      let seconds = abs(left.secondsSince1970 - right.secondsSince1970)
      return min(days, Double(seconds) / 86_400)
    }
    let (leftDays, rightDays) = (left.days, right.days)
    if leftDays.overlaps(rightDays) { return undatedGapInDays }
    let gap =
      leftDays.lowerBound > rightDays.upperBound
      ? leftDays.lowerBound - rightDays.upperBound : rightDays.lowerBound - leftDays.upperBound
    return max(Double(gap), undatedGapInDays)
  }

  /// Whether both dates are known and more than some days lie between them.
  func areApart(_ first: Int, _ second: Int, byMoreThan days: Double) -> Bool {
    dates[first] != nil && dates[second] != nil && gapInDays(first, second) > days
  }

  /// How far apart two documents are beyond some days.
  ///
  /// A text that names the year of the other document and none after it is taken to be as old, whatever
  /// its date: pages are often dated by the day they were saved or put up again.
  ///
  /// - Parameters:
  ///   - first: A document.
  ///   - second: Another.
  ///   - limit: The days from which on it counts.
  ///   - latestYear: By document, the latest year in its text.
  /// - Returns: The logarithm of the gap in multiples of the limit; 0 up to it.
  func farGap(
    _ first: Int, _ second: Int, beyond limit: Double, latestYear: (Int) -> Int?
  ) -> Double {
    let days = gapInDays(first, second)
    guard days > limit, let left = dates[first], let right = dates[second] else { return 0 }
    let isFirstEarly = left.secondsSince1970 < right.secondsSince1970
    let (early, late) = isFirstEarly ? (first, second) : (second, first)
    if let latest = latestYear(late), latest == years[early], latest < years[late] { return 0 }
    return log(days / limit)
  }

  /// The day of publication, in days since 1970, where it is known to the day.
  func exactDay(_ document: Int) -> Int64? {
    dates[document].flatMap { $0.precision.isExact ? $0.dayNumber : nil }
  }

  /// 1 for the same time, falling to 0 as a Gaussian of the gap; 1 too where a day is not known.
  func nearness(_ first: Int, _ second: Int) -> Double {
    guard exactDay(first) != nil, exactDay(second) != nil else { return 1 }
    let gap = gapInDays(first, second) / Self.deviationInDays
    return exp(-gap * gap / 2)
  }
}

extension DatePrecision {
  fileprivate var isExact: Bool { self == .day || self == .instant }
}

extension DocumentDate {
  fileprivate var hasClock: Bool {
    precision == .instant && secondsSince1970 != dayNumber * 86_400
  }

  /// The days that the date may mean.
  fileprivate var days: ClosedRange<Int64> {
    switch precision {
    case .year: dayNumber...(dayNumber + 364)
    case .month: dayNumber...(dayNumber + 27)
    case .day, .instant: dayNumber...dayNumber
    }
  }
}
