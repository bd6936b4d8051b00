import ParallaxModel
import Testing

@Suite struct SeededRandomTests {
  /// Worked out in Python from the definitions of FNV-1a and SplitMix64.
  @Test(arguments: [
    ("", UInt64(0), 0x5B21F68FFA77F14C), ("a#b12-20/list:term", 1, 0x25615A574F2130D2),
    ("ü", 4_294_967_295, 0x6E4CA5D5480BFED8),
  ])
  func aTextHasTheSameNumberEverywhere(text: String, seed: UInt64, expected: UInt64) {
    #expect(SeededRandom.number(of: text, seed: seed) == expected)
  }
}
