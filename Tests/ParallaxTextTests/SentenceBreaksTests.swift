import CICU
import Testing

@testable import ParallaxText

/// ICU's own breaker: the reference.
private final class ICUBreaker {
  private let breaker: OpaquePointer?

  init(_ language: String) { breaker = cicu_breaker_open(0x73, language) }

  deinit { cicu_breaker_close(breaker) }

  /// The ends of the sentences of a text.
  func ends(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let breaker,
      cicu_breaker_set_text(breaker, bytes.baseAddress, Int32(bytes.count)) != 0
    else { return [] }
    var ends: [Int] = []
    var end: Int32 = 0
    var status: Int32 = 0
    while cicu_breaker_next(breaker, &end, &status, 1) == 1 { ends.append(Int(end)) }
    return ends
  }
}

private func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ language: String) -> [Int] {
  let breaks = SentenceBreaks(bytes, language: language)
  var ends: [Int] = []
  while ends.last ?? 0 < bytes.count { ends.append(breaks.end(from: ends.last ?? 0)) }
  return ends
}

/// Numbers that look random and are the same in every run.
private struct Numbers {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

@Suite struct SentenceBreaksTests {
  @Test(arguments: ["en", "de", "fr", "el", "el-GR", "tr", "fa", "zh", "th", "he", "hi", "ja", ""])
  func findsTheSentencesICUFindsInRandomText(language: String) {
    let alphabet: [Unicode.Scalar] = [
      ".", ".", "!", "?", " ", " ", "\n", "\r", "\t", ",", ";", ":", "-", "(", ")", "\"", "'", "a",
      "B", "1", "\u{1}", "\u{B}", "\u{C}", "\u{85}", "\u{A0}", "\u{AD}", "\u{300}", "\u{200D}",
      "\u{200E}", "\u{2028}", "\u{2029}", "\u{2024}", "\u{2026}", "\u{201D}", "\u{2019}", "\u{37E}",
      "\u{3002}", "\u{FF01}", "\u{FEFF}", "«", "»", "é", "É", "ß", "ش", "؟", "۔", "ж", "領", "क",
      "।",
      "١", "𝐀", "𝐚", "😀", "\u{1F3FB}", "\u{E0020}",
    ]
    let breaker = ICUBreaker(language)
    var numbers = Numbers(state: 11)
    for _ in 0..<6_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<1 + numbers.next(below: 24) {
        scalars.append(alphabet[numbers.next(below: alphabet.count)])
      }
      var text = String(scalars)
      text.withUTF8 { bytes in
        #expect(
          ends(bytes, language) == breaker.ends(bytes),
          "\(scalars.map { String($0.value, radix: 16) })")
      }
    }
  }

  @Test func findsTheSentencesICUFindsAroundEveryCharacter() {
    let breaker = ICUBreaker("en")
    func isPlain(_ value: UInt32) -> Bool {
      let found = Int(cicu_sentence_class(Int32(value)))
      return found == CICU_SENTENCE_OTHER || found == CICU_SENTENCE_OTHER_LETTER
    }
    for value in UInt32(1)..<0xF_0000 {
      // Of the thousands of characters of the two plain classes a few are enough.
      guard value < 0x1000 || value % 64 == 0 || !isPlain(value),
        let scalar = Unicode.Scalar(value)
      else { continue }
      for frame in [("Ab", " Cd. e"), ("ab.", "Cd. Ef"), ("A. ", "b? "), ("a", ". B")] {
        var text = frame.0 + String(scalar) + frame.1
        text.withUTF8 { bytes in
          let (found, expected) = (ends(bytes, "en"), breaker.ends(bytes))
          if found != expected {
            Issue.record("U+\(String(value, radix: 16)) in \(frame): \(found), not \(expected)")
          }
        }
      }
    }
  }

  @Test func passesOverLongPlainText() {
    let breaker = ICUBreaker("en")
    for length in 0..<40 {
      for mark in [". B", "! b", "?B", "\nb", "\u{2029}b", ", b"] {
        var text = String(repeating: "word ", count: length) + "last" + mark + " and more. "
        text.withUTF8 { bytes in #expect(ends(bytes, "en") == breaker.ends(bytes)) }
      }
    }
  }
}
