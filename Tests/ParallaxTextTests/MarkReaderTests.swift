import Testing

@testable import ParallaxText

@Suite struct MarkReaderTests {
  private func marks(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      MarkReader.marks(in: 0..<bytes.count, of: bytes).map {
        String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
      }
    }
  }

  @Test func aRunOfOneMarkIsOne() {
    #expect(marks(".”") == [".", "”"])
    #expect(marks("... -- ( ?!") == ["...", "--", "(", "?", "!"])
    #expect(marks(". .") == [".", "."])
  }

  @Test func whatNobodySeesIsNone() {
    #expect(marks(" \u{A0}\n\u{0}\u{7F}\u{85}\u{200D}\u{2028}").isEmpty)
    #expect(marks("…\u{200F}") == ["…\u{200F}"])
  }
}
