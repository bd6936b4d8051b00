import ParallaxModel

/// Joins pairs of documents that share copy into groups.
///
/// Copies of copies are of one group. What only shares a part joins the group of the copy it is
/// nearest to, or makes a group of two, and never joins two groups.
struct CopyGrouping {
  private let profiles: [CopyProfile]
  /// The heaviest first.
  private let likenesses: [CopyLikeness]

  init(_ profiles: [CopyProfile], _ likenesses: [CopyLikeness]) {
    self.profiles = profiles
    self.likenesses = likenesses.sorted(by: CopyLikeness.isHeavier)
  }

  func groups() -> [CopyGroup] {
    var roots = Array(profiles.indices)
    func root(_ number: Int) -> Int {
      var number = number
      while roots[number] != number {
        roots[number] = roots[roots[number]]
        number = roots[number]
      }
      return number
    }
    func join(_ likeness: CopyLikeness) {
      let (left, right) = (root(likeness.first), root(likeness.second))
      roots[max(left, right)] = min(left, right)
    }
    var isCore = [Bool](repeating: false, count: profiles.count)
    for likeness in likenesses where likeness.isCopy {
      join(likeness)
      isCore[likeness.first] = true
      isCore[likeness.second] = true
    }
    var isPartial = [Bool](repeating: false, count: profiles.count)
    for likeness in likenesses where !likeness.isCopy {
      let isPlaced = [likeness.first, likeness.second].map { isCore[$0] || isPartial[$0] }
      guard isPlaced != [true, true] else { continue }
      let placed = isPlaced[0] ? likeness.first : likeness.second
      if isPlaced != [false, false], !isCore[placed] { continue }
      join(likeness)
      for number in [likeness.first, likeness.second] where !isCore[number] {
        isPartial[number] = true
      }
    }
    var members: [Int: [Int]] = [:]
    for number in profiles.indices where isCore[number] || isPartial[number] {
      members[root(number), default: []].append(number)
    }
    var inside: [Int: [CopyLikeness]] = [:]
    for likeness in likenesses where root(likeness.first) == root(likeness.second) {
      inside[root(likeness.first), default: []].append(likeness)
    }
    var names = EventNames(fixed: [], prefix: "copy-")
    return members.sorted { $0.key < $1.key }.map { first, numbers in
      group(
        numbers, inside[first] ?? [], isCore: isCore,
        name: names.name(firstDocument: numbers.first.map { profiles[$0].id }))
    }
  }

  private func group(
    _ numbers: [Int], _ likenesses: [CopyLikeness], isCore: [Bool], name: String
  ) -> CopyGroup {
    let ordered = numbers.sorted { left, right in
      let times = [left, right].map { profiles[$0].date?.secondsSince1970 ?? .max }
      return times[0] != times[1] ? times[0] < times[1] : left < right
    }
    var nearest: [Int: CopyLikeness] = [:]
    var exact: Set<Int> = []
    for likeness in likenesses {
      for number in [likeness.first, likeness.second] {
        if nearest[number] == nil { nearest[number] = likeness }
        if likeness.isExact { exact.insert(number) }
      }
    }
    let isCredited = numbers.contains { isCore[$0] && profiles[$0].credit != nil }
    var sets: [Int: Set<UInt64>] = [:]
    let members = ordered.compactMap { number -> CopyMember? in
      guard let likeness = nearest[number] else { return nil }
      let other = likeness.first == number ? likeness.second : likeness.first
      let shared = sets[other] ?? Set(profiles[other].shingles)
      sets[other] = shared
      return CopyMember(
        documentID: profiles[number].id,
        kind: exact.contains(number)
          ? .exact : !isCore[number] ? .partial : isCredited ? .wire : .near,
        nearestDocumentID: profiles[other].id, containment: likeness.containment,
        jaccard: likeness.jaccard, sharedWords: profiles[number].words(in: shared),
        credit: profiles[number].credit)
    }
    let origin = presumedOrigin(ordered)
    return CopyGroup(
      id: name, members: members, presumedOriginID: origin.map { profiles[$0].id },
      comparisons: comparisons(ordered, likenesses, nearest, origin: origin))
  }

  /// The document that was over before any other began; nil where one has no date.
  private func presumedOrigin(_ ordered: [Int]) -> Int? {
    guard let first = ordered.first, let date = profiles[first].date else { return nil }
    let isFirst = ordered.dropFirst().allSatisfy { number in
      profiles[number].date.map { $0.secondsSince1970 >= date.endSecondsSince1970 } ?? false
    }
    return isFirst ? first : nil
  }

  /// Each document with the presumed origin, or the longest text where that is not known; with the one
  /// it is nearest to where it shares too little with that.
  private func comparisons(
    _ ordered: [Int], _ likenesses: [CopyLikeness], _ nearest: [Int: CopyLikeness], origin: Int?
  ) -> [CopyGroup.Comparison] {
    let longest = ordered.min { left, right in
      (-profiles[left].ownWords, left) < (-profiles[right].ownWords, right)
    }
    guard let base = origin ?? longest else { return [] }
    let places = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
    var withBase: Set<Int> = []
    for likeness in likenesses where [likeness.first, likeness.second].contains(base) {
      withBase.formUnion([likeness.first, likeness.second])
    }
    var seen: Set<[Int]> = []
    return ordered.compactMap { number in
      guard number != base, let likeness = nearest[number] else { return nil }
      let other = likeness.first == number ? likeness.second : likeness.first
      let first = withBase.contains(number) ? base : other
      guard seen.insert([min(first, number), max(first, number)]).inserted,
        let firstPlace = places[first], let secondPlace = places[number]
      else { return nil }
      return CopyGroup.Comparison(first: firstPlace, second: secondPlace)
    }
  }
}
