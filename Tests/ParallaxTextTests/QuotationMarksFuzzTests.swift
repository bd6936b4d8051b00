import ParallaxModel
import Testing

@testable import ParallaxText

/// What holds of any text: spans stay in their paragraph, in order, and cut no character.
@Suite struct QuotationMarksFuzzTests {
  private static let pieces = [
    "“", "”", "\"", "''", "``", "'", "‘", "’", "„", "‚", "«", "»", "‹", "›", "「", "」", "『", "》",
    "<<",
    ">>", ",,", "?", "&quot;", "&#8220;", "â€œ", "â€", "\u{93}", "\u{94}", "\u{FFFD}", "″", "— ",
    "- ",
    ", — сказал он. — ", " —dijo—", ", dit-il, ", " ", "\n", "\n\n", "a", "Я", "é", "5", ".", ",",
    "s' ",
    "\u{A0}", "😀", "\u{301}", "\u{200F}", "ה", "‘90s",
  ]

  @Test(arguments: ["en", "ru", "es", "fr", "pl", "de", "he", "und"])
  func keepsSpansInsideParagraphs(language: String) {
    var random = SeededRandom(seed: 7)
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int(random.next() % 60) {
        text += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
      }
      check(text, language)
    }
  }

  @Test func readsManyOpenMarksInLinearTime() {
    for piece in ["'a ", "\"a ", "?a ", "“", "- ", "&", "\u{FFFD}a ", "s' ", ", - "] {
      check(String(repeating: piece, count: 20_000), "ru")
    }
  }

  private func check(_ text: String, _ language: String) {
    var copy = text
    copy.withUTF8 { bytes in
      let paragraphs = ParagraphReader.paragraphs(
        of: bytes, title: UnsafeBufferPointer(rebasing: bytes.prefix(0)))
      var marks = QuotationMarks(language: language)
      for index in paragraphs.indices {
        var position = paragraphs[index].span.start
        for span in marks.read(index, of: paragraphs, in: bytes).spans {
          let isInOrder =
            position <= span.outer.start && span.outer.start <= span.inner.start
            && span.inner.start <= span.inner.end && span.inner.end <= span.outer.end
            && span.outer.end <= paragraphs[index].span.end
          let offsets = [span.outer.start, span.inner.start, span.inner.end, span.outer.end]
          let cutsNothing = offsets.allSatisfy {
            Int($0) == bytes.count || bytes[Int($0)] & 0xC0 != 0x80
          }
          #expect(isInOrder && cutsNothing, "\(span) in \(text.debugDescription)")
          position = span.outer.end
        }
      }
    }
  }
}
