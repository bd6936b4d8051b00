import Foundation
import ParallaxModel

/// Names files that people take for articles and that are not read, so that the error helps.
enum ForeignFile {
  /// The error for such a file; nil for any other.
  static func refusal(of data: Data, path: String) -> Diagnostic? {
    let head = data.prefix(8)
    let kind: String
    let remedy: String
    if ContainerKind.isZIP(head), let office = OfficeDocument.kind(of: ByteSource(data)) {
      kind = office
      remedy = "save it as .docx, .odt or .csv"
    } else if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) {
      kind = "a 7z archive"
      remedy = "unpack it and name the folder, or pack it as ZIP"
    } else if head.starts(with: "Rar!".utf8) {
      kind = "a RAR archive"
      remedy = "unpack it and name the folder, or pack it as ZIP"
    } else {
      return nil
    }
    return Diagnostic(
      .error, "unknown-format", "this is \(kind), which is not read", at: SourcePlace(path: path),
      remedy: remedy)
  }
}
