import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct ByteSpoolTests {
  @Test(arguments: [0, 1, 999, 1_000, 1_001, 5_000_000])
  func whatGoesInComesOut(count: Int) throws {
    var spool = ByteSpool(memoryBytes: 1_000)
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for start in stride(from: 0, to: count, by: 777) {
      try spool.append(bytes[start..<min(count, start + 777)])
    }
    let contents = try spool.finish()
    #expect(spool.count == count)
    #expect(contents.data.elementsEqual(bytes))
    #expect((contents.file != nil) == (count > 1_000))
  }

  @Test func theTemporaryFileHasNoNameLeft() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
    var spool = ByteSpool(memoryBytes: 10)
    try spool.append([UInt8](repeating: 1, count: 4_000_000))
    let contents = try spool.finish()
    let after = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
    let left = Set(after).subtracting(before).filter { $0.hasPrefix("parallax-") }
    #expect(contents.data.count == 4_000_000)
    #expect(left.isEmpty)
  }
}
