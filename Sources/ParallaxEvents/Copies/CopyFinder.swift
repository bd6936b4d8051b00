import ParallaxModel

/// Finds documents that share copy.
///
/// Quotations are left out, because independent reports share them; the rest is cut into shingles of
/// five words, and the exact number that two documents share is compared with those of the shorter
/// one (containment). The order of the input does not matter.
///
/// Sources: A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997;
/// `docs/methods/copies.md` for what was measured.
public enum CopyFinder {
  /// The least containment of a copy.
  public static let copyContainment = 0.5
  /// The least containment of texts that share a part.
  public static let partContainment = 0.2
  /// The least number of shared shingles.
  static let leastShared = 12
  /// The least number of words of an exact copy.
  static let leastExactWords = 10

  /// The groups of documents that share copy, by their smallest document id.
  ///
  /// - Complexity: O(n log n) for n words, and the walk over the shingles that documents share.
  public static func groups(of profiles: [CopyProfile]) -> [CopyGroup] {
    let sorted = profiles.sorted { ($0.id, $0.fingerprint) < ($1.id, $1.fingerprint) }
    let index = ShingleIndex(sorted)
    let likenesses = likenesses(of: sorted, index)
    return CopyGrouping(sorted, likenesses).groups()
  }

  private static func likenesses(
    of profiles: [CopyProfile], _ index: ShingleIndex
  ) -> [CopyLikeness] {
    func likeness(_ pair: ShingleIndex.Pair) -> CopyLikeness {
      let smaller = min(index.sizes[pair.first], index.sizes[pair.second])
      let either = index.sizes[pair.first] + index.sizes[pair.second] - pair.shared
      return CopyLikeness(
        first: pair.first, second: pair.second, shared: pair.shared,
        containment: Double(pair.shared) / Double(max(1, smaller)),
        jaccard: Double(pair.shared) / Double(max(1, either)),
        isExact: isExact(profiles[pair.first], profiles[pair.second]))
    }
    let found = index.pairs { pair in
      let smaller = min(index.sizes[pair.first], index.sizes[pair.second])
      return pair.shared >= leastShared
        && Double(pair.shared) >= partContainment * Double(smaller)
    }.map(likeness)
    return found + exactWithoutShingles(profiles, besides: found)
  }

  private static func isExact(_ left: CopyProfile, _ right: CopyProfile) -> Bool {
    left.fingerprint == right.fingerprint && left.words == right.words
      && left.words >= leastExactWords
  }

  /// Exact copies with too few words outside quotations to be found by them.
  private static func exactWithoutShingles(
    _ profiles: [CopyProfile], besides found: [CopyLikeness]
  ) -> [CopyLikeness] {
    var known = Set<[Int]>()
    for likeness in found where likeness.isExact {
      known.insert([likeness.first, likeness.second])
    }
    var firsts: [UInt64: Int] = [:]
    var likenesses: [CopyLikeness] = []
    for (number, profile) in profiles.enumerated() where profile.words >= leastExactWords {
      guard let first = firsts[profile.fingerprint] else {
        firsts[profile.fingerprint] = number
        continue
      }
      guard isExact(profiles[first], profile), !known.contains([first, number]) else { continue }
      likenesses.append(
        CopyLikeness(
          first: first, second: number, shared: profile.shingles.count, containment: 1, jaccard: 1,
          isExact: true))
    }
    return likenesses
  }
}

/// How much two documents share.
struct CopyLikeness {
  var first: Int
  var second: Int
  var shared: Int
  var containment: Double
  var jaccard: Double
  var isExact: Bool

  /// Whether the one is a copy of the other, and not only shares a part.
  var isCopy: Bool { isExact || containment >= CopyFinder.copyContainment }

  /// The heavier likeness first; ties by place.
  static func isHeavier(_ left: CopyLikeness, _ right: CopyLikeness) -> Bool {
    if left.isExact != right.isExact { return left.isExact }
    if left.containment != right.containment { return left.containment > right.containment }
    if left.jaccard != right.jaccard { return left.jaccard > right.jaccard }
    return (left.first, left.second) < (right.first, right.second)
  }
}
