import Foundation
import ParallaxModel

/// What kind of file holds other files, told by its first bytes.
enum ContainerKind: Equatable {
  case archive
  case crawl

  /// The kind of a file; nil for one that is read by itself.
  ///
  /// - Parameters:
  ///   - source: The bytes.
  ///   - name: The file's name.
  ///   - format: The format that the user says it has.
  init?(of source: ByteSource, name: String, format: InputFormat?) {
    switch format {
    case .warc: self = .crawl
    case .zip, .tar: self = .archive
    case .mhtml: return nil
    default:
      let head = source.bytes(at: 0, count: 1_024)
      if Self.isZIP(head) {
        if OfficeDocument.kind(of: source) != nil { return nil }
        self = .archive
        return
      }
      if Self.compressions.contains(where: head.starts(with:)) {
        self = .archive
        return
      }
      let inner = GzipReader.isGzip(head) ? Inflater.head(of: source, count: 1_024) : head
      if inner.starts(with: "WARC/".utf8) {
        self = .crawl
      } else if Self.isTar(inner) || Self.isZIP(inner) {
        self = .archive
      } else {
        return nil
      }
    }
  }

  /// How bzip2, xz and Zstandard begin; gzip, which is read around any file, is told apart by
  /// what is in it.
  private static let compressions: [[UInt8]] = [
    Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD],
  ]

  /// Whether bytes begin as a ZIP archive does, an empty one too.
  static func isZIP(_ head: Data) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Whether bytes begin with a tar header: its sum is right (POSIX.1-1988).
  private static func isTar(_ head: Data) -> Bool {
    guard head.count >= 512 else { return false }
    let bytes = [UInt8](head.prefix(512))
    let digits = bytes[148..<156].drop { $0 == 0x20 }.prefix { (0x30..<0x38).contains($0) }
    guard bytes[0] != 0, let sum = Int(String(decoding: digits, as: UTF8.self), radix: 8)
    else { return false }
    let rest = bytes[..<148].reduce(0) { $0 + Int($1) } + bytes[156...].reduce(0) { $0 + Int($1) }
    return rest + 8 * 0x20 == sum
  }
}

/// Tells office documents, which are ZIP archives, from archives of articles.
enum OfficeDocument {
  /// What a ZIP archive is as a document; nil when it is no document.
  ///
  /// Sources: ECMA-376 part 2 (`[Content_Types].xml`), OpenDocument 1.3 part 2 (`mimetype`).
  static func kind(of source: ByteSource) -> String? {
    let budget = ArchiveBudget(compressedBytes: source.count, path: "")
    guard let reader = try? ArchiveReader(source, path: "", budget: budget) else { return nil }
    for _ in 0..<64 {
      guard let entry = try? reader.next() else { return nil }
      switch entry.name.text {
      case "[Content_Types].xml":
        return "an office document other than .docx and .odt (such as XLSX or PPTX)"
      case "mimetype":
        let type = (try? reader.contents()).map { String(decoding: $0, as: UTF8.self) } ?? ""
        if type.hasPrefix("application/vnd.oasis.opendocument.") {
          return "an office document other than .docx and .odt (such as ODS or ODP)"
        }
        if type.hasPrefix("application/epub") { return "an electronic book (EPUB)" }
      default: break
      }
    }
    return nil
  }
}
