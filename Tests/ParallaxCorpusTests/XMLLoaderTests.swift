import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct XMLLoaderTests {
  private static let body = "<channel><item><title>&x;</title></item></channel></rss>"

  @Test func entitiesThatReadFilesAreRefused() {
    let result = load(
      "a.xml",
      """
      <?xml version="1.0"?>
      <!-- <rss> -->
      <!DOCTYPE rss [ <!ELEMENT rss ANY>
        <!ENTITY x SYSTEM "file:///etc/hostname"> ]>
      <rss>\(Self.body)
      """)
    #expect(result.documents.isEmpty)
    #expect(result.rowsRead == 1)
    #expect(result.rowsRejected == 1)
    #expect(
      result.diagnostics.map(\.description) == [
        "a.xml:4:3: error: refused: this XML declares entities, which can read other files and"
          + " fill memory; remove the declarations if you trust the file [xml-entities]"
      ])
  }

  @Test func entitiesThatGrowAreRefused() {
    var declarations = "<!ENTITY a0 \"lol\">"
    for level in 1...30 {
      let inner = String(repeating: "&a\(level - 1);", count: 10)
      declarations += "\n<!ENTITY a\(level) \"\(inner)\">"
    }
    let result = load(
      "a.xml",
      "<!DOCTYPE rss [\(declarations)]>\n<rss><channel><item><title>&a30;</title></item></channel></rss>"
    )
    #expect(result.documents.isEmpty)
    #expect(result.diagnostics.map(\.identifier) == ["xml-entities"])
  }

  @Test(arguments: [
    "<!DOCTYPE rss SYSTEM \"file:///etc/hostname\">",
    "<!DOCTYPE rss PUBLIC \"-//X//DTD RSS 0.91//EN\" \"http://dtd.invalid/rss-0.91.dtd\">",
    "<!DOCTYPE rss [<!ELEMENT rss ANY>]>",
  ])
  func aDocumentTypeWithoutEntitiesIsNeverFetched(type: String) {
    let result = load(
      "a.xml", type + "<rss><channel><item><title>T &amp; U</title></item></channel></rss>")
    #expect(result.documents.map(\.title) == ["T & U"])
    #expect(result.diagnostics == [])
  }

  @Test(arguments: [
    "<!DOCTYPE rss SYSTEM \"a>b\" [<!ENTITY x \"y\">]>",
    "<!DOCTYPE rss [ <!-- it's \" > --> <!ENTITY x \"y\"> ] >",
    "<?xml version='1.0'?><?a <rss ?><!DOCTYPE rss\n[<!ELEMENT rss ANY>\n<!ENTITY x '>]>'>]>",
  ])
  func declarationsCannotHide(type: String) {
    let result = load("a.xml", type + "<rss>" + Self.body)
    #expect(result.documents.isEmpty)
    #expect(result.diagnostics.map(\.identifier) == ["xml-entities"])
  }

  @Test func parameterEntitiesAreRefused() {
    let result = load(
      "a.xml",
      "<!DOCTYPE rss [<!ENTITY % e SYSTEM \"http://x.invalid/e.dtd\"> %e;]><rss>\(Self.body)")
    #expect(result.diagnostics.map(\.identifier) == ["xml-entities"])
  }

  @Test func whatIsWholeBeforeAFaultIsLoaded() {
    let result = load(
      "a.xml",
      "<rss><channel>\n<item><title>A</title></item>\n<item><title>B & C</title></item>\n"
        + "<item><title>D</title></item></channel></rss>")
    #expect(result.documents.map(\.title) == ["A"])
    #expect(result.rowsRead == 2)
    #expect(result.rowsRejected == 1)
    #expect(result.diagnostics.map(\.identifier) == ["broken-xml"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.xml", line: 3, column: 17))
  }

  @Test func deepNestingIsAFault() {
    let deep = String(repeating: "<a>", count: 100_000)
    let result = load(
      "a.xml", "<rss><channel><item><title>A</title></item><item>" + deep)
    #expect(result.documents.map(\.title) == ["A"])
    #expect(result.diagnostics.map(\.identifier) == ["broken-xml"])
  }

  @Test func xmlOfAnotherKindIsRejectedAndNamesItsRoot() {
    let result = load("a.xml", "<catalog><book/></catalog>")
    #expect(result.format == .xml)
    #expect(
      result.diagnostics.map(\.description) == [
        "a.xml:1:1: error: this XML is no feed and nothing that trafilatura writes: its root is"
          + " <catalog>; export the articles as CSV or JSON Lines [unknown-xml]"
      ])
  }

  @Test func theDeclaredEncodingIsUsed() {
    var data = Array(
      "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>".utf8)
    data += [0xCC, 0xE8, 0xF0]
    data += Array("</title></item></channel></rss>".utf8)
    let result = load("a.xml", .init(data))
    #expect(result.documents.map(\.title) == ["Мир"])
    #expect(result.diagnostics == [])
  }

  @Test func aFeedWithoutItemsIsAWarning() {
    #expect(load("a.xml", "<rss><channel/></rss>").diagnostics.map(\.identifier) == ["no-rows"])
  }
}
