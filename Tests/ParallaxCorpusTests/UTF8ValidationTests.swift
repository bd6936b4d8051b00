import Testing

@testable import ParallaxCorpus

@Suite struct UTF8ValidationTests {
  private func fault(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { UTF8Validation.firstFault(in: $0) }
  }

  @Test func wellFormedTextHasNoFault() {
    #expect(fault(Array("Plain, é, ‘quoted’, 😀, متن".utf8)) == nil)
    #expect(fault([]) == nil)
  }

  @Test(
    arguments: [
      ([0x80], 0), ([0xC0, 0x80], 0), ([0x41, 0xC3], 1), ([0xE2, 0x80], 0),
      ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF8, 0x88, 0x80, 0x80], 0),
      ([0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0xFF], 9),
      ([0xE0, 0x80, 0x80], 0), ([0xF0, 0x9F, 0x98, 0x41], 0),
    ] as [([UInt8], Int)])
  func theFirstFaultIsFound(bytes: [UInt8], offset: Int) {
    #expect(fault(bytes) == offset)
  }

  @Test func everySequenceOfTwoBytesIsJudgedAsSwiftJudgesIt() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let isValid = String(validating: [first, second], as: UTF8.self) != nil
        #expect((fault([first, second]) == nil) == isValid)
      }
    }
  }
}
