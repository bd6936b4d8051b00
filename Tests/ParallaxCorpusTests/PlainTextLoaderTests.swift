import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct PlainTextLoaderTests {
  private let pasted = """
    Latest developmentsMiddle EastOthersWorld News

    Army takes hill town, minister says

    0648bc79-8570-4c27-a3dc-14dd7d4f7c03

    \u{A0}

    By Jane Doe

    April 12, 2018

    The army took the town of Hill on Thursday, the minister said, after a week of  fighting.

    Also read: Ten days that shook the valley

    “We are free,” said a resident.

    What comes next

    ADVERTISEMENT

    Nobody in the town expects the calm to last for more than a few weeks or so.

    Related Articles

    Town without water for a third week

    Leave a Reply

    Back to top button
    """

  @Test func aPastedPageLosesItsFurnitureAndNothingElse() throws {
    let result = load("paste.txt", pasted)
    let document = try #require(result.documents.first)
    #expect(document.title == "Army takes hill town, minister says")
    #expect(
      document.body == """
        The army took the town of Hill on Thursday, the minister said, after a week of  fighting.

        “We are free,” said a resident.

        What comes next

        Nobody in the town expects the calm to last for more than a few weeks or so.
        """)
    #expect(document.author == "Jane Doe")
    #expect(document.date?.description == "2018-04-12")
    #expect(document.outlet == "paste")
    #expect(
      document.furniture.map { "\($0.line ?? 0) \($0.reason): \($0.text)" } == [
        "1 category: Latest developmentsMiddle EastOthersWorld News",
        "5 identifier: 0648bc79-8570-4c27-a3dc-14dd7d4f7c03",
        "9 byline: By Jane Doe",
        "11 date: April 12, 2018",
        "15 related-links: Also read: Ten days that shook the valley",
        "21 advertisement: ADVERTISEMENT",
        "25 related-links: Related Articles",
        "27 related-links: Town without water for a third week",
        "29 comments: Leave a Reply",
        "31 back-to-top: Back to top button",
      ])
  }

  @Test func furnitureStaysWhenItIsAskedFor() throws {
    let result = load("paste.txt", pasted, options: LoadOptions(keepsFurniture: true))
    let document = try #require(result.documents.first)
    #expect(document.title == "Army takes hill town, minister says")
    #expect(document.furniture == [])
    for line in TextLine.lines(of: pasted) where !line.isBlank && line.number != 3 {
      #expect(document.body.contains(line.trimmed))
    }
  }

  @Test func runningTextIsNeverTakenForFurniture() throws {
    let body = [
      "Share prices fell on Monday as investors weighed the news from the front line again.",
      "Comments by the minister, which were published on Sunday, added to the pressure on banks.",
      "Related to this, the central bank said that it would act if markets asked for it again.",
      "Read more closely, the statement promised nothing.",
      "Subscribe to a conspiracy theory and you will find proof everywhere, the minister said.",
    ]
    let result = load("a.txt", (["Markets slide as war drags on"] + body).joined(separator: "\n\n"))
    #expect(result.documents.first?.body == body.joined(separator: "\n\n"))
    #expect(result.documents.first?.furniture == [])
  }

  @Test func anEndMarkAboveMostOfTheTextEndsNothing() throws {
    let text = """
      A headline of some words

      The first paragraph is a sentence that is long enough to be running text of an article.

      Read more

      The second paragraph is a sentence that is long enough to be running text of an article.

      The third paragraph is a sentence that is long enough to be running text of an article.
      """
    let document = try #require(load("a.txt", text).documents.first)
    #expect(document.body.components(separatedBy: "\n\n").count == 4)
  }

  @Test func frontMatterFillsTheFieldsAndTheTextStaysAsItIs() throws {
    let result = load(
      "a.txt",
      """
      ---
      title: "A: B"
      outlet: The Courier
      date: 2031-04-18
      event: e1
      language: en
      rating: 012
      ---

      First paragraph.

      Related Articles
      """)
    let document = try #require(result.documents.first)
    #expect(document.title == "A: B")
    #expect(document.outlet == "The Courier")
    #expect(document.date?.description == "2031-04-18")
    #expect(document.givenEvent == "e1")
    #expect(document.metadata == ["rating": "012"])
    #expect(document.body == "First paragraph.\n\nRelated Articles")
    #expect(document.furniture == [])
    #expect(result.diagnostics == [])
  }

  @Test func everyLineIsAParagraphWhereThereAreNoBlankLines() throws {
    let result = load("a.txt", "A headline here\nFirst paragraph, short.\nSecond paragraph.\n")
    #expect(result.documents.first?.title == "A headline here")
    #expect(result.documents.first?.body == "First paragraph, short.\n\nSecond paragraph.")
  }

  @Test func linesThatWereWrappedByHandStayInTheirParagraph() throws {
    let text = """
      A headline here

      The army took the town of Hill on Thursday, the minister said, after
      a week of fighting that has driven thousands of people from the homes
      in the valley below.

      Nobody in the town expects the calm to last.
      """
    #expect(
      load("a.txt", text).documents.first?.body == """
        The army took the town of Hill on Thursday, the minister said, after
        a week of fighting that has driven thousands of people from the homes
        in the valley below.

        Nobody in the town expects the calm to last.
        """)
  }

  @Test func aTextThatBeginsWithAParagraphHasNoTitle() throws {
    let first =
      "The army took the town of Hill on Thursday, the minister said, after a week of"
      + " fighting that has driven thousands of people from the homes in the valley below."
    let document = try #require(load("a.txt", first + "\n\nSecond one.").documents.first)
    #expect(document.title == "")
    #expect(document.body == first + "\n\nSecond one.")
  }
}
