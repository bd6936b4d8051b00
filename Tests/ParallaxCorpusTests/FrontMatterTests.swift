import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct FrontMatterTests {
  @Test func errorsNameTheTrueLineOfTheFile() {
    let result = load("a.md", "---\ntitle: A\nlist: [1, 2\nend\n---\nText.\n")
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.map(\.identifier) == ["broken-yaml"])
    #expect(result.diagnostics.first?.place?.line == 5)
  }

  @Test func aValueWithAColonIsTakenWithAWarning() throws {
    let result = load("a.md", "---\ntitle: War: the end\noutlet: 'O'\n---\nText.\n")
    #expect(result.documents.first?.title == "War: the end")
    #expect(result.documents.first?.outlet == "O")
    #expect(result.diagnostics.map(\.identifier) == ["loose-front-matter"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.diagnostics.first?.place?.line == 2)
  }

  @Test func frontMatterWithoutAnEndIsAnError() {
    let result = load("a.md", "---\ntitle: A\nText.\n")
    #expect(result.diagnostics.map(\.identifier) == ["broken-front-matter"])
  }

  @Test func aNameThatStandsTwiceIsReportedAtItsSecondLine() {
    let result = load("a.md", "---\ntitle: A\noutlet: O\ntitle: B\n---\nText.\n")
    #expect(
      result.diagnostics.map(\.description) == [
        "a.md:4:1: error: “title” stands here for the second time, and first on line 2; remove one"
          + " of the two lines [repeated-name]"
      ])
  }

  @Test func aRuleAtTheTopIsNoFrontMatter() {
    let result = load("a.txt", "---\n\nA headline of some words\n\nThe text is here.\n")
    #expect(result.rowsRejected == 0)
  }

  @Test func aliasesAreRefused() {
    let bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nText.\n"
    let result = load("a.md", bomb)
    #expect(result.documents.first?.metadata["c"] == "[*b, *b]")
    #expect(result.diagnostics.map(\.identifier) == ["loose-front-matter"])
  }

  @Test func valuesStayAsTheyAreWritten() {
    let result = load("a.md", "---\ntitle: no\nid: 0123\ntime: 12:30\ntags: [a, b]\n---\nT.\n")
    #expect(result.documents.first?.title == "no")
    #expect(result.documents.first?.id == "0123")
    #expect(result.documents.first?.metadata["tags"] == "a; b")
  }
}
