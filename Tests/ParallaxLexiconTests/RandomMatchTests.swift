import Foundation
import ParallaxModel
import ParallaxText
import Testing

@testable import ParallaxLexicon

/// The matcher finds what a matcher finds that tries everything; `PARALLAX_PAIRS` says how often.
@Suite struct RandomMatchTests {
  private static let pairs =
    ProcessInfo.processInfo.environment["PARALLAX_PAIRS"].flatMap(Int.init) ?? 4_000

  private struct Script {
    var language: String
    var letters: [String]
    var gaps: [String]
  }

  // Few letters, so that much matches. The last letters of the first three fold to the first.
  private static let scripts = [
    Script(
      language: "en", letters: ["a", "b", "á", "A"], gaps: [" ", " ", "-", ", ", "\u{2011}"]),
    Script(language: "ru", letters: ["е", "д", "ё", "Е"], gaps: [" ", " ", "-", ". ", "\n"]),
    Script(language: "ar", letters: ["ا", "ب", "أ", "ك", "ک"], gaps: [" ", " ", "-", "، "]),
    Script(language: "zh", letters: ["占", "领", "军"], gaps: ["", "", "，", " "]),
  ]

  private func word(_ script: Script, _ random: inout SeededRandom) -> String {
    (0...random.next(below: 2)).map { _ in
      script.letters[random.next(below: script.letters.count)]
    }.joined()
  }

  private func pattern(_ script: Script, _ random: inout SeededRandom) -> String {
    let words = (0...random.next(below: 2)).map { _ in
      var word = word(script, &random)
      guard script.language != "zh" else { return word }
      if random.next(below: 5) == 0 { word += random.next(below: 3) == 0 ? "?" : "*" }
      if random.next(below: 9) == 0 { word = "*" + word }
      return random.next(below: 12) == 0 ? "*" : word
    }
    let separator = script.language == "zh" ? "" : random.next(below: 6) == 0 ? "-" : " "
    return words.joined(separator: separator)
  }

  private func lexicon(_ script: Script, _ random: inout SeededRandom) -> Lexicon {
    var number = 0
    let categories = (0...random.next(below: 2)).map { category in
      Category(
        id: "c\(category)", label: "", description: "",
        entries: (0...random.next(below: 4)).map { _ in
          number += 1
          return Entry(
            id: "e\(number)",
            patterns: (0...random.next(below: 2)).map { _ in pattern(script, &random) },
            exceptions: random.next(below: 3) == 0 ? [pattern(script, &random)] : [])
        })
    }
    return Lexicon(
      id: "r", version: "1", title: "", language: script.language, license: "", authors: [],
      validated: .no, description: "", sources: [], categories: categories,
      profile: random.next(below: 3) == 0 ? .accents : .standard,
      overlap: OverlapPolicy.allCases[random.next(below: 3)])
  }

  @Test func findsWhatTryingEverythingFinds() {
    var random = SeededRandom(seed: 4)
    var total = 0
    for pair in 0..<Self.pairs {
      let script = Self.scripts[pair % Self.scripts.count]
      let lexicon = lexicon(script, &random)
      let text = (0...random.next(below: 14)).map { _ in
        word(script, &random) + script.gaps[random.next(below: script.gaps.count)]
      }.joined()
      let analyzer = TextAnalyzer()
      let read = analyzer.analyze(body: text, title: "", language: script.language)
      let compiled = LexiconCompiler.compile([LexiconUse(lexicon, countedAs: 0)])
      let found = Matcher(compiled, vocabulary: analyzer.vocabulary).matches(in: read, of: text)
      let utf8 = Array(text.utf8)
      for match in found {
        let slice = utf8[Int(match.span.start)..<Int(match.span.end)]
        #expect(
          String(validating: slice, as: UTF8.self) != nil && !slice.isEmpty, "characters, whole")
      }
      let own = found.map { "\($0.entry):\($0.span.start)-\($0.span.end)" }
      let naive = NaiveMatcher(lexicon).matches(in: read, of: text, analyzer.vocabulary)
      #expect(own == naive, "pair \(pair): \(text.debugDescription) \(lexicon.categories)")
      total += own.count
    }
    #expect(total > Self.pairs / 2)
    print("\(Self.pairs) pairs of a text and a list: \(total) matches")
  }
}
