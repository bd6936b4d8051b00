import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct MarkdownLoaderTests {
  @Test func theFirstHeadingIsTheTitleAndMarksAreReducedToTheirText() throws {
    let result = load(
      "a.md",
      """
      # A *fine* title

      He said **“go”** and _left_ the [town](https://x.example/a_b) on 2*3 snake_case_name.
      Second line, `code` and ![picture](a.png)done.

      ## What comes next ##

      > A quotation \\*here\\*.

      - One
      - Two
      """)
    let document = try #require(result.documents.first)
    #expect(document.title == "A fine title")
    #expect(
      document.body == """
        He said “go” and left the town on 2*3 snake_case_name.
        Second line, code and done.

        What comes next

        A quotation *here*.

        One

        Two
        """)
  }

  @Test func theTitleOfTheFrontMatterComesFirst() throws {
    let result = load("a.md", "---\ntitle: Given\n---\n# Heading\n\nText.\n")
    #expect(result.documents.first?.title == "Given")
    #expect(result.documents.first?.body == "Heading\n\nText.")
  }
}
