import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct WordReaderTests {
  private func read(
    _ body: String, parts: [(name: String, text: String)] = []
  ) throws -> WrittenText {
    try WordReader.read(OfficeFile.word(body, parts: parts), path: "a.docx")
  }

  @Test(arguments: [
    (
      "<w:p><w:r><w:t>a </w:t></w:r><w:r><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r></w:p>",
      ["a b\tc\nd"]
    ),
    (
      "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p/>",
      ["a"]
    ),
    (
      "<w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:ins><w:r><w:t> in</w:t></w:r></w:ins></w:p>",
      ["link in"]
    ),
    (
      "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>",
      ["new"]
    ),
    (
      "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>",
      ["7"]
    ),
    (
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hid</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>x</w:t></w:r></w:p>",
      ["x"]
    ),
    (
      "<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:sym w:char='2014'/><w:sym w:char='F0B7'/></w:r></w:p>",
      ["a‑b\u{AD}—"]
    ),
    (
      "<w:sdt><w:sdtPr><w:alias w:val='n'/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>in</w:t></w:r></w:p></w:sdtContent></w:sdt>",
      ["in"]
    ),
    (
      "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:t>text</w:t></w:r></w:p>",
      ["box", "text"]
    ),
  ])
  func textIsRead(body: String, text: [String]) throws {
    #expect(try read(body).paragraphs.map(\.text) == text)
  }

  @Test func cellsAndStylesAndBold() throws {
    let cell = { (text: String) in "<w:tc>\(OfficeFile.paragraph(text))</w:tc>" }
    let text = try read(
      OfficeFile.paragraph("H", style: "Kop1") + OfficeFile.paragraph("T", style: "mine")
        + "<w:p/><w:tbl><w:tr>\(cell("A"))\(cell("B"))</w:tr><w:tr>\(cell("C"))</w:tr></w:tbl>"
        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r></w:p>",
      parts: [
        (
          "word/styles.xml",
          "<w:styles WORD><w:style w:styleId='Kop1'><w:name w:val='heading 1'/></w:style>"
            + "<w:style w:styleId='Tit'><w:name w:val='Title'/></w:style><w:style w:styleId='mine'>"
            + "<w:name w:val='Mine'/><w:basedOn w:val='Tit'/></w:style></w:styles>"
        )
      ])
    #expect(text.paragraphs.map(\.text) == ["H", "T", "A", "B", "C", "bold"])
    #expect(text.paragraphs.map(\.role) == [.heading, .title, .text, .text, .text, .text])
    #expect(text.paragraphs.map(\.place) == [1, 2, 4, 5, 6, 7])
    #expect(
      text.paragraphs.map { $0.cell.map { "\($0.row).\($0.column)" } ?? "-" } == [
        "-", "-", "0.0", "0.1", "1.0", "-",
      ])
    #expect(text.paragraphs.map(\.isStrong) == [false, false, false, false, false, true])
  }

  @Test func notesHeadersAndPropertiesAreKeptApart() throws {
    let text = try read(
      "<w:p><w:r><w:t>One</w:t></w:r></w:p><w:p><w:r><w:t>Two</w:t><w:footnoteReference w:id='2'/></w:r></w:p>",
      parts: [
        (
          "word/footnotes.xml",
          "<w:footnotes WORD><w:footnote w:id='0'><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:id='2'>\(OfficeFile.paragraph("A note."))</w:footnote></w:footnotes>"
        ),
        ("word/header1.xml", "<w:hdr WORD>\(OfficeFile.paragraph("Page"))</w:hdr>"),
        (
          "docProps/core.xml",
          "<cp:coreProperties xmlns:cp='c' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:d='http://"
            + "purl.org/dc/terms/'><dc:title>T</dc:title><dc:creator>Me</dc:creator><d:created>2031-05-03"
            + "</d:created></cp:coreProperties>"
        ),
      ])
    #expect(text.paragraphs.map(\.text) == ["One", "Two"])
    #expect(text.title == "T")
    #expect(text.properties == ["file author": "Me", "file created": "2031-05-03"])
    #expect(
      text.apart.map { "\($0.line ?? 0) \($0.reason) \($0.text)" } == [
        "0 page-header Page", "2 footnote A note.",
      ])
  }

  @Test func damagedFilesAreSaid() throws {
    let whole = (1...200).map { OfficeFile.paragraph("Paragraph \($0).") }.joined()
    let result = load("a.docx", OfficeFile.word(whole + "<w:p><w:r><w:t>Two"))
    #expect(result.documents.map(\.title) == ["Paragraph 1."])
    #expect(result.documents.first?.body.contains("Paragraph 100.") == true)
    #expect(result.diagnostics.map(\.identifier) == ["broken-document"])
    #expect(result.rowsRead == 2)
    let entities = ArchiveMaker.zip([
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        "<!DOCTYPE d [<!ENTITY a 'b'>]><w:document xmlns:w='x'>&a;</w:document>"
      ),
    ])
    #expect(load("a.docx", entities).diagnostics.map(\.identifier) == ["xml-entities"])
    let missing = ArchiveMaker.zip([
      ("[Content_Types].xml", "<Types/>"), ("word/document2.xml", "<w:document xmlns:w='x'/>"),
    ])
    #expect(load("a.docx", missing).diagnostics.map(\.identifier) == ["broken-document"])
  }

  @Test func nestingWithoutEndIsRefused() {
    let deep = OfficeFile.paragraph("One") + String(repeating: "<w:sdt>", count: 100_000)
    let result = load("a.docx", OfficeFile.word(deep))
    #expect(result.documents.map(\.title) == ["One"])
    #expect(result.diagnostics.map(\.identifier) == ["broken-document"])
  }
}
