/// One sign that two documents tell the same event, or that they do not.
///
/// The order is that of the weights, and of the columns that `Scripts/train-grouping` reads.
enum PairFeature: Int, CaseIterable, Sendable {
  /// The root of the cosine of a view.
  case titleLikeness, leadLikeness, bodyLikeness, capitalsLikeness
  /// The cosine of a view minus what is usual among the neighbors of the two.
  case titleContrast, leadContrast, bodyContrast, capitalsContrast, namesContrast, numbersContrast
  /// ln(1 + days) between the dates of publication, at most 60 days.
  case gap
  /// The part of the mentioned days that both texts share; 1 when both mention some and share none.
  case sharedDays, conflictingDays
  /// The same for ages of people.
  case sharedAges, conflictingAges
  /// The same for streets.
  case sharedStreets, conflictingStreets
  /// The part of the places that both texts share: a town that only one of them names is no sign.
  case sharedPlaces
  /// ln(1 + days) between the days of the event, where both texts name it by a weekday.
  case eventGap
  /// The part of the times of day that both texts share, to a quarter of an hour; 1 when both name some and
  /// share none.
  case sharedClockTimes, conflictingClockTimes
  /// Whether both count as many dead, and as many hurt: how often they agree, and disagree.
  case sharedCasualties, conflictingCasualties
  /// The part of the people whose age is told that both texts share.
  case sharedPeople
  /// ln(days / 60) beyond 60 days between the dates of publication.
  case farGap
  /// The root of the cosine of the skeletons of names, of documents in two scripts.
  case skeletonLikeness

  /// Whether the sign counts against one event, so that its weight must not be above zero.
  var countsAgainst: Bool {
    switch self {
    case .gap, .conflictingDays, .conflictingAges, .conflictingStreets, .eventGap, .farGap,
      .conflictingClockTimes, .conflictingCasualties:
      true
    default: false
    }
  }

  /// The likeness of a view, if it is weighed.
  static func likeness(of view: View) -> PairFeature? {
    switch view {
    case .title: .titleLikeness
    case .lead: .leadLikeness
    case .body: .bodyLikeness
    case .capitals: .capitalsLikeness
    case .names, .numbers: nil
    case .skeletons: .skeletonLikeness
    }
  }

  /// The contrast of a view, if it is weighed.
  static func contrast(of view: View) -> PairFeature? {
    switch view {
    case .title: .titleContrast
    case .lead: .leadContrast
    case .body: .bodyContrast
    case .capitals: .capitalsContrast
    case .names: .namesContrast
    case .numbers: .numbersContrast
    case .skeletons: nil
    }
  }
}
