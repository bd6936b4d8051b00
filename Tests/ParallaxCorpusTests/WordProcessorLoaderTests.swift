import Testing

@testable import ParallaxCorpus

@Suite struct WordProcessorLoaderTests {
  @Test func richTextIsOneArticle() {
    let result = load(
      "north.rtf",
      "{\\rtf1{\\info{\\author Me}}World News\\par\\par {\\b Rebels take the bridge}\\par By Ann Berg\\par"
        + " May 3, 2031\\par The rebels took the bridge at dawn on Friday.{\\footnote Or so.}\\par"
        + " Then all crossed it. \\par Related Articles\\par Link\\par}")
    #expect(result.format == .rtf)
    #expect(
      result.account == [
        "1: outlet=north (file) | title=Rebels take the bridge"
          + " | body=The rebels took the bridge at dawn on Friday.//Then all crossed it."
          + " | date=2031-05-03 | author=Ann Berg | [file author]=Me | -category=World News"
          + " | -byline=By Ann Berg | -date=May 3, 2031 | -related-links=Related Articles"
          + " | -related-links=Link | -footnote=Or so."
      ])
  }

  @Test(arguments: [
    (
      "{\\rtf1{\\stylesheet{\\s1 Title;}}Site\\par\\s1 The head\\par\\pard Text of it.\\par}",
      "The head"
    ),
    (
      "{\\rtf1{\\info{\\title The head}}Site of all\\par The Head\\par Text of it is here.\\par}",
      "The Head"
    ),
    (
      "{\\rtf1{\\info{\\title The head}}It is a text that is long and has no head at all, no.}",
      "The head"
    ),
  ])
  func titlesHaveAStyleOrAreTheFilesOwn(rtf: String, title: String) {
    #expect(load("a.rtf", rtf).documents.map(\.title) == [title])
  }

  private static let nexis = [
    "User Name: A Reader", "Documents (2)", "1. Rebels take the bridge", "Rebels take the bridge",
    "North Star (Haven)", "May 3, 2031 Saturday", "Copyright 2031 North Star Ltd",
    "Length:\u{A0}5 words", "Body", "Rebels took the bridge.", "Load-Date:\u{A0}May 3, 2031",
    "End of Document", "Bridge seized", "South Post", "4 May 2031", "Body", "It was seized.",
    "End of Document",
  ]

  @Test func officeFilesOfNexisHoldItsArticles() {
    let word = Self.nexis.enumerated().map {
      OfficeFile.paragraph($1, style: [3, 12].contains($0) ? "Heading1" : nil)
    }
    let open = Self.nexis.map { "<text:p>\($0)</text:p>" }
    for (name, data) in [
      ("a.docx", OfficeFile.word(word.joined())), ("a.DOCX", OfficeFile.word(word.joined())),
      ("a.odt", OfficeFile.openDocument(open.joined())), ("a", OfficeFile.word(word.joined())),
    ] {
      let result = load(name, data)
      #expect(result.format == .nexis)
      #expect(
        result.account == [
          "4: outlet=North Star (Haven) | title=Rebels take the bridge"
            + " | body=Rebels took the bridge. | date=2031-05-03 | [Length]=5 words"
            + " | [Load-Date]=May 3, 2031 | -cover-page=User Name: A Reader"
            + " | -cover-page=Documents (2) | -cover-page=1. Rebels take the bridge"
            + " | -copyright=Copyright 2031 North Star Ltd",
          "13: outlet=South Post | title=Bridge seized | body=It was seized. | date=2031-05-04",
        ])
    }
  }

  @Test func officeFilesOfLexisNexisHoldItsArticles() {
    let lines = [
      "1 of 1 DOCUMENTS", "North Star", "May 3, 2031 Saturday", "Rebels take the bridge",
      "BYLINE: Ann Berg", "LENGTH: 4 words", "Rebels took it.", "All cross.",
      "LOAD-DATE: May 3, 2031", "LANGUAGE: ENGLISH",
    ]
    let result = load("a.docx", OfficeFile.word(lines.map { OfficeFile.paragraph($0) }.joined()))
    #expect(result.format == .lexisNexis)
    #expect(
      result.account == [
        "1: outlet=North Star | title=Rebels take the bridge | body=Rebels took it.//All cross."
          + " | date=2031-05-03 | language=en | author=Ann Berg | [LENGTH]=4 words"
          + " | [LOAD-DATE]=May 3, 2031 | [language]=ENGLISH"
      ])
  }

  @Test func aSubheadingIsNoTitle() {
    let body =
      OfficeFile.paragraph("Rebels take the bridge")
      + OfficeFile.paragraph("The rebels took the bridge at dawn, and the town was quiet that day.")
      + OfficeFile.paragraph("What comes next", style: "Heading2")
      + OfficeFile.paragraph("Nobody knows.")
    let document = load("a.docx", OfficeFile.word(body)).documents.first
    #expect(document?.title == "Rebels take the bridge")
    #expect(document?.body.hasPrefix("The rebels took") == true)
    #expect(document?.body.contains("What comes next") == true)
  }

  @Test func theUsersFormatWinsOverTheExports() {
    var options = LoadOptions()
    options.inputFormat = .docx
    let data = OfficeFile.word(Self.nexis.map { OfficeFile.paragraph($0) }.joined())
    #expect(load("a.docx", data, options: options).documents.count == 1)
    options.inputFormat = .nexis
    #expect(load("a.docx", data, options: options).documents.count == 2)
    options.inputFormat = .odt
    #expect(
      load("a.txt", "Text.", options: options).diagnostics.map(\.identifier) == ["unknown-format"])
  }

  @Test func damagedTextIsSaidWithItsParagraph() {
    let body = OfficeFile.paragraph("Head") + "<w:p/>" + OfficeFile.paragraph("A cafÃ© and a fÃ¼r.")
    let result = load("a.docx", OfficeFile.word(body))
    #expect(
      result.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0)" } == ["garbled-text 3"])
  }

  @Test func otherOfficeFilesAreUnknown() {
    let sheet = ArchiveMaker.zip([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>")])
    #expect(WordProcessorFile.format(of: sheet) == nil)
    let calc = ArchiveMaker.zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])
    #expect(WordProcessorFile.format(of: calc) == nil)
  }

  @Test func aFileWithoutTextIsRejected() {
    let result = load("a.rtf", "{\\rtf1\\par\\par}")
    #expect(result.rowsRead == 1)
    #expect(result.diagnostics.map(\.identifier) == ["empty-document"])
  }

  @Test func furnitureCanStay() {
    var options = LoadOptions()
    options.keepsFurniture = true
    let document = load("a.rtf", "{\\rtf1 Head\\par Text of it.\\par Share\\par}", options: options)
      .documents.first
    #expect(document?.body == "Text of it.\n\nShare")
  }
}
