import Foundation

@testable import ParallaxCorpus

/// Makes small files of word processors for tests.
enum OfficeFile {
  /// A `.docx` whose document has this body.
  static func word(_ body: String, parts: [(name: String, text: String)] = []) -> Data {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return ArchiveMaker.zip(
      [
        ("[Content_Types].xml", "<Types/>"),
        (
          "_rels/.rels",
          "<Relationships><Relationship Id='r' Type='\(relations)/officeDocument'"
            + " Target='word/document.xml'/></Relationships>"
        ),
        (
          "word/document.xml",
          "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='\(namespace)' xmlns:mc='http://"
            + "schemas.openxmlformats.org/markup-compatibility/2006'><w:body>\(body)</w:body></w:document>"
        ),
      ] + parts.map { ($0.name, $0.text.replacing("WORD", with: "xmlns:w='\(namespace)'")) })
  }

  /// A paragraph of WordprocessingML with one run.
  static func paragraph(_ text: String, style: String? = nil) -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val='\($0)'/></w:pPr>" } ?? ""
    return "<w:p>\(properties)<w:r><w:t xml:space='preserve'>\(text)</w:t></w:r></w:p>"
  }

  /// An `.odt` whose text has this content.
  static func openDocument(
    _ content: String, styles: String = "", parts: [(name: String, text: String)] = []
  ) -> Data {
    let name = "urn:oasis:names:tc:opendocument:xmlns:"
    let namespaces =
      "xmlns:office='\(name)office:1.0' xmlns:text='\(name)text:1.0' xmlns:table='\(name)table:1.0'"
      + " xmlns:style='\(name)style:1.0' xmlns:draw='\(name)drawing:1.0' xmlns:meta='\(name)meta:1.0'"
      + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:svg='\(name)svg-compatible:1.0'"
    return ArchiveMaker.zip(
      [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
          "content.xml",
          "<office:document-content \(namespaces)><office:automatic-styles>\(styles)"
            + "</office:automatic-styles><office:body><office:text>\(content)</office:text>"
            + "</office:body></office:document-content>"
        ),
      ] + parts.map { ($0.name, $0.text.replacing("ODF", with: namespaces)) })
  }
}
