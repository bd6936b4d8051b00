import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct GzipReaderTests {
  /// Gzip members made by Python's `gzip.compress(…, mtime=0)`.
  private let first =
    Data(
      base64Encoded: "H4sIAAAAAAACA6tWKkmtKFGyUnLUU6rlAgBANgdwDgAAAA==") ?? Data()
  private let second =
    Data(
      base64Encoded: "H4sIAAAAAAACA6tWKkmtKFGyUnLSU6rlAgCQTKc3DgAAAA==") ?? Data()

  @Test func severalMembersAreReadAsOneFile() {
    let result = load("a.jsonl.gz", first + second)
    #expect(result.documents.map(\.body) == ["A.", "B."])
    #expect(result.format == .jsonLines)
  }

  @Test func aFileThatIsCutOffIsAnError() {
    for length in [3, 10, 15, first.count - 1] {
      let result = load("a.jsonl.gz", first.prefix(length))
      #expect(result.documents.isEmpty)
      #expect(result.diagnostics.map(\.identifier) == ["broken-gzip"])
    }
  }

  @Test func damagedBytesAreAnError() {
    var data = first
    data[14] ^= 0xFF
    #expect(load("a.jsonl.gz", data).diagnostics.map(\.identifier) == ["broken-gzip"])
  }

  @Test func aFileThatGrowsBeyondTheLimitIsRefused() {
    let options = LoadOptions(maximumDecompressedBytes: 10)
    let result = load("a.jsonl.gz", first, options: options)
    #expect(result.documents.isEmpty)
    #expect(result.diagnostics.map(\.identifier) == ["gzip-too-large"])
  }
}
