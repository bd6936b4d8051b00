import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct MHTMLMessageTests {
  @Test func whatChromiumSavedLoadsLikeThePage() throws {
    let saved = load("bridge.mhtml", try containerFixture("bridge.mhtml"))
    let page = load("bridge.html", try containerFixture("bridge.html"))
    let document = try #require(saved.documents.first)
    let expected = try #require(page.documents.first)
    #expect(document.body == expected.body)
    #expect(document.body.contains("– “a matter of days”"))
    #expect(document.title == expected.title)
    #expect(document.date == expected.date)
    #expect(document.author == expected.author)
    #expect(document.url == "http://www.aldmoor-courier.example/bridge.html")
    #expect(document.metadata["retrieved"]?.isEmpty == false)
    #expect(saved.format == .mhtml)
    #expect(saved.diagnostics.first?.summary == "not loaded: 2 other parts of the page")
    #expect(saved.problems.isEmpty)
  }

  @Test func eachWayOfSavingAPageGivesOneText() throws {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("Fixtures/saved-pages")
    let documents = try ["html-only.html", "single-file.mhtml"].map { name in
      let file = (folder ?? URL(fileURLWithPath: "/")).appendingPathComponent(name)
      return try #require(load(name, try Data(contentsOf: file)).documents.first)
    }
    #expect(documents[0].body == documents[1].body)
    #expect(documents[0].title == documents[1].title)
    #expect(documents[0].body.utf8.count > 200)
  }

  @Test func theShapeOfInternetExplorerIsRead() throws {
    for name in ["a.mht", "a.txt", "a"] {
      let result = load(name, try containerFixture("explorer.mht"))
      let document = try #require(result.documents.first)
      #expect(document.title == "Der Staudamm hält")
      #expect(document.body.contains("Bürgermeister"))
      #expect(document.outlet == "tal-kurier.example")
      #expect(result.problems.isEmpty)
    }
  }

  private func message(_ head: String, _ parts: [(head: String, text: String)]) -> Data {
    var text =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b;1\"\(head)\r\n\r\n"
    for part in parts { text += "--b;1\r\n\(part.head)\r\n\r\n\(part.text)\r\n" }
    return Data((text + "--b;1--\r\n").utf8)
  }

  private let frame = ("Content-Type: text/html\r\nContent-ID: <f>", "<p>A frame of the page.</p>")
  private let main = (
    "Content-Type: text/html; charset=utf-8\r\nContent-ID: <m>\r\nContent-Location: http://o.example/m",
    "<title>Main</title><p>The text of the page – it stands here.</p>"
  )

  @Test func theMainPartIsFound() {
    let byStart = load("a.mht", message("; start=\"<m>\"", [frame, main]))
    #expect(byStart.documents.map(\.title) == ["Main"])
    let byAddress = load(
      "a.mht", message("\r\nSnapshot-Content-Location: http://o.example/m", [frame, main]))
    #expect(byAddress.documents.map(\.url) == ["http://o.example/m"])
    let first = load("a.mht", message("", [main, frame]))
    #expect(first.documents.map(\.title) == ["Main"])
  }

  @Test func thePartSaysItsCharset() throws {
    let text = try #require(
      "<title>Мост</title><p>Старый мост через реку закрыли в пятницу утром, потому что инженеры нашли трещины.</p>"
        .data(using: .windowsCP1251))
    var data = Data(
      "MIME-Version: 1.0\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n".utf8)
    data += text
    let result = load("a.mht", data)
    #expect(result.documents.map(\.title) == ["Мост"])
    #expect(result.problems.isEmpty)
  }

  @Test func aFileThatIsCutOffIsLoadedWithAWarning() throws {
    let data = try containerFixture("bridge.mhtml")
    let result = load("a.mhtml", Data(data.prefix(1_900)))
    #expect(result.documents.count == 1)
    #expect(result.problems == ["broken-mhtml"])
  }

  @Test(arguments: [
    (
      "a.mhtml", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n"
    ),
    ("a.mht", "x"),
  ])
  func aFileWithoutAPageIsAnError(name: String, text: String) {
    let result = load(name, text)
    #expect(result.documents.isEmpty)
    #expect(result.problems == ["broken-mhtml"])
  }

  @Test func thePageMayHaveTheNameOfAMessage() {
    let page = "<html><head><title>T</title></head><body><p>Just a page.</p></body></html>"
    #expect(load("a.mht", page).documents.map(\.title) == ["T"])
  }
}
