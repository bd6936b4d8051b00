/// How the rows of a sheet are spread over entries.
public struct SampleDesign: Sendable, Equatable {
  /// The rows of an entry when neither is given.
  public static let defaultPerEntry = 20

  /// The most rows of one entry.
  public var perEntry: Int?
  /// The most rows of the sheet.
  public var size: Int?
  /// Decides which occurrences are drawn.
  public var seed: UInt64

  /// Makes a design.
  public init(perEntry: Int? = nil, size: Int? = nil, seed: UInt64 = 1) {
    self.perEntry = perEntry ?? (size == nil ? Self.defaultPerEntry : nil)
    self.size = size
    self.seed = seed
  }

  /// The most rows that any entry can get.
  public var limit: Int { min(perEntry ?? .max, size ?? .max) }

  /// The rows of each entry: all get the same number, but for those that occur less often, and the
  /// first ones get one more where the sheet has room for a few.
  ///
  /// - Parameter occurrences: How often each entry occurs.
  /// - Returns: In the same order.
  public func rows(of occurrences: [Int]) -> [Int] {
    func rows(_ most: Int) -> [Int] { occurrences.map { min($0, most) } }
    guard let size else { return rows(limit) }
    var low = 0
    var high = limit
    while low < high {
      let middle = low + (high - low + 1) / 2
      if rows(middle).reduce(0, +) <= size { low = middle } else { high = middle - 1 }
    }
    var rows = rows(low)
    var left = size - rows.reduce(0, +)
    for index in rows.indices where left > 0 && rows[index] < min(occurrences[index], limit) {
      rows[index] += 1
      left -= 1
    }
    return rows
  }
}
