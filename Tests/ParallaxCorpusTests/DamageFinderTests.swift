import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct DamageFinderTests {
  @Test func mojibakeIsAWarningWithItsFirstPlaceAndCount() {
    let text = "id,body\n1,Alright.\n2,The cafÃ© in MÃ¼nchen â€“ closed.\n"
    let result = load("a.csv", text)
    #expect(result.documents.last?.body == "The cafÃ© in MÃ¼nchen â€“ closed.")
    #expect(result.diagnostics.map(\.identifier) == ["garbled-text"])
    #expect(result.diagnostics.first?.severity == .warning)
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.csv", line: 3, column: 10))
    #expect(result.diagnostics.first?.summary.contains("3 places") == true)
  }

  @Test func replacementCharactersAreAWarning() {
    let text = "---\ntitle: T\n---\n\nThe caf\u{FFFD} and the pr\u{FFFD}fet.\n"
    let result = load("a.txt", text)
    #expect(result.documents.first?.body == "The caf\u{FFFD} and the pr\u{FFFD}fet.")
    #expect(result.diagnostics.map(\.identifier) == ["replacement-character"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.txt", line: 5, column: 8))
    #expect(result.diagnostics.first?.summary.contains("2 places") == true)
  }

  @Test func escapesOfJSONCount() {
    let lines = """
      {"id":"1","body":"Alright."}
      {"id":"2","body":"caf\\u00c3\\u00a9 \\u00e2\\u20ac\\u0153 S\\u00c3O \\uFFFD"}
      """
    let result = load("a.jsonl", lines)
    #expect(result.diagnostics.map(\.identifier) == ["garbled-text", "replacement-character"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.jsonl", line: 2, column: 22))
    #expect(result.diagnostics.first?.summary.contains("2 places") == true)
  }

  @Test(arguments: [
    "ÐŸÑ€Ð°Ð²Ð¸", "Ð°Ð±Ð²", "Ø§Ù„Ø­", "â€œquotedâ€\u{9D}", "ï»¿Title", "Â© Reuters", "Ã¼ber",
  ])
  func findsMojibake(text: String) {
    #expect(mojibake(in: text) > 0)
  }

  @Test(arguments: [
    "NÃO, SÃO PAULO", "“Não”, “são”", "«ESPAÑA» y «NIÑOS»", "Âge, château, pâte", "Ðað er",
    "naïve, naïf", "Øst og Ærø", "Кафе и мир", "ÂÂÂ", "Ã", "é", "",
  ])
  func takesNoTextForMojibake(text: String) {
    #expect(mojibake(in: text) == 0)
  }

  private func mojibake(in text: String) -> Int {
    Array(text.utf8).withUnsafeBufferPointer { DamageFinder($0).mojibake.count }
  }
}
