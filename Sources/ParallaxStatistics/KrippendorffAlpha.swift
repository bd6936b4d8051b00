/// How far coders agree on the values they give to units, beyond what chance would give.
///
/// α = 1 − Dₒ/Dₑ from the matrix of coincidences: each unit with m ≥ 2 values adds 1/(m − 1) for each
/// ordered pair of them, so that units weigh by the number of values that can be paired, and missing
/// values are simply not there.
///
/// Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011); A. F. Hayes and K.
/// Krippendorff, "Answering the call for a standard reliability measure for coding data",
/// Communication Methods and Measures 1 (2007) 77–89.
public struct KrippendorffAlpha: Sendable, Equatable {
  /// How far apart two values are.
  public enum Metric: String, Sendable, CaseIterable {
    /// Equal or not.
    case nominal
    /// By the number of values that were given from one to the other, in their order.
    case ordinal
    /// By the square of the difference.
    case interval
    /// By the square of the difference over the sum, for values of 0 and more.
    case ratio
  }

  /// Whether there is an α, and else why not.
  public enum Status: String, Sendable, CaseIterable {
    /// There is a value.
    case estimate
    /// No unit has two values.
    case noPairs = "no_pairs"
    /// All values that can be paired are the same: nothing varies that coders could agree on, and
    /// α is 0/0.
    case noVariation = "no_variation"
  }

  /// How far apart two values are.
  public let metric: Metric
  /// Units with at least two values.
  public let pairableUnits: Int
  /// The values in those units: the n of α.
  public let pairableValues: Int
  /// The mean distance of paired values; nil without pairs.
  public let observedDisagreement: Double?
  /// The mean distance of all pairable values, whatever their unit; nil without pairs.
  public let expectedDisagreement: Double?
  /// The share of pairs inside units that are equal; nil without pairs.
  ///
  /// Each unit weighs by the number of its values. For two coders it is the share of units on which
  /// they agree.
  public let agreement: Double?

  /// Takes the values of each unit, one of each coder.
  ///
  /// - Parameters:
  ///   - units: Rows of values, nil (or not finite) where a coder gave none. Who gave which value
  ///     does not matter.
  ///   - metric: How far apart two values are.
  /// - Complexity: O(values + units · d²) with d different values.
  public init(_ units: [[Double?]], metric: Metric = .nominal) {
    self.metric = metric
    let paired = units.map { $0.compactMap { $0 }.filter(\.isFinite) }.filter { $0.count > 1 }
    pairableUnits = paired.count
    pairableValues = paired.reduce(0) { $0 + $1.count }
    let coincidences = Coincidences(paired)
    guard pairableValues > 0 else {
      (observedDisagreement, expectedDisagreement, agreement) = (nil, nil, nil)
      return
    }
    let n = Double(pairableValues)
    var observed = 0.0
    var expected = 0.0
    var equal = 0.0
    for row in coincidences.values.indices {
      equal += coincidences[row, row]
      for column in coincidences.values.indices where column != row {
        let distance = coincidences.distance(row, column, metric)
        observed += coincidences[row, column] * distance
        expected += coincidences.totals[row] * coincidences.totals[column] * distance
      }
    }
    observedDisagreement = observed / n
    expectedDisagreement = expected / (n * (n - 1))
    agreement = equal / n
  }

  /// Whether there is an α, and else why not.
  public var status: Status {
    guard let expectedDisagreement else { return .noPairs }
    return expectedDisagreement > 0 ? .estimate : .noVariation
  }

  /// 1 where coders agree throughout, 0 where they agree as by chance, less where they do worse; nil
  /// where it is not defined, as `status` says.
  public var alpha: Double? {
    guard status == .estimate, let observedDisagreement, let expectedDisagreement else {
      return nil
    }
    return 1 - observedDisagreement / expectedDisagreement
  }
}

/// How often each value was paired with each inside units.
private struct Coincidences {
  /// The different values, ascending.
  let values: [Double]
  /// How often each can be paired.
  let totals: [Double]
  private var cells: [Double]

  subscript(row: Int, column: Int) -> Double { cells[row * values.count + column] }

  init(_ units: [[Double]]) {
    let values = Set(units.joined()).sorted()
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    var cells = [Double](repeating: 0, count: values.count * values.count)
    var totals = [Double](repeating: 0, count: values.count)
    for unit in units {
      var counts: [Int: Int] = [:]
      for value in unit { if let place = places[value] { counts[place, default: 0] += 1 } }
      let inUnit = counts.sorted { $0.key < $1.key }
      for (row, first) in inUnit {
        totals[row] += Double(first)
        for (column, second) in inUnit {
          let pairs = row == column ? first * (first - 1) : first * second
          cells[row * values.count + column] += Double(pairs) / Double(unit.count - 1)
        }
      }
    }
    (self.values, self.totals, self.cells) = (values, totals, cells)
  }

  /// The squared distance of two different values.
  func distance(_ row: Int, _ column: Int, _ metric: KrippendorffAlpha.Metric) -> Double {
    switch metric {
    case .nominal: return 1
    case .ordinal:
      let between = totals[min(row, column)...max(row, column)].reduce(0, +)
      let steps = between - (totals[row] + totals[column]) / 2
      return steps * steps
    case .interval:
      let difference = values[row] - values[column]
      return difference * difference
    case .ratio:
      let sum = values[row] + values[column]
      guard sum != 0 else { return 0 }
      let quotient = (values[row] - values[column]) / sum
      return quotient * quotient
    }
  }
}
