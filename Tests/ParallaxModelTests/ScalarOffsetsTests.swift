import ParallaxModel
import Testing

@Suite struct ScalarOffsetsTests {
  @Test func countsScalarsBeforeEachByte() {
    let text = "a’é🙂b\u{301}c"
    var offsets = ScalarOffsets(text)
    var utf8 = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalarOffset(ofUTF8: utf8) == index)
      utf8 += UTF8.width(scalar)
    }
    #expect(offsets.scalarOffset(ofUTF8: utf8) == text.unicodeScalars.count)
    #expect(offsets.scalarOffset(ofUTF8: 1) == 1)
  }
}
