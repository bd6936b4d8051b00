import Testing

@testable import ParallaxCorpus

@Suite struct ProQuestFormatTests {
  private static let line = String(repeating: "_", count: 60)
  private static let export = """
    Table of contents
    1. Rebels take the bridge
    2. Bridge seized

    \(line)

    Document 1 of 2

    Rebels take the bridge

    ProQuest document link

    Author: Berg, Ann

    Publication info: North Star; Haven. 03 May 2031: A.6.

    Full text: Rebels took the bridge at dawn.
    The mayor said: "Everyone can cross."

    Location: the bridge, which was built in 1907.

    It is old.

    Subject: Bridges; Rebels

    Location: Haven

    Title: Rebels take the bridge

    Publication title: North Star

    Publication date: May 3, 2031

    Section: News

    Unheard of label: x

    Language of publication: English

    Document type: Editorial

    ProQuest document ID: 3000000001

    Document URL: https://proquest.example/docview/3000000001

    Copyright: Copyright North Star
    May 3, 2031

    \(line)

    Bridge seized

    Full text: None of it.

    Title: Bridge seized
    Publication title: South Post
    Publication date: May 4, 2031
    ProQuest document ID: 3000000002

    \(line)

    Contact us at: https://proquest.example/contact
    Database copyright © 2031 ProQuest LLC. All rights reserved.
    """

  @Test func loadsArticlesBetweenLinesOfUnderscores() {
    let result = load("a.txt", Self.export)
    #expect(result.format == .proQuest)
    #expect(
      result.account == [
        "7: outlet=North Star | title=Rebels take the bridge"
          + " | body=Rebels took the bridge at dawn.//The mayor said: \"Everyone can cross.\""
          + "//Location: the bridge, which was built in 1907.//It is old. | date=2031-05-03"
          + " | url=https://proquest.example/docview/3000000001 | language=en | kind=opinion"
          + " | author=Berg, Ann | [Copyright]=Copyright North Star May 3, 2031"
          + " | [Document type]=Editorial | [Location]=Haven"
          + " | [Publication info]=North Star; Haven. 03 May 2031: A.6. | [Section]=News"
          + " | [Subject]=Bridges; Rebels | [Unheard of label]=x | [language]=English"
          + " | -table-of-contents=Table of contents"
          + " | -table-of-contents=1. Rebels take the bridge"
          + " | -table-of-contents=2. Bridge seized | -label=Document 1 of 2"
          + " | -label=ProQuest document link",
        "51: outlet=South Post | title=Bridge seized | body=None of it. | date=2031-05-04"
          + " | -end-matter=Contact us at: https://proquest.example/contact"
          + " | -end-matter=Database copyright © 2031 ProQuest LLC. All rights reserved.",
      ])
    #expect(result.documents.map(\.id) == ["3000000001", "3000000002"])
    #expect(result.fieldMap[.date] == "Publication date")
    #expect(result.diagnostics.isEmpty)
    #expect(result.rowsRead == 2)
  }

  @Test func anArticleWithoutTextIsAHeadline() {
    let text = "Title: A\nPublication title: O\nProQuest document ID: 1\n"
    let result = load("a.txt", text)
    #expect(result.account == ["1: outlet=O | title=A | body="])
    #expect(result.headlineOnly == 1)
  }

  @Test func theUsersMapWins() throws {
    var options = LoadOptions()
    try options.addMapping("outlet=Section")
    #expect(load("a.txt", Self.export, options: options).documents.first?.outlet == "News")
  }

  @Test func anArticleAboutTheDatabaseIsNoExport() {
    let text = "Archives\n\nProQuest keeps papers.\n\nDocument URL: https://x.example/1\n"
    #expect(load("a.txt", text).format == .text)
  }
}
