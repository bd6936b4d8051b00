import ParallaxModel

/// Draws occurrences of each entry without replacement while they come in.
///
/// Each occurrence has a number that follows from the seed and from its own id, and those with the
/// smallest numbers are drawn. So every set of a size is as likely as any other, the sample does not
/// depend on threads or on the order in which articles are read, a larger sample holds the smaller
/// one, and articles that are added later change it only where their occurrences come in.
public struct OccurrenceSample<Item: Sendable>: Sendable {
  /// An occurrence that was drawn.
  private struct Draw {
    var number: UInt64
    var id: String
    var item: Item

    func precedes(_ other: Draw) -> Bool { (number, id) < (other.number, other.id) }
  }

  /// How often each entry occurs.
  public private(set) var counts: [EntryReference: Int] = [:]
  private var draws: [EntryReference: [Draw]] = [:]
  private let seed: UInt64
  private let limit: Int

  /// Prepares to draw.
  ///
  /// - Parameters:
  ///   - limit: The most occurrences of one entry to keep.
  ///   - seed: Decides which are drawn.
  public init(limit: Int, seed: UInt64) {
    self.limit = limit
    self.seed = seed
  }

  /// Counts an occurrence, and keeps it while it is among those drawn.
  ///
  /// - Parameters:
  ///   - item: What to keep of it.
  ///   - entry: What occurs.
  ///   - id: Names the occurrence; no other has the same.
  /// - Complexity: O(length of the id), and O(`limit`) when it is kept.
  public mutating func add(_ item: Item, of entry: EntryReference, id: String) {
    counts[entry, default: 0] += 1
    let draw = Draw(number: SeededRandom.number(of: id, seed: seed), id: id, item: item)
    var kept = draws[entry] ?? []
    if kept.count >= limit, let last = kept.last {
      guard draw.precedes(last) else { return }
    }
    guard limit > 0 else { return }
    // The list must not be shared while it grows, or each occurrence would copy it.
    draws[entry] = nil
    var low = 0
    var high = kept.count
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].precedes(draw) { low = middle + 1 } else { high = middle }
    }
    kept.insert(draw, at: low)
    if kept.count > limit { kept.removeLast() }
    draws[entry] = kept
  }

  /// What was drawn of an entry, in the random order: the first ones are a sample of their own.
  ///
  /// - Parameters:
  ///   - size: At most `limit`.
  ///   - entry: What occurs.
  /// - Returns: As many as asked for, or all there are.
  public func drawn(_ size: Int, of entry: EntryReference) -> [Item] {
    (draws[entry] ?? []).prefix(size).map(\.item)
  }
}
