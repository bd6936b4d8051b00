/// A generator of pseudo-random numbers that gives the same ones for a seed on every machine.
///
/// The numbers are those of SplitMix64: G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom
/// Number Generators" (2014).
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins a series.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// The next number below a bound, each as likely as the others.
  ///
  /// - Parameter bound: More than 0.
  /// - Returns: From 0 to `bound` - 1.
  public mutating func next(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// The number of a text under a seed: the same wherever and whenever it is asked for.
  ///
  /// Texts ordered by it are in a random order that does not depend on the order they came in.
  ///
  /// Source: FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo, mixed by SplitMix64.
  public static func number(of text: String, seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var series = SeededRandom(seed: seed)
    var mixed = SeededRandom(seed: hash ^ series.next())
    return mixed.next()
  }
}
