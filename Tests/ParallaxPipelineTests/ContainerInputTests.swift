import Foundation
import ParallaxModel
import ParallaxPipeline
import Testing

@Suite("A crawl or an archive as input")
struct ContainerInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A crawl of so many pages, with a damaged record after every 50.
  private func crawl(_ pages: Int) -> String {
    (0..<pages).map { number in
      let page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html lang=en><title>Story \(number)"
        + "</title><p>The bridge number \(number) was closed on Friday, the mayor said.</p></html>"
      let damage = number % 50 == 49 ? "WARC/1.0\r\nno header\r\n\r\n" : ""
      return damage + "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://o\(number % 7)"
        + ".example/\(number)\r\nContent-Type: application/http\r\nContent-Length: "
        + "\(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
    }.joined()
  }

  /// A tar archive of one file (POSIX.1-1988 ustar).
  private func tar(_ name: String, _ text: String) -> Data {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      for (place, byte) in text.utf8.enumerated() { block[offset + place] = byte }
    }
    let octal = String(text.utf8.count, radix: 8)
    put(name, at: 0)
    put("0000644\u{0}0000000\u{0}0000000\u{0}", at: 100)
    put(String(repeating: "0", count: 11 - octal.count) + octal, at: 124)
    put("00000000000\u{0}        0", at: 136)
    put("ustar\u{0}00", at: 257)
    put("0" + String(block.reduce(0) { $0 + Int($1) }, radix: 8) + "\u{0} ", at: 148)
    let padding = (512 - text.utf8.count % 512) % 512 + 1_024
    return Data(block) + Data(text.utf8) + Data(count: padding)
  }

  private func documents(_ path: String, threads: Int) throws -> (bytes: [UInt8], tally: RowTally) {
    var configuration = Configuration()
    configuration.inputs = [path]
    configuration.threads = threads
    var bytes: [UInt8] = []
    let tally = try TableRun(configuration).write(.documents) { bytes += $0 }
    return (bytes, tally)
  }

  @Test func theBytesAreTheSameForAnyNumberOfThreads() throws {
    try folder.write("crawl.warc", crawl(1_200))
    let path = folder.path + "/crawl.warc"
    let one = try documents(path, threads: 1)
    let many = try documents(path, threads: 3)
    #expect(one.bytes == many.bytes)
    #expect(one.tally == many.tally)
    #expect(one.tally.documents == 1_200)
    #expect(one.tally.errors == 24)
    #expect(one.tally.read == one.tally.documents + one.tally.rejected)
    #expect(String(decoding: one.bytes, as: UTF8.self).contains("crawl.warc#3,1,\n"))
  }

  @Test func aLargeFileOfAnArchiveIsCutLikeOneOnTheDisk() throws {
    let rows = (0..<30_000).map {
      #"{"id":"r\#($0)","outlet":"Rows","title":"Row \#($0)","body":"A bridge, \#($0) times."}"#
    }.joined(separator: "\n")
    try folder.write("rows.jsonl", rows)
    try tar("rows.jsonl", rows).write(to: URL(fileURLWithPath: folder.path + "/x.tar"))
    let plain = try documents(folder.path + "/rows.jsonl", threads: 2)
    let packed = try documents(folder.path + "/x.tar", threads: 2)
    #expect(packed.tally == plain.tally)
    let text = String(decoding: packed.bytes, as: UTF8.self)
    #expect(
      text.replacingOccurrences(of: "x.tar/rows.jsonl", with: "rows.jsonl")
        == String(decoding: plain.bytes, as: UTF8.self))
  }
}
