import Testing

@testable import ParallaxCorpus

@Suite struct NexisFormatTests {
  private static let export = """
    User Name: A Reader

    Date and Time: Monday, May 5, 2031 4:51:00 PM CEST

    Documents (2)

    1. Rebels take the bridge

    Client/Matter: -None-

    Rebels take the bridge

    North Star (Haven)

    May 3, 2031 Saturday 10:15 PM GMT

    Copyright 2031 North Star Ltd All Rights Reserved

    Section:\u{A0}NEWS; Pg. 6

    Length:\u{A0}55 words

    Byline:\u{A0}Ann Berg

    Body

    Rebels took the bridge at dawn.

    Section: this is text.

    Graphic

    The bridge at dawn.

    Classification

    Language:\u{A0}ENGLISH

    Publication-Type:\u{A0}Newspaper

    Load-Date:\u{A0}May 3, 2031

    End of Document

    Bridge seized

    4 oktober 2031 woensdag

    South Post

    4 May 2031

    Länge: 9 Wörter

    Text

    The bridge was seized.

    Load-Date: May 4, 2031

    End of Document

    We are sorry but there is an error in this document and it is not possible to display it.

    End of Document

    Cut off

    South Post
    """

  @Test func loadsArticlesUpToTheirEnds() {
    let result = load("a.txt", Self.export)
    #expect(result.format == .nexis)
    #expect(
      result.account == [
        "11: outlet=North Star (Haven) | title=Rebels take the bridge"
          + " | body=Rebels took the bridge at dawn.//Section: this is text. | date=2031-05-03"
          + " | language=en | author=Ann Berg | [Graphic]=The bridge at dawn."
          + " | [Length]=55 words | [Load-Date]=May 3, 2031 | [Publication-Type]=Newspaper"
          + " | [Section]=NEWS; Pg. 6 | [edition]=10:15 PM GMT | [language]=ENGLISH"
          + " | -cover-page=User Name: A Reader"
          + " | -cover-page=Date and Time: Monday, May 5, 2031 4:51:00 PM CEST"
          + " | -cover-page=Documents (2) | -cover-page=1. Rebels take the bridge"
          + " | -cover-page=Client/Matter: -None-"
          + " | -copyright=Copyright 2031 North Star Ltd All Rights Reserved",
        "45: outlet=South Post | title=Bridge seized 4 oktober 2031 woensdag"
          + " | body=The bridge was seized. | date=2031-05-04 | [Load-Date]=May 4, 2031"
          + " | [Länge]=9 Wörter",
      ])
    #expect(result.rowsRead == 4)
    #expect(
      result.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0)" } == [
        "broken-article 63", "broken-article 67",
      ])
  }

  @Test func oneArticleWithoutACoverPage() {
    let text =
      "Head\n\nNorth Star\n\n3 May 2031\n\nLength: 2 words\n\nBody\n\nA b.\n\nEnd of Document\n"
    #expect(
      load("a.txt", text).account == [
        "1: outlet=North Star | title=Head | body=A b. | date=2031-05-03 | [Length]=2 words"
      ])
  }

  @Test func anArticleWithoutADateIsKeptWithoutOne() {
    let text = "Head\n\nNorth Star\n\nLength: 2 words\n\nBody\n\nA b.\n\nEnd of Document\n"
    #expect(
      load("a.txt", text).account == [
        "1: outlet=North Star | title=Head | body=A b. | [Length]=2 words"
      ])
  }

  @Test func aTextWithAnEndIsNoExport() {
    #expect(load("a.txt", "Head\n\nText of it.\n\nEnd of Document\n").format == .text)
  }
}
