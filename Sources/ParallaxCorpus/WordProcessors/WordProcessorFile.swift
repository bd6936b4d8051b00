import Foundation
import ParallaxModel

/// Tells the files of word processors by their first bytes, and reads them.
enum WordProcessorFile {
  /// The format; nil for data of any other kind.
  static func format(of data: Data) -> InputFormat? {
    if RTFReader.isRTF(data) { return .rtf }
    guard data.starts(with: [0x50, 0x4B, 3, 4]), let first = firstEntry(of: data) else {
      return nil
    }
    if first == "mimetype" {
      let type = "mimetypeapplication/vnd.oasis.opendocument.text"
      return data.prefix(1_024).range(of: Data(type.utf8)) == nil ? nil : .odt
    }
    let isOffice = officeEntries.contains(where: first.hasPrefix)
    return isOffice && data.range(of: Data("word/document".utf8)) != nil ? .docx : nil
  }

  /// How the names of the first entries of office files begin.
  private static let officeEntries = [
    "[Content_Types].xml", "_rels/", "docProps/", "word/", "customXml/",
  ]

  /// The name of the first entry of a ZIP archive.
  ///
  /// Source: PKWARE APPNOTE 6.3, section 4.3.7.
  private static func firstEntry(of data: Data) -> String? {
    let header = [UInt8](data.prefix(30))
    guard header.count == 30 else { return nil }
    let length = Int(header[26]) | Int(header[27]) << 8
    let name = data.dropFirst(30).prefix(length)
    return name.count == length ? String(decoding: name, as: UTF8.self) : nil
  }

  /// Reads a file.
  ///
  /// - Throws: When nothing of it can be read, and why.
  static func read(_ data: Data, path: String) throws(FatalDiagnostic) -> WrittenText {
    switch format(of: data) {
    case .rtf: return RTFReader.read(data)
    case .docx: return try WordReader.read(data, path: path)
    case .odt: return try OpenDocumentReader.read(data, path: path)
    default:
      throw FatalDiagnostic(
        Diagnostic(
          .error, "unknown-format", "this is no file of a word processor (rtf, docx, odt)",
          at: SourcePlace(path: path), remedy: "leave out --input-format, or save it as .docx"))
    }
  }
}
