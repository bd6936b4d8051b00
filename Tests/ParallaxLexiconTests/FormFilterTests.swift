import Testing

@testable import ParallaxLexicon

@Suite struct FormFilterTests {
  /// Invented forms, numbered.
  private func hashes(_ name: String, _ count: Int) -> [UInt64] {
    (0..<count).map { FormHash.of("\(name)\($0)".utf8) }
  }

  @Test func holdsNothingAtFirst() {
    let filter = FormFilter()
    #expect(hashes("form", 1_000).allSatisfy { !filter.mayHold($0) })
  }

  @Test func neverForgetsAForm() {
    var filter = FormFilter()
    let listed = hashes("listed", 5_000)
    for hash in listed { filter.insert(hash) }
    #expect(listed.allSatisfy(filter.mayHold))
  }

  /// 2,000 forms set at most 2,000 of its 65,536 bits, so that three of a hundred others pass.
  @Test func refusesMostOtherForms() {
    var filter = FormFilter()
    for hash in hashes("listed", 2_000) { filter.insert(hash) }
    #expect(hashes("other", 10_000).count(where: filter.mayHold) < 500)
  }

  /// The values of the FNV-1a reference: draft-eastlake-fnv, appendix C.
  @Test func hashesAsItsSourceSays() {
    #expect(FormHash.of([]) == 0xCBF2_9CE4_8422_2325)
    #expect(FormHash.of("a".utf8) == 0xAF63_DC4C_8601_EC8C)
    #expect(FormHash.of("foobar".utf8) == 0x8594_4171_F739_67E8)
    #expect(FormHash.next(FormHash.of("fooba".utf8), 0x72) == FormHash.of("foobar".utf8))
  }
}
