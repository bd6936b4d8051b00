import ParallaxText

/// One numbering of the terms that several readers met, each in its own order.
///
/// Terms are numbered in the order of their bytes (names in that of their hashes), so that neither
/// the order of the documents nor the number of threads shows in a sum of floating-point numbers.
struct TermNumbering {
  /// The numbers of one reader's terms.
  struct Map {
    var stems: [UInt32]
    var beginnings: [UInt32]
    var names: [UInt32]
    var skeletons: [UInt32]

    /// The numbers of a view's terms.
    func numbers(_ view: View) -> [UInt32] {
      switch view {
      case .title, .lead, .body, .numbers: stems
      case .capitals: beginnings
      case .names: names
      case .skeletons: skeletons
      }
    }
  }

  /// By reader.
  let maps: [Map]
  private let stemCount: Int
  private let beginningCount: Int
  private let nameCount: Int
  private let skeletonCount: Int

  /// Numbers the terms of all tables.
  ///
  /// - Complexity: O(n log n) for n terms.
  init(_ tables: [TermTable]) {
    let stems = Self.ranks(tables.map(\.stems)) { $0.lexicographicallyPrecedes($1) }
    let beginnings = Self.ranks(tables.map(\.beginnings)) { $0.lexicographicallyPrecedes($1) }
    let names = Self.ranks(tables.map(\.names)) { $0 < $1 }
    let skeletons = Self.ranks(tables.map(\.skeletons)) { $0.lexicographicallyPrecedes($1) }
    (stemCount, beginningCount, nameCount) = (stems.count, beginnings.count, names.count)
    skeletonCount = skeletons.count
    maps = tables.indices.map {
      Map(
        stems: stems.maps[$0], beginnings: beginnings.maps[$0], names: names.maps[$0],
        skeletons: skeletons.maps[$0])
    }
  }

  /// The number of terms a view's numbers come from.
  func termCount(_ view: View) -> Int {
    switch view {
    case .title, .lead, .body, .numbers: stemCount
    case .capitals: beginningCount
    case .names: nameCount
    case .skeletons: skeletonCount
    }
  }

  /// For each stem the word to print: its most frequent form, the first by bytes in a tie.
  func printableStems(_ tables: [TermTable]) -> [String] {
    var counts = [[[UInt8]: Int]](repeating: [:], count: stemCount)
    for (table, map) in zip(tables, maps) {
      table.forEachForm { stem, form, count in
        counts[Int(map.stems[Int(stem)])][form, default: 0] += count
      }
    }
    return counts.map { forms in
      let best = forms.max { left, right in
        left.value != right.value
          ? left.value < right.value : right.key.lexicographicallyPrecedes(left.key)
      }
      return String(decoding: best?.key ?? [], as: UTF8.self)
    }
  }

  /// What each number of `View.skeletons` stands for.
  func skeletonKeys(_ tables: [TermTable]) -> [[UInt8]] {
    var keys = [[UInt8]](repeating: [], count: skeletonCount)
    for (table, map) in zip(tables, maps) {
      for (key, number) in table.skeletons { keys[Int(map.skeletons[Int(number)])] = key }
    }
    return keys
  }

  private static func ranks<Key: Hashable>(
    _ tables: [[Key: UInt32]], by precedes: (Key, Key) -> Bool
  ) -> (count: Int, maps: [[UInt32]]) {
    var ranks = tables.first ?? [:]
    for table in tables.dropFirst() { ranks.merge(table) { first, _ in first } }
    for (rank, key) in ranks.keys.sorted(by: precedes).enumerated() { ranks[key] = UInt32(rank) }
    let maps = tables.map { table in
      var map = [UInt32](repeating: 0, count: table.count)
      for (key, number) in table { map[Int(number)] = ranks[key] ?? 0 }
      return map
    }
    return (ranks.count, maps)
  }
}
