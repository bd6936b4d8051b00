/// How often coders found a list, or one of its entries, to match what it means.
public struct LexiconScore: Sendable {
  /// Whether there is a precision, and else why not.
  public enum PrecisionStatus: String, Sendable, CaseIterable {
    /// It speaks of all occurrences.
    case estimate
    /// It speaks of the occurrences of some entries of the list; the others have no judgment.
    case partial
    /// There is no judgment.
    case undefined
  }

  /// Whether there is an α, and else why not.
  public enum AgreementStatus: String, Sendable, CaseIterable {
    /// There is a value.
    case estimate
    /// One coder alone judged.
    case oneCoder = "one_coder"
    /// No occurrence was judged 1 or 0 by two coders.
    case noPairs = "no_pairs"
    /// All judgments that can be paired are the same, so that there is nothing to agree on.
    case noVariation = "no_variation"
  }

  /// The occurrences of a sample by what became of them: each is exactly one of these.
  public struct Tally: Sendable, Equatable {
    /// More coders said 1 than 0.
    public var positive = 0
    /// More coders said 0 than 1.
    public var negative = 0
    /// As many coders said 1 as 0.
    public var tied = 0
    /// Nobody said 1 or 0, and somebody was unsure.
    public var unsure = 0
    /// Nobody said anything.
    public var unjudged = 0

    /// Nothing yet.
    public init() {}

    /// Those that count for the precision.
    public var decided: Int { positive + negative }
    /// All.
    public var sampled: Int { decided + tied + unsure + unjudged }

    /// Adds up two tallies.
    public static func + (left: Tally, right: Tally) -> Tally {
      var sum = left
      sum.positive += right.positive
      sum.negative += right.negative
      sum.tied += right.tied
      sum.unsure += right.unsure
      sum.unjudged += right.unjudged
      return sum
    }
  }

  /// How far the coders agree.
  public struct Agreement: Sendable, Equatable {
    /// Krippendorff's α.
    public var alpha: Double?
    /// How far apart two values are taken to be.
    public var metric: String
    /// The n of α: judgments of 1 or 0 on occurrences that have two of them.
    public var pairableValues: Int
    /// The share of equal pairs.
    public var share: Double?
    /// Whether there is an α, and else why not.
    public var status: AgreementStatus

    /// Makes the agreement of some coders.
    public init(
      alpha: Double?, metric: String, pairableValues: Int, share: Double?, status: AgreementStatus
    ) {
      self.alpha = alpha
      self.metric = metric
      self.pairableValues = pairableValues
      self.share = share
      self.status = status
    }
  }

  /// The share of occurrences in the sense that is meant.
  public struct Precision: Sendable, Equatable {
    /// The estimate with its 95 % interval.
    public var estimate: Estimate
    /// Its standard error, where one can be made.
    public var standardError: Double?
    /// The number of equal draws that would tell as much.
    public var effectiveSize: Double
    /// How the interval is made, such as `wilson`.
    public var intervalMethod: String

    /// Makes a precision.
    public init(
      estimate: Estimate, standardError: Double?, effectiveSize: Double, intervalMethod: String
    ) {
      self.estimate = estimate
      self.standardError = standardError
      self.effectiveSize = effectiveSize
      self.intervalMethod = intervalMethod
    }
  }

  /// The id of the word list.
  public var lexicon: String
  /// Its digest.
  public var lexiconDigest: String
  /// The category and the entry; nil for the whole list.
  public var entry: (category: String, entry: String)?
  /// How often the entry, or the list, occurs in the articles.
  public var occurrences: Int
  /// The occurrences of entries that have a judgment: what the precision speaks of.
  public var covered: Int
  /// Those who judged.
  public var coders: Int
  /// The occurrences of the sample.
  public var tally: Tally
  /// The precision, where there is a judgment.
  public var precision: Precision?
  /// Whether there is one, and else why not.
  public var precisionStatus: PrecisionStatus
  /// How far the coders agree.
  public var agreement: Agreement
  /// What to keep in mind.
  public var note: String

  /// Makes a score.
  public init(
    lexicon: String, lexiconDigest: String, entry: (category: String, entry: String)?,
    occurrences: Int, covered: Int, coders: Int, tally: Tally, precision: Precision?,
    precisionStatus: PrecisionStatus, agreement: Agreement, note: String = ""
  ) {
    self.lexicon = lexicon
    self.lexiconDigest = lexiconDigest
    self.entry = entry
    self.occurrences = occurrences
    self.covered = covered
    self.coders = coders
    self.tally = tally
    self.precision = precision
    self.precisionStatus = precisionStatus
    self.agreement = agreement
    self.note = note
  }
}
