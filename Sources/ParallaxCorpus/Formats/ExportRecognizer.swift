/// Tells from a text or a page whether a news database wrote it.
enum ExportRecognizer {
  /// Finds the database's format.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, without a byte order mark.
  ///   - container: What the file is without regard to its source; nil for unknown text.
  /// - Returns: The format; nil when the file could be anyone's.
  static func format(
    of bytes: UnsafeBufferPointer<UInt8>, in container: InputFormat?
  ) -> InputFormat? {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(headBytes))
    switch container {
    case .html: return FactivaPage.isOne(head) ? .factiva : nil
    case .text, nil:
      guard marks.contains(where: { contains($0, in: head) }) else { return nil }
      let lines = TextLine.lines(of: String(decoding: head, as: UTF8.self))
      return ExportFormats.recognized(Paragraph.paragraphs(of: lines))?.format
    default: return nil
    }
  }

  /// How much of a file is looked at: a cover page, a table of contents and a few articles.
  private static let headBytes = 1 << 20

  /// What stands in every export, so that other texts are not cut into paragraphs.
  private static let marks: [[UInt8]] = [
    " DOCUMENT", "Dokument ", "Document ", "End of Document", "ProQuest", "Publication title:",
  ].map { Array($0.utf8) }

  private static func contains(_ mark: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= mark.count else { return false }
    let last = bytes.count - mark.count
    var index = 0
    while index <= last {
      if bytes[index] == mark[0], mark.indices.allSatisfy({ bytes[index + $0] == mark[$0] }) {
        return true
      }
      index += 1
    }
    return false
  }
}
