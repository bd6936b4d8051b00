import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// The table of words that the user adds for grouping across scripts.
@Suite struct TranslationFileTests {
  private func file(_ text: String) throws -> TranslationFile {
    try TranslationFile(data: Data(text.utf8), path: "words.csv")
  }

  @Test func readsFormsOfEachMeaning() throws {
    let read = try file("en,ar,ru\nbreakwater*|mole,كاسر,волнорез*\nferry,,паром*\n")
    #expect(
      read.table.rows == [["breakwater*", "mole", "كاسر", "волнорез*"], ["ferry", "паром*"]])
    #expect(read.diagnostics.isEmpty)
  }

  @Test func saysWhatCannotBeUsedAndKeepsTheRest() throws {
    let read = try file("en,ru\nsea wall,стена\nf*rry|ferry,паром\nlonely,\n\"open,x\n")
    #expect(read.table.rows == [["ferry", "паром"]])
    let said = read.diagnostics.map { "\($0.place?.line ?? 0) \($0.identifier)" }
    #expect(
      said == [
        "2 bad-translation", "3 bad-translation", "4 bad-translation",
        "5 unclosed-quote",
      ])
  }

  @Test func needsTheCodesOfTwoLanguages() {
    for header in ["", "en", "en,words of theirs", "1,2"] {
      #expect(throws: FatalDiagnostic.self) { try file(header + "\na,b\n") }
    }
  }
}
