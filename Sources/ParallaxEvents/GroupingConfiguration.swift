import ParallaxModel

/// How documents are grouped; the defaults serve every corpus.
public struct GroupingConfiguration: Sendable, Equatable {
  /// The least average score, 0 to 1, at which a document joins an event of four.
  ///
  /// Higher splits more, lower joins more. Two documents need 1.6 times as much, larger events less, down to
  /// 0.6 times (docs/methods/event-grouping.md).
  public var threshold: Double
  /// How many days apart two documents are taken to be when a date is missing.
  ///
  /// Neither the bonus of the same day nor the malus of another month.
  public var undatedGapInDays: Double
  /// How many days apart two documents with dates may be to count for each other; nil for any.
  public var windowDays: Double?
  /// Words that count as the same in documents of two scripts: the table that comes with Parallax, or more.
  public var translations: TermTranslations = GroupingConfiguration.seedTranslations
  /// How many shared terms a reason names at most.
  public var sharedTermLimit: Int

  /// The table that comes with Parallax.
  public static var seedTranslations: TermTranslations { SeedTranslations.table }

  /// Makes a configuration; without arguments the default one.
  public init(
    threshold: Double = 0.25, undatedGapInDays: Double = 21,
    windowDays: Double? = nil,
    sharedTermLimit: Int = 5
  ) {
    self.threshold = threshold
    self.undatedGapInDays = undatedGapInDays
    self.windowDays = windowDays
    self.sharedTermLimit = sharedTermLimit
  }
}
