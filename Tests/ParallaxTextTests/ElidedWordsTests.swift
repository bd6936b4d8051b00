import Testing

@testable import ParallaxText

private func words(_ text: String, _ language: String) -> [String] {
  var text = text
  return text.withUTF8 { bytes in
    var tokens: [Token] = []
    Tokenizer().tokenize(bytes, elided: .of(language), into: &tokens)
    return tokens.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }
}

@Suite struct ElidedWordsTests {
  @Test(arguments: [
    ("fr", "l’armée d'occupation", ["l’", "armée", "d'", "occupation"]),
    ("fr", "Jusqu'à L'ÉTÉ, qu’il", ["Jusqu'", "à", "L'", "ÉTÉ", "qu’", "il"]),
    ("it", "dell'esercito c'è un'altra", ["dell'", "esercito", "c'", "è", "un'", "altra"]),
    ("ca", "l'exèrcit", ["l'", "exèrcit"]),
  ])
  func cutsTheElidedWordFromTheNext(language: String, text: String, expected: [String]) {
    #expect(words(text, language) == expected)
  }

  @Test(arguments: [
    ("fr", "aujourd'hui"), ("fr", "quelqu’un"), ("fr", "O'Brien"), ("fr", "N'Djamena"),
    ("it", "D'Alema"), ("en", "l'armée"), ("en", "they're"), ("fr", "l'"), ("tr", "Ankara'da"),
  ])
  func leavesOtherWordsWhole(language: String, word: String) {
    let letters = word.last == "'" ? String(word.dropLast()) : word
    #expect(words(word, language) == [letters])
  }

  @Test func saysThatNothingStandsBetween() {
    var tokens: [Token] = []
    var text = "Avec l'armée"
    text.withUTF8 { Tokenizer().tokenize($0, elided: .of("fr"), into: &tokens) }
    #expect(tokens.map(\.gap) == [.start, .space, .none])
  }
}
