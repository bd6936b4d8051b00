import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct OpenDocumentReaderTests {
  private func read(_ content: String, styles: String = "") throws -> WrittenText {
    try OpenDocumentReader.read(
      OfficeFile.openDocument(content, styles: styles), path: "a.odt")
  }

  @Test(arguments: [
    (
      "<text:p>a  \n b <text:span>c</text:span><text:s text:c='3'/>d<text:tab/>e</text:p>",
      ["a b c   d\te"]
    ),
    ("<text:p>a<text:line-break/> b<text:soft-page-break/></text:p><text:p/>", ["a\nb"]),
    ("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>x</text:p>", ["x"]),
    ("<text:list><text:list-item><text:p>1</text:p></text:list-item></text:list>", ["1"]),
    (
      "<text:p><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box><svg:title>n</svg:title></draw:frame>text</text:p>",
      ["box", "text"]
    ),
    ("<text:p><text:s text:c='1000000000'/>x</text:p>", ["x"]),
  ])
  func textIsRead(content: String, text: [String]) throws {
    #expect(try read(content).paragraphs.map(\.text) == text)
  }

  @Test func cellsAndStyles() throws {
    let text = try read(
      "<text:p text:style-name='P1'>T</text:p><text:h text:style-name='x'>H</text:h>"
        + "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        + "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>",
      styles: "<style:style style:name='P1' style:parent-style-name='Title'/>")
    #expect(text.paragraphs.map(\.text) == ["T", "H", "A", "B"])
    #expect(text.paragraphs.map(\.role) == [.title, .heading, .text, .text])
    #expect(text.paragraphs.map { $0.cell?.column ?? -1 } == [-1, -1, 0, 1])
  }

  @Test func notesHeadersAndPropertiesAreKeptApart() throws {
    let data = OfficeFile.openDocument(
      "<text:p>One</text:p><text:p>Two<text:note text:note-class='footnote'><text:note-citation>1"
        + "</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>"
        + "<office:annotation><dc:creator>Me</dc:creator><text:p>Hm.</text:p></office:annotation></text:p>",
      parts: [
        (
          "styles.xml",
          "<office:document-styles ODF><style:header><text:p>Page</text:p></style:header>"
            + "</office:document-styles>"
        ),
        (
          "meta.xml",
          "<office:document-meta ODF><office:meta><dc:title>T</dc:title><meta:initial-creator>Me"
            + "</meta:initial-creator><dc:creator>You</dc:creator></office:meta></office:document-meta>"
        ),
      ])
    let text = try OpenDocumentReader.read(data, path: "a.odt")
    #expect(text.paragraphs.map(\.text) == ["One", "Two"])
    #expect(text.title == "T")
    #expect(text.properties == ["file author": "Me"])
    #expect(
      text.apart.map { "\($0.line ?? 0) \($0.reason) \($0.text)" } == [
        "2 footnote A note.", "2 comment Hm.", "0 page-header Page",
      ])
  }

  @Test func aCutFileIsReadUpToThere() {
    let whole = (1...200).map { "<text:p>Paragraph \($0).</text:p>" }.joined()
    let result = load("a.odt", OfficeFile.openDocument(whole + "<text:p>Two <x"))
    #expect(result.format == .odt)
    #expect(result.documents.first?.body.contains("Paragraph 100.") == true)
    #expect(result.diagnostics.map(\.identifier) == ["broken-document"])
  }
}
