/// Joins documents into groups by the average score of all pairs between two groups.
///
/// The two groups with the highest average are joined first, until no average reaches its floor;
/// a pair that is no candidate counts zero. Single linkage would chain: one round-up that
/// resembles two events would join them. Two groups that hold different labels are never joined, nor two that hold documents which are to stay apart.
///
/// Source: R. Sokal and C. Michener, "A statistical method for evaluating systematic
/// relationships", University of Kansas Science Bulletin 38 (1958).
struct AverageLinkage {
  private struct Link {
    var sum: Double
    var version: Int32
  }

  private let floor: LinkageFloor
  private var members: [[UInt32]]
  private var links: [[UInt32: Link]]
  private var labels: [UInt32?]
  /// By document: the group it is in.
  private var places: [UInt32]
  /// By group: the groups it is never joined with.
  private var apart: [UInt32: Set<UInt32>] = [:]
  private var queue = MergeQueue()

  /// Starts with every document alone.
  ///
  /// - Parameters:
  ///   - labels: By document: the number of the event it is fixed to.
  ///   - floor: The least average at which two groups are joined.
  init(labels: [UInt32?], floor: LinkageFloor) {
    self.floor = floor
    self.labels = labels
    members = labels.indices.map { [UInt32($0)] }
    places = labels.indices.map { UInt32($0) }
    links = [[UInt32: Link]](repeating: [:], count: labels.count)
  }

  /// The groups, each ascending, in the order of their first documents.
  ///
  /// - Parameters:
  ///   - pairs: The candidates.
  ///   - scores: The score of each.
  ///   - labels: By document: the number of the event it is fixed to.
  ///   - together: Documents that are joined before all others, but where labels or `apart` forbid it.
  ///   - apart: Documents whose groups are never joined.
  ///   - floor: The least average at which two groups are joined.
  /// - Returns: The groups.
  /// - Complexity: O(pairs · log pairs) expected; memory O(pairs).
  static func groups(
    _ pairs: CandidatePairs, scores: [Double], labels: [UInt32?],
    together: [(UInt32, UInt32)] = [], apart: [(UInt32, UInt32)] = [], floor: LinkageFloor
  ) -> [[UInt32]] {
    var linkage = AverageLinkage(labels: labels, floor: floor)
    for (first, second) in apart where first != second {
      linkage.apart[first, default: []].insert(second)
      linkage.apart[second, default: []].insert(first)
    }
    let parts = ScoredParts(
      pairs, scores: scores, labels: labels, together: together, floor: floor.least)
    for first in labels.indices {
      for pair in pairs.range(first) where parts.areTogether(first, Int(pairs.seconds[pair])) {
        linkage.link(UInt32(first), pairs.seconds[pair], scores[pair])
      }
    }
    linkage.joinLabels()
    for (first, second) in together { linkage.joinGiven(first, second) }
    linkage.joinByAverage()
    return linkage.members.filter { !$0.isEmpty }.map { $0.sorted() }
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private mutating func link(_ first: UInt32, _ second: UInt32, _ score: Double) {
    let link = Link(sum: score, version: 0)
    links[Int(first)][second] = link
    links[Int(second)][first] = link
  }

  private mutating func joinLabels() {
    var firstOfLabel: [UInt32: UInt32] = [:]
    for (index, label) in labels.enumerated() {
      guard let label else { continue }
      if let first = firstOfLabel[label] {
        join(first, UInt32(index))
      } else {
        firstOfLabel[label] = UInt32(index)
      }
    }
  }

  private mutating func joinGiven(_ first: UInt32, _ second: UInt32) {
    let (one, other) = (places[Int(first)], places[Int(second)])
    if one != other, mayJoin(one, other) { join(min(one, other), max(one, other)) }
  }

  private func mayJoin(_ first: UInt32, _ second: UInt32) -> Bool {
    if let left = labels[Int(first)], let right = labels[Int(second)], left != right {
      return false
    }
    return !(apart[first]?.contains(second) ?? false)
  }

  private mutating func joinByAverage() {
    for first in links.indices {
      for second in links[first].keys.sorted() where second > first {
        offer(UInt32(first), second)
      }
    }
    while let best = queue.pop() {
      guard links[Int(best.first)][best.second]?.version == best.version,
        mayJoin(best.first, best.second)
      else { continue }
      join(best.first, best.second)
      for other in links[Int(best.first)].keys.sorted() {
        offer(min(best.first, other), max(best.first, other))
      }
    }
  }

  private mutating func offer(_ first: UInt32, _ second: UInt32) {
    guard let link = links[Int(first)][second], mayJoin(first, second) else { return }
    let sizes = (members[Int(first)].count, members[Int(second)].count)
    let average = link.sum / Double(sizes.0 * sizes.1)
    guard average >= floor.floor(sizes.0, sizes.1) else { return }
    queue.push(
      MergeQueue.Entry(average: average, first: first, second: second, version: link.version))
  }

  /// Moves the second group into the first; every link of the first gets a new version.
  private mutating func join(_ first: UInt32, _ second: UInt32) {
    for member in members[Int(second)] { places[Int(member)] = first }
    if let others = apart.removeValue(forKey: second) {
      for other in others {
        apart[other]?.remove(second)
        apart[other]?.insert(first)
      }
      apart[first, default: []].formUnion(others)
    }
    members[Int(first)] += members[Int(second)]
    members[Int(second)] = []
    labels[Int(first)] = labels[Int(first)] ?? labels[Int(second)]
    links[Int(first)][second] = nil
    var moved = links[Int(second)]
    links[Int(second)] = [:]
    moved[first] = nil
    for (other, link) in moved {
      links[Int(other)][second] = nil
      var joined = links[Int(first)][other] ?? Link(sum: 0, version: link.version)
      joined.sum += link.sum
      joined.version = max(joined.version, link.version)
      links[Int(first)][other] = joined
    }
    for other in links[Int(first)].keys {
      links[Int(first)][other]?.version += 1
      links[Int(other)][first] = links[Int(first)][other]
    }
  }
}

/// Which documents can come into one group at all.
///
/// They are those that a chain of pairs at the floor or above, a label, or the user connects: no average over
/// other pairs reaches the floor, so that only the pairs inside a part need be held.
private struct ScoredParts {
  private var parents: [UInt32]

  init(
    _ pairs: CandidatePairs, scores: [Double], labels: [UInt32?], together: [(UInt32, UInt32)],
    floor: Double
  ) {
    parents = labels.indices.map { UInt32($0) }
    var firstOfLabel: [UInt32: Int] = [:]
    for first in labels.indices {
      if let label = labels[first] {
        connect(firstOfLabel[label] ?? first, first)
        firstOfLabel[label] = firstOfLabel[label] ?? first
      }
      for pair in pairs.range(first) where scores[pair] >= floor {
        connect(first, Int(pairs.seconds[pair]))
      }
    }
    for (first, second) in together { connect(Int(first), Int(second)) }
    for index in parents.indices { parents[index] = UInt32(root(index)) }
  }

  func areTogether(_ first: Int, _ second: Int) -> Bool { parents[first] == parents[second] }

  private mutating func connect(_ first: Int, _ second: Int) {
    let (one, other) = (root(first), root(second))
    parents[max(one, other)] = UInt32(min(one, other))
  }

  private mutating func root(_ document: Int) -> Int {
    var place = document
    while parents[place] != place {
      parents[place] = parents[Int(parents[place])]
      place = Int(parents[place])
    }
    return place
  }
}

/// The joins that are possible, best average first, then by the numbers of the groups.
private struct MergeQueue {
  struct Entry {
    var average: Double
    var first: UInt32
    var second: UInt32
    var version: Int32

    func precedes(_ other: Entry) -> Bool {
      if average != other.average { return average > other.average }
      return (first, second, version) < (other.first, other.second, other.version)
    }
  }

  private var heap: [Entry] = []

  mutating func push(_ entry: Entry) {
    heap.append(entry)
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Entry? {
    guard let best = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return best }
    heap[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return best }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(heap[parent]) else { return best }
      heap.swapAt(child, parent)
      parent = child
    }
  }
}
