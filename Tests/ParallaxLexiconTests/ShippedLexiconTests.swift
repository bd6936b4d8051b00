import Foundation
import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// The lists that ship, held to what the project promises of them.
@Suite struct ShippedLexiconTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "lexicons").path

  private func load(_ id: String) throws -> Lexicon {
    let (lexicon, problems) = LexiconLibrary(searchPath: [Self.folder]).lexicon(id)
    #expect(problems.map(\.description) == [])
    return try #require(lexicon)
  }

  @Test(arguments: ["armed-conflict-en", "reporting-verbs-en"])
  func hasNoProblemAndAllItsExamplesHold(id: String) throws {
    let lexicon = try load(id)
    #expect(lexicon.id == id)
    #expect(
      LexiconChecker.problems(in: lexicon).filter { $0.severity != .note }.map(\.description) == [])
    #expect(LexiconTester.failures(in: lexicon).map(\.description) == [])
    #expect(lexicon.entryCount >= 150)
  }

  @Test func givesEveryReportingVerbAStance() throws {
    for category in try load("reporting-verbs-en").categories {
      for entry in category.entries { #expect(entry.stance != nil, "\(entry.id)") }
    }
  }

  @Test func listsTheShippedLexiconsByName() {
    let found = LexiconLibrary(searchPath: [Self.folder]).identifiers()
    #expect(found.contains("armed-conflict-en") && found == found.sorted())
    let (none, problems) = LexiconLibrary(searchPath: [Self.folder]).lexicon("no-such-list")
    #expect(none == nil && problems.map(\.identifier) == ["unknown-lexicon"])
  }
}
