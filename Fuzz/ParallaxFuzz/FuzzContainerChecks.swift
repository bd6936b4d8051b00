import Foundation
import ParallaxModel

@testable import ParallaxCorpus

/// What must hold of archives, and of what is wrapped around pages.
extension FuzzChecks {
  private static let limit = 1 << 20

  /// Single entries of an archive stay below their limit.
  static func zipContents(_ data: Data) {
    let names: Set = ["a.txt", "north/a.txt", "x/corpus.yml"]
    let found = try? ZIPContents.entries(named: names, in: data, path: "a", maximumBytes: limit)
    hold((found ?? [:]).keys.allSatisfy(names.contains), "only what is asked for is read")
    hold((found ?? [:]).values.allSatisfy { $0.count <= limit }, "an entry stays below its limit")
  }

  /// Files in an archive give the articles that they give by themselves.
  static func zippedFiles(_ data: Data) {
    let loader = CorpusLoader()
    for name in ["x.txt", "x.html", "x.csv"] {
      let alone = loader.load(InputFile(path: name, contents: data))
      if loader.container(of: InputFile(path: name, contents: data)) != nil { return }
      let zip = ArchiveMaker.zip([(Array(name.utf8), data)])
      let packed = loader.load(InputFile(path: "a.zip", contents: zip))
      if OwnOutput.isPage(contents: data) { continue }
      hold(packed.documents.map(\.body) == alone.documents.map(\.body), "packing changes nothing")
      hold(packed.rowsRead == alone.rowsRead, "packing changes no numbers")
    }
  }

  /// The name of an entry stays below the archive, or is refused.
  static func entryName(_ data: Data) {
    let name = ArchiveEntryName(Array(data))
    let bytes = name.text.utf8
    hold(!bytes.contains { $0 < 0x20 || $0 == 0x7F }, "a name has no control characters")
    hold(!bytes.contains(UInt8(ascii: "\\")), "folders stand between slashes")
    if name.fault == .leavesFolder { return }
    hold(bytes.first != .slash && bytes.last != .slash, "a name begins and ends with no slash")
    hold(
      bytes.split(separator: .slash).allSatisfy {
        !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8)
      }, "no name leads out of an archive")
  }

  /// What is inflated stays below its limit, and begins as its head does.
  static func inflater(_ data: Data) {
    for wrapping in [Inflater.Wrapping.gzip, .zlib, .none] {
      let output = Inflater.inflate(data, wrapping, limit: limit)
      hold((output?.count ?? 0) <= limit, "inflated data stays below the limit")
      guard wrapping == .gzip, let output else { continue }
      let head = Inflater.head(of: ByteSource(data), count: 256)
      hold(output.starts(with: head), "the head is the beginning")
    }
  }

  /// What HTTP wraps around a page is taken off or refused; the first byte says what it is.
  static func pageCoding(_ data: Data) {
    guard let first = data.first else { return }
    var page = RetrievedPage()
    page.isChunked = first & 1 != 0
    if first & 2 != 0 { page.codings.append("gzip") }
    if first & 4 != 0 { page.codings.append("deflate") }
    let content = Data(data.dropFirst())
    let decoded = try? PageCoding.decoded(content, page, path: "a", limit: limit)
    hold((decoded?.count ?? 0) <= limit, "a page stays below its limit")
  }

  /// Base64 brings any bytes through mail; quoted-printable never grows when it is taken off.
  static func transferEncoding(_ data: Data) {
    let base64 = data.base64EncodedData(options: .lineLength76Characters)
    hold(withBytes(base64, TransferEncoding.base64) == data, "base64 is read as it is written")
    _ = withBytes(data, TransferEncoding.base64)
    let plain = withBytes(data, TransferEncoding.quotedPrintable)
    hold(plain.count <= data.count, "quoted-printable does not grow")
    let quoted = Data(data.flatMap { Array(String(format: "=%02X", $0).utf8) })
    hold(
      withBytes(quoted, TransferEncoding.quotedPrintable) == data,
      "quoted-printable is read as it is written")
  }

  private static func withBytes<Result>(
    _ data: Data, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    data.withUnsafeBytes { body($0.bindMemory(to: UInt8.self)) }
  }
}
