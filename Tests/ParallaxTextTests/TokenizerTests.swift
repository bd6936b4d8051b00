import CICU
import Testing

@testable import ParallaxText

/// The segments with a letter, digit or ideograph that ICU's own breaker finds: the reference.
private func wordsByICU(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  guard let breaker = cicu_breaker_open(0x77, "") else { return [] }
  defer { cicu_breaker_close(breaker) }
  return bytes.withUnsafeBufferPointer { buffer in
    var words: [String] = []
    guard cicu_breaker_set_text(breaker, buffer.baseAddress, Int32(buffer.count)) != 0 else {
      return []
    }
    var start = 0
    var end: Int32 = 0
    var status: Int32 = 0
    while cicu_breaker_next(breaker, &end, &status, 1) == 1 {
      let segment = String(decoding: buffer[start..<Int(end)], as: UTF8.self)
      if status >= 100, segment.contains(where: { $0.isLetter || $0.isNumber || $0 == "ー" }) {
        words.append(segment)
      }
      start = Int(end)
    }
    return words
  }
}

private func words(_ text: String) -> [String] {
  var text = text
  return text.withUTF8 { bytes in
    var tokens: [Token] = []
    Tokenizer().tokenize(bytes, into: &tokens)
    return tokens.map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }
}

@Suite struct TokenizerTests {
  @Test(arguments: [
    "The so-called “occupying” troops’ base wasn’t (yet) retaken in 2018.",
    "U.S.-backed forces; 3.5 million, 1,000,000 people at 10:30 a.m.",
    "l’armée d’occupation, aujourd’hui — Côte-d’Or naïve cafe\u{301}",
    "اشغالگران می‌خواهند «آزادسازی» را ۲٬۵۰۰ بار تکرار کنند؟",
    "قال المتحدث إنّ القوات «حرّرت» المدينة.",
    "צה\"ל הודיע כי ר' דוד וצה״ל",
    "Россия объявила об освобождении Восточной Гуты — ещё раз.",
    "占领军进入城市。解放军发言人说,三月。カタカナとひらがな 한국어 문장",
    "กองทัพเข้ายึดเมือง", "a_b __ _1 x' 'y '' ---- \u{200D}🙂 🇮🇷 e-mail@example.org 5’10\"",
    "", "   \n\t ", "it's rock 'n' roll o'clock 90's can't.stop 1.a a.1 1,a 1'2 a:b",
  ])
  func findsTheWordsICUFinds(text: String) {
    #expect(words(text) == wordsByICU(text))
  }

  @Test func findsTheWordsICUFindsInRandomText() {
    let alphabet: [Character] = [
      "a", "B", "1", ".", ",", "'", "’", "-", ":", " ", "\"", "é", "\u{301}", "\u{200C}",
      "ش", "ж", "\n", "·", ";", "領", "カ", "한", "，",
    ]
    var state: UInt64 = 42
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      #expect(
        words(text) == wordsByICU(text),
        "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test func findsTheWordsICUFindsAmongWordsOfAnyLength() {
    let parts = [
      "a", "seven77", "eighteen", "ninewords", "internationalization", ".", ",", "'", "’", "“", "—",
      "_", ";", ":", "\"", "é", "領", "\n",
    ]
    var state: UInt64 = 5
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count] + (state >> 62 == 0 ? "" : " ")
      }
      #expect(words(text) == wordsByICU(text), "\(text)")
    }
  }

  @Test func readsAPartAsIfNothingStoodAroundIt() {
    let text = Array("One two, three’s four.five “sixteen” seventeen".utf8)
    text.withUnsafeBufferPointer { bytes in
      let tokenizer = Tokenizer()
      for start in 0..<text.count where text[start] & 0xC0 != 0x80 {
        for end in start..<text.count where text[end] & 0xC0 != 0x80 {
          var inPlace: [Token] = []
          tokenizer.tokenize(bytes, in: start..<end, into: &inPlace)
          var alone: [Token] = []
          Array(text[start..<end]).withUnsafeBufferPointer {
            tokenizer.tokenize($0, into: &alone)
          }
          for index in alone.indices {
            alone[index].start += Int32(start)
            alone[index].end += Int32(start)
          }
          #expect(inPlace == alone)
        }
      }
    }
  }

  @Test func givesEveryFormOfAnyLengthOneType() {
    let tokenizer = Tokenizer()
    let forms = (0..<5_000).map { "w" + String(repeating: "x", count: $0 % 23) + String($0) }
    for text in [forms.joined(separator: " "), forms.joined(separator: "’ ").uppercased()] {
      var text = text
      var tokens: [Token] = []
      text.withUTF8 { tokenizer.tokenize($0, into: &tokens) }
      #expect(tokens.map(\.type) == (0..<5_000).map { UInt32($0) })
    }
    #expect(tokenizer.vocabulary.form(4_999) == forms[4_999])
  }

  @Test func saysWhatStandsBeforeAWord() {
    func gaps(_ text: String) -> [Gap] {
      var text = text
      return text.withUTF8 {
        var tokens: [Token] = []
        Tokenizer().tokenize($0, into: &tokens)
        return tokens.map(\.gap)
      }
    }
    #expect(gaps("anti-terror") == [.start, .hyphen])
    #expect(gaps("anti\u{2011}terror anti–terror") == [.start, .hyphen, .space, .hyphen])
    #expect(gaps("U.S.-backed U.S. troops") == [.start, .hyphen, .space, .stopSpace])
    #expect(gaps("one, two \n three “four”") == [.start, .other, .space, .other])
    #expect(gaps("a -- b - c") == [.start, .other, .other])
  }

  @Test func givesOneTypeToOneFormWhateverItsASCIICase() {
    let tokenizer = Tokenizer()
    var tokens: [Token] = []
    var text = "Troops TROOPS troops Café"
    text.withUTF8 { tokenizer.tokenize($0, into: &tokens) }
    #expect(Set(tokens.map(\.type)).count == 2)
    #expect(tokenizer.vocabulary.folded(tokens[3].type) == Array("cafe".utf8))
  }

  @Test func survivesBytesThatAreNotUTF8() {
    var state: UInt64 = 7
    let tokenizer = Tokenizer()
    for _ in 0..<2_000 {
      let bytes = (0..<24).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      var tokens: [Token] = []
      bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, into: &tokens) }
      for token in tokens { #expect(token.start < token.end && token.end <= 24) }
    }
  }
}
