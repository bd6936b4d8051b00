import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct TranslationIndexTests {
  private let index = TranslationIndex(
    TermTranslations(rows: [["President*", "Präsident*", "президент*", "رئيس"], ["war", "война"]]))

  private func meanings(_ word: String) -> [Int] { index.meanings(of: Array(word.utf8)[...]) }

  @Test func findsFoldedWordsAndBeginnings() {
    #expect(meanings("presidents") == [0])
    #expect(meanings("prasidentin") == [0])
    #expect(meanings("президента") == [0])
    #expect(meanings("war") == [1])
    #expect(meanings("warsaw").isEmpty)
  }

  @Test func findsArabicWordsBehindAnArticle() {
    let sea = TranslationIndex(TermTranslations(rows: [["بحر"]]))
    for word in ["بحر", "البحر", "والبحر"] {
      #expect(sea.meanings(of: Array(word.utf8)[...]) == [0], "\(word)")
    }
    #expect(sea.meanings(of: Array("كبحر".utf8)[...]).isEmpty)
  }

  @Test func theSeedTableHasAMeaningOnceAndNoUselessForm() {
    let rows = GroupingConfiguration.seedTranslations.rows
    #expect(rows.count > 150)
    for row in rows {
      #expect(row.count >= 5, "\(row)")
      #expect(Set(row).count == row.count, "\(row)")
      #expect(row.allSatisfy { !$0.dropLast().contains("*") && $0 != "*" }, "\(row)")
    }
  }

  @Test func reasonsAcrossScriptsNameBothWords() throws {
    let memberships = EventGrouper().group([
      GroupingDocument(
        id: "en", title: "Ferry Rostavan hits the bridge of Velmora",
        body:
          "The ferry Rostavan hit the bridge of Velmora on Friday, the police said. The president came.",
        language: "en"),
      GroupingDocument(
        id: "ru", title: "Паром «Ростован» врезался в мост Вельморы",
        body:
          "Паром «Ростован» врезался в мост Вельморы в пятницу, сообщила полиция. Приехал президент.",
        language: "ru"),
    ])
    #expect(Set(memberships.map(\.eventID)).count == 1)
    let terms = try #require(memberships.first { $0.documentID == "ru" }).sharedTerms
    #expect(terms.contains("ростован=rostavan"))
    #expect(terms.contains("мост=bridge") || terms.contains("президент=president"))
  }
}
