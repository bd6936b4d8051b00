import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct LexisNexisFormatTests {
  private static let export = """


    Download Request: Select Items: 1-3
    Time Of Request: Monday, May 05, 2031  10:02:11

    Terms: (bridge and rebels)


                                   1 of 3 DOCUMENTS



                                  North Star (Haven)

                            May 3, 2031 Saturday 10:15 AM GMT
                                       Edition 1;
                                        Scotland

    Rebels take the bridge

    'We are free to cross'

    BYLINE: Ann Berg in Haven

    SECTION: NEWS; Pg. 6

    LENGTH: 55 words

    HAVEN: Rebels took the bridge over the river at dawn on Friday, after two days
    in which nobody had been allowed to cross it.

    LANGUAGE: that is what they fight for.

    "Everyone can cross."

    LOAD-DATE: May 3, 2031

    LANGUAGE: ENGLISH

    GRAPHIC: The bridge at dawn.

    The river at night.

    WIRE-CODE: 7

    JOURNAL-CODE: NST


                        Copyright 2031 North Star Ltd
                                All Rights Reserved

                                   2 of 3 DOCUMENTS

                     Copyright 2031 The South Post Company
                                 The South Post

                        May 4, 2031, Sunday, Late Edition - Final

    SECTION: Section A; Page 1; Column 2; National Desk

    LENGTH: 20 words

    HEADLINE: Bridge seized

    BYLINE: By BO DAHL

    DATELINE: HAVEN, May 3

    BODY:
       The bridge was seized by armed men.

       People are afraid.

    LOAD-DATE: May 4, 2031

                                   3 of 3 DOCUMENTS

    Nothing that belongs here.
    """

  @Test(arguments: ["a.txt", "a.TXT", "a"]) func loadsArticlesBetweenSeparators(name: String) {
    let result = load(name, Self.export)
    #expect(result.format == .lexisNexis)
    #expect(
      result.account == [
        "9: outlet=North Star (Haven) | title=Rebels take the bridge 'We are free to cross'"
          + " | body=HAVEN: Rebels took the bridge over the river at dawn on Friday, after two days"
          + "/in which nobody had been allowed to cross it."
          + "//LANGUAGE: that is what they fight for.//\"Everyone can cross.\""
          + " | date=2031-05-03 | language=en | author=Ann Berg in Haven"
          + " | [GRAPHIC]=The bridge at dawn. The river at night. | [JOURNAL-CODE]=NST"
          + " | [LENGTH]=55 words | [LOAD-DATE]=May 3, 2031 | [SECTION]=NEWS; Pg. 6"
          + " | [WIRE-CODE]=7 | [edition]=10:15 AM GMT Edition 1 Scotland | [language]=ENGLISH"
          + " | -cover-page=Download Request: Select Items: 1-3"
          + " | -cover-page=Time Of Request: Monday, May 05, 2031  10:02:11"
          + " | -cover-page=Terms: (bridge and rebels)"
          + " | -copyright=Copyright 2031 North Star Ltd | -copyright=All Rights Reserved",
        "52: outlet=The South Post | title=Bridge seized"
          + " | body=The bridge was seized by armed men.//People are afraid."
          + " | date=2031-05-04 | author=By BO DAHL | [DATELINE]=HAVEN, May 3"
          + " | [LENGTH]=20 words | [LOAD-DATE]=May 4, 2031"
          + " | [SECTION]=Section A; Page 1; Column 2; National Desk"
          + " | [edition]=Late Edition - Final | -copyright=Copyright 2031 The South Post Company",
      ])
    #expect(result.rowsRead == 3)
    #expect(result.rowsRejected == 1)
    #expect(
      result.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0)" } == ["broken-article 76"])
    #expect(result.fieldMap[.outlet] == "newspaper")
    #expect(result.fieldMap[.author] == "BYLINE")
  }

  @Test(arguments: [
    (
      "Dokument 3 von 9", "Montag 5. Mai 2031", "AUTOR: Cara Dorn\n\nLÄNGE: 10 Wörter",
      "UPDATE: 5. Mai 2031\n\nSPRACHE: GERMAN; DEUTSCH", "de"
    ),
    (
      "Document 3 de 9", "5 mai 2031 lundi", "AUTEUR: Cara Dorn\n\nLONGUEUR: 10 mots",
      "DATE-CHARGEMENT: 5 mai 2031\n\nLANGUE: FRENCH; FRANÇAIS", "fr"
    ),
  ])
  func labelsInTheLanguageOfTheDatabasesPages(
    separator: String, date: String, head: String, tail: String, language: String
  ) {
    let text = "\(separator)\n\nNordblatt\n\n\(date)\n\nTitel\n\n\(head)\n\nText.\n\n\(tail)\n"
    let document = load("a.txt", text).documents.first
    #expect(document?.outlet == "Nordblatt")
    #expect(document?.title == "Titel")
    #expect(document?.body == "Text.")
    #expect(document?.date?.description == "2031-05-05")
    #expect(document?.author == "Cara Dorn")
    #expect(document?.language == language)
  }

  @Test func anArticleWithDamagedBytesIsLeftOutAlone() {
    var data = Data(Self.export.replacing("dawn", with: "dawn \u{2013} caf\u{E9}").utf8)
    let place = data.range(of: Data("armed".utf8))
    data[place?.lowerBound ?? 0] = 0xFF
    let result = load("a.txt", data)
    #expect(result.documents.map(\.title) == ["Rebels take the bridge 'We are free to cross'"])
    #expect(result.rowsRead == 3)
    #expect(result.rowsRejected == 2)
    #expect(
      result.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0)" } == [
        "invalid-utf8 70", "broken-article 76",
      ])
  }

  @Test func readsWindows1252() {
    let text = Self.export.replacing("afraid", with: "afraid of the caf\u{E9} \u{2013} cr\u{E8}me")
    let data = text.data(using: .windowsCP1252) ?? Data()
    let result = load("a.txt", data)
    #expect(result.documents.last?.body.contains("café – crème") == true)
    #expect(result.diagnostics.map(\.identifier) == ["guessed-encoding", "broken-article"])
  }

  @Test(arguments: [
    "2 of 10 people\n\nare here\n", "He read 2 of 10 DOCUMENTS\n\nLANGUAGE: no\n",
    "1 of 2 DOCUMENTS\n",
  ])
  func otherTextsAreNoExports(text: String) {
    #expect(load("a.txt", text).format == .text)
  }
}
