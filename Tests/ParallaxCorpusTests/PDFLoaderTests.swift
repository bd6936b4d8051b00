import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite(.enabled(if: OptionalProgram.hasPDFReader)) struct PDFLoaderTests {
  private static let folder = (Bundle.module.resourceURL?.path ?? "") + "/Fixtures/prints/"

  private func paragraphs(_ result: LoadResult) -> [String] {
    result.documents.first?.body.components(separatedBy: "\n\n") ?? []
  }

  @Test func aPrintedPageGivesTheArticleAndWhatTheBrowserPrintedAroundIt() throws {
    let result = CorpusLoader().load(InputFile(path: Self.folder + "ferry-strike.pdf"))
    let document = try #require(result.documents.first)
    #expect(result.diagnostics == [])
    #expect(document.title == "Ferry strike leaves three islands without bread")
    #expect(document.outlet == "The Harbor Gazette")
    #expect(document.author == "Marta Holm")
    #expect(document.date?.description == "2031-05-02")
    #expect(document.url == "http://gazette.example:8099/ferry-strike.html")
    #expect(document.metadata == ["printed": "11/22/26, 3:43 PM"])
    #expect(document.captions == "The Northern Star lies empty at the pier of Askholm.")
    #expect(
      document.furniture.map { "\($0.reason): \($0.text)" } == [
        "page-edge: 11/22/26, 3:43 PM Ferry strike leaves three islands without bread"
          + " | The Harbor Gazette",
        "page-edge: http://gazette.example:8099/ferry-strike.html 1/2",
        "navigation: Home World Harbor Opinion", "byline: By Marta Holm", "date: 2 May 2031",
        "related-links: Related articles",
        "related-links: How the ferries of the sound came into municipal hands",
        "related-links: Opinion: An administration that answers no telephone",
        "related-links: The winter of sixteen days, in pictures",
        "copyright: © 2031 The Harbor Gazette. All rights reserved.", "credit: Photo: Jon Berg",
      ])
  }

  @Test(
    arguments: zip(
      ["ferry-strike.html", "valley-road.html", "../saved-pages/html-only.html"],
      ["ferry-strike.pdf", "valley-road.pdf", "../saved-pages/printed.pdf"]))
  func aPrintHoldsTheTextOfThePageThatWasPrinted(name: String, printName: String) throws {
    let page = CorpusLoader().load(InputFile(path: Self.folder + name))
    let print = CorpusLoader().load(InputFile(path: Self.folder + printName))
    #expect(print.documents.map(\.title) == page.documents.map(\.title))
    #expect(paragraphs(print) == paragraphs(page))
    #expect(paragraphs(print).count > 4)
  }

  @Test func aPDFIsKnownByItsContentAlsoCompressedAndFromAPipe() {
    let pdf = PDFBuilder(pages: [PDFBuilder.column(["A sentence of some words, no more."], y: 100)])
    #expect(load("a.txt", pdf.data).format == .pdf)
    #expect(load("-", pdf.data).documents.map(\.body) == ["A sentence of some words, no more."])
    let named = load("a", pdf.data, options: LoadOptions(inputFormat: .pdf))
    #expect(named.documents.map(\.outlet) == ["a"])
  }

  @Test func columnsAreReadOneAfterTheOtherAndParagraphsGoOnOverTheirEnds() {
    let left = [
      "The council of the town met on", "Monday to talk about the bridge,",
      "which has been closed since the", "flood. Nobody knows who is going",
    ]
    let right = [
      "to pay for the repairs, and the", "mayor did not want to say it.",
    ]
    let lines =
      [(72.0, 60.0, 24.0, "A bridge that nobody wants to pay for")]
      + PDFBuilder.column(left, y: 120) + PDFBuilder.column(right, x: 330, y: 120)
      + PDFBuilder.column(
        ["The council will meet again.", "Then it will know more than"], x: 330, y: 170)
    let rest = PDFBuilder.column(["today, the mayor said on Monday."], y: 60)
    let result = load("a.pdf", PDFBuilder(pages: [lines, rest]).data)
    #expect(result.documents.map(\.title) == ["A bridge that nobody wants to pay for"])
    #expect(
      paragraphs(result) == [
        "The council of the town met on Monday to talk about the bridge, which has been closed since"
          + " the flood. Nobody knows who is going to pay for the repairs, and the mayor did not want"
          + " to say it.",
        "The council will meet again. Then it will know more than today, the mayor said on Monday.",
      ])
  }

  @Test func rowsThatStandOnEveryPageGoAndASentenceOverThePageStaysWhole() {
    func page(_ number: Int, _ text: [String]) -> [PDFBuilder.Line] {
      [(72, 30, 9, "The Valley Post"), (300, 760, 9, "Page \(number) of 2")]
        + PDFBuilder.column(text, y: 100)
    }
    let pdf = PDFBuilder(pages: [
      page(1, ["The road to the valley was closed on", "Monday, and the people of the three"]),
      page(2, ["villages walked over the mountain to", "buy bread in the town, they said."]),
    ])
    let result = load("a.pdf", pdf.data)
    #expect(
      paragraphs(result) == [
        "The road to the valley was closed on Monday, and the people of the three villages walked over"
          + " the mountain to buy bread in the town, they said."
      ])
    #expect(
      result.documents.first?.furniture.map(\.text) == ["The Valley Post", "Page 1 of 2"])
  }

  @Test func allOfThePrintStaysWhenItIsAskedFor() {
    let pdf = PDFBuilder(pages: [
      [(72, 30, 9, "12/04/2031, 10:31"), (72, 760, 9, "https://valley.example/road")]
        + PDFBuilder.column(["The road to the valley was closed on Monday."], y: 100)
    ])
    let options = LoadOptions(keepsFurniture: true)
    #expect(
      paragraphs(load("a.pdf", pdf.data, options: options)) == [
        "12/04/2031, 10:31", "The road to the valley was closed on Monday.",
        "https://valley.example/road",
      ])
    let document = load("a.pdf", pdf.data).documents.first
    #expect(document?.body == "The road to the valley was closed on Monday.")
    #expect(document?.url == "https://valley.example/road")
    #expect(document?.outlet == "valley.example")
    #expect(document?.date == nil)
  }

  @Test func whatCannotBeReadIsAnErrorThatSaysWhy() {
    func identifiers(_ result: LoadResult) -> [String] {
      #expect(result.rowsRead == 1)
      #expect(result.rowsRejected == 1)
      return result.diagnostics.map(\.identifier)
    }
    let locked = CorpusLoader().load(InputFile(path: Self.folder + "locked.pdf"))
    #expect(identifiers(locked) == ["encrypted-pdf"])
    let pictures = load("a.pdf", PDFBuilder(pages: [[], []]).data)
    #expect(identifiers(pictures) == ["pdf-without-text"])
    #expect(pictures.diagnostics.first?.summary == "this PDF holds pictures of 2 pages and no text")
    #expect(identifiers(load("a.pdf", "%PDF-1.4\nnothing that is a PDF")) == ["broken-pdf"])
    #expect(identifiers(load("a.pdf", PDFBuilder().data)) == ["broken-pdf"])
    var options = LoadOptions()
    options.pdfReader.folders = ["/nowhere"]
    let missing = load("a.pdf", PDFBuilder(pages: [[]]).data, options: options)
    #expect(identifiers(missing) == ["pdf-reader-missing"])
    #expect(missing.diagnostics.first?.remedy == "install it: apt-get install poppler-utils")
  }

  @Test func aPDFThatGrowsBeyondItsLimitIsRefused() {
    let line = String(repeating: "words of no end ", count: 400)
    let pdf = PDFBuilder(pages: [PDFBuilder.column(Array(repeating: line, count: 40), y: 20)])
    var options = LoadOptions()
    options.pdfReader.outputBytes = 1 << 16
    let result = load("a.pdf", pdf.data, options: options)
    #expect(result.diagnostics.map(\.identifier) == ["pdf-too-large"])
  }
}
