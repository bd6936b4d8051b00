/// Makes the ids of events that the user did not name.
///
/// The id comes from the smallest document id of the event alone, so it stays the same whatever
/// else is loaded and in whatever order.
struct EventNames {
  private var taken: Set<String>
  /// Ids of events that were made before and are not used again yet.
  private var earlier: Set<String>
  private let prefix: String

  /// Starts with the events that the user named; none of them is made again.
  ///
  /// - Parameters:
  ///   - fixed: The events that the user named.
  ///   - earlier: The events that documents were in before; none of them is made anew either.
  ///   - prefix: What new ids begin with.
  init(fixed: [String], earlier: [String] = [], prefix: String = "auto-") {
    self.earlier = Set(earlier).subtracting(fixed)
    taken = Set(fixed).union(earlier)
    self.prefix = prefix
  }

  /// The id that an event keeps: of those that its documents were in before and no other event has
  /// kept, the one of the most documents, the first by name of equals.
  mutating func keep(_ before: [String]) -> String? {
    var counts: [String: Int] = [:]
    for event in before where earlier.contains(event) { counts[event, default: 0] += 1 }
    let best = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
    if let best { earlier.remove(best.key) }
    return best?.key
  }

  /// A new id: the prefix and twelve hexadecimal digits of the FNV-1a hash of the document id.
  mutating func name(firstDocument id: String?) -> String {
    let digits = String(Self.hash(id ?? ""), radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    let stem = prefix + padded.prefix(12)
    var name = stem
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(stem)-\(number)"
      number += 1
    }
    return name
  }

  /// The 64-bit FNV-1a hash.
  ///
  /// Source: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm" (Internet-Draft).
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
