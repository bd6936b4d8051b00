import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// Inputs that broke a parser in a run of `make fuzz`.
@Suite struct FuzzFindingsTests {
  /// U+FFFD for each would be longer than what it stands for, and was written behind the text.
  @Test func escapesWithoutDigitsStayAsTheyAre() {
    let escapes = String(repeating: "\\u", count: 5_000)
    let result = load("a.jsonl", "{\"text\":\"\(escapes)\"}\n{\"text\":\"\\udBJIPS3deB00u\"}\n")
    #expect(result.documents.map(\.body) == [escapes, "\\udBJIPS3deB00u"])
  }
}
