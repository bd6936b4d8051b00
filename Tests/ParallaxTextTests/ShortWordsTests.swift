import Testing

@testable import ParallaxText

@Suite struct ShortWordsTests {
  private let known = ShortWords(["mr", "dept", "approx", "département", "d.c", "commission"])

  /// Whether the word before the last full stop is certainly none of the known ones.
  private func isPlain(_ text: String, doublesCapitals: Bool = false) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer {
      known.isPlainWord(before: bytes.count - 1, in: $0, doublesCapitals: doublesCapitals)
    }
  }

  @Test(arguments: [
    "The bridge.", "bridge.", "The old town.", "(bridge.", "1bridge.", "the depts.",
  ])
  func knowsPlainWords(text: String) {
    #expect(isPlain(text))
  }

  @Test(arguments: [
    "Mr.", "The Dept.", "the dept.", "APPROX.",  // Known, in any case.
    "A.", "Vitamin D.",  // One letter.
    "U.S.", "D.C.", "a.dept.",  // A full stop before.
    "cafés.", "département.", "Straße.",  // Other letters beside.
    "bridge).", "1990.", ".",  // No letter before the stop.
  ])
  func leavesWhatMayBeAnAbbreviation(text: String) {
    #expect(!isPlain(text))
  }

  @Test func tellsLongWordsByTheirLengthOnly() {
    #expect(!isPlain("The commission."))
    #expect(!isPlain("The barricades."))
    #expect(isPlain("The fortification."))
  }

  @Test func leavesTwoLettersWhereDoubledCapitalsCount() {
    #expect(isPlain("He came so."))
    #expect(!isPlain("He came so.", doublesCapitals: true))
    #expect(isPlain("He was sad.", doublesCapitals: true))
  }
}
