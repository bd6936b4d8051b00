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

  private static let reportingVerbs = ["ar", "de", "es", "fa", "fr", "ru", "tr"]

  @Test(arguments: reportingVerbs)
  func listsReportingVerbsOfALanguageAlongTheEnglishOnes(language: String) throws {
    let lexicon = try load("reporting-verbs-\(language)")
    #expect(lexicon.language == language && lexicon.listsReportingVerbs)
    #expect(
      LexiconChecker.problems(in: lexicon).filter { $0.severity != .note }.map(\.description) == [])
    #expect(LexiconTester.failures(in: lexicon).map(\.description) == [])
    let english = try load("reporting-verbs-en")
    let stances = Dictionary(
      english.categories.flatMap(\.entries).map { ($0.id, $0.stance) }, uniquingKeysWith: { $1 })
    let entries = lexicon.categories.flatMap(\.entries)
    let aligned = entries.filter { stances[$0.id] != nil }
    #expect((60...120).contains(entries.count) && aligned.count * 10 >= entries.count * 9)
    for entry in aligned { #expect(entry.stance == stances[entry.id], "\(entry.id)") }
    for entry in entries {
      #expect(!entry.definition.isEmpty && !entry.hits.isEmpty, "\(entry.id)")
    }
  }

  @Test(arguments: reportingVerbs + ["en"])
  func givesEveryReportingVerbTheStanceOfItsCategory(language: String) throws {
    for category in try load("reporting-verbs-\(language)").categories {
      for entry in category.entries { #expect(entry.stance == category.id, "\(entry.id)") }
    }
  }

  @Test func listsTheShippedLexiconsByName() {
    let found = LexiconLibrary(searchPath: [Self.folder]).identifiers()
    #expect(found.contains("armed-conflict-en") && found == found.sorted())
    let (none, problems) = LexiconLibrary(searchPath: [Self.folder]).lexicon("no-such-list")
    #expect(none == nil && problems.map(\.identifier) == ["unknown-lexicon"])
  }
}
