import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// Archives in archives, and those that are made to do harm.
@Suite struct ContainerReaderTests {
  private func nested(_ depth: Int) -> Data {
    var data = ArchiveMaker.zip([("a.txt", "Head\n\nThe text is here.")])
    for level in 1..<max(1, depth) {
      data = ArchiveMaker.zip([(Array("level\(level).zip".utf8), data)])
    }
    return data
  }

  @Test func archivesAreReadThreeDeep() {
    for depth in 1...3 { #expect(load("x.zip", nested(depth)).documents.count == 1) }
    #expect(
      load("x.zip", nested(3)).documents.map(\.source.path)
        == ["x.zip/level2.zip/level1.zip/a.txt"])
    for depth in [4, 5, 12] {
      let result = load("x.zip", nested(depth))
      #expect(result.documents.isEmpty)
      #expect(result.problems == ["nested-archive"])
      #expect(result.diagnostics.count == 1)
    }
  }

  @Test func crawlsAndSavedPagesLieInArchives() throws {
    let data = ArchiveMaker.zip([
      (Array("crawl.warc.gz".utf8), try containerFixture("crawl.warc.gz")),
      (Array("bridge.mhtml".utf8), try containerFixture("bridge.mhtml")),
    ])
    let result = load("x.zip", data)
    #expect(result.documents.first?.source.path == "x.zip/crawl.warc.gz#3")
    #expect(result.documents.last?.outlet == "The Aldmoor Courier")
    #expect(result.isWhole)
  }

  @Test func nestedArchivesShareTheLimits() {
    var options = LoadOptions()
    options.archiveLimits.maximumEntries = 6
    let inner = ArchiveMaker.zip([("a.txt", "One text."), ("b.txt", "Two texts.")])
    let outer = (0..<4).map { (Array("\($0).zip".utf8), inner) }
    let result = load("x.zip", ArchiveMaker.zip(outer), options: options)
    #expect(result.problems.contains("archive-too-large"))
    #expect(result.documents.count < 8)
  }

  @Test func aBombIsRefusedAndWhatCameBeforeIsLoaded() throws {
    // Forty archives that hold the same 30,000 bytes: what they give is far more than what they are.
    var options = LoadOptions()
    options.archiveLimits.ratioFloor = 100_000
    options.archiveLimits.maximumRatio = 3
    let text = Data("The text. ".utf8) + Data(repeating: 0x61, count: 30_000)
    let inner = ArchiveMaker.zip((0..<10).map { (Array("\($0).txt".utf8), text) })
    let data = ArchiveMaker.tar([("ok.txt", Data("Fine.".utf8)), ("in.zip", inner)])
    #expect(load("x.tar", data, options: options).documents.count == 11)
    options.archiveLimits.maximumBytes = 400_000
    let result = load("x.tar", data, options: options)
    #expect(result.problems.contains("archive-too-large"))
    #expect(result.documents.first?.source.path == "x.tar/ok.txt")
    #expect(result.documents.count < 11)
  }

  @Test func entriesThatOverlapAreNotReadWithoutEnd() throws {
    // An index of many entries that all point at one file.
    let one = ArchiveMaker.zip([("a.txt", String(repeating: "word ", count: 20_000))])
    let start = try #require(one.firstRange(of: Data("PK\u{1}\u{2}".utf8)))
    let end = try #require(one.lastRange(of: Data("PK\u{5}\u{6}".utf8)))
    let entry = one[start.lowerBound..<end.lowerBound]
    var data = Data(one[..<start.lowerBound])
    for _ in 0..<1_000 { data += entry }
    var tail = Data(one[end.lowerBound...])
    tail.replaceSubrange(8..<12, with: [0xE8, 0x03, 0xE8, 0x03])
    let size = UInt32(entry.count * 1_000)
    withUnsafeBytes(of: size.littleEndian) { tail.replaceSubrange(12..<16, with: $0) }
    var options = LoadOptions()
    options.archiveLimits.maximumBytes = 1 << 20
    let result = load("x.zip", data + tail, options: options)
    #expect(result.isWhole)
    #expect(result.documents.count < 12)
  }

  @Test func everyCutLoadsWhatCameBefore() {
    let names = (0..<4).map { "\($0).txt" }
    let zip = ArchiveMaker.zip(names.map { ($0, "Head \($0)\n\nThe text of \($0) stands here.") })
    let tar = ArchiveMaker.tar(names.map { ($0, Data("Head \($0)".utf8)) })
    for (name, data) in [("x.zip", zip), ("x.tar", tar)] {
      var documents = 0
      for length in stride(from: 1, to: data.count - 1_100, by: 7) {
        let result = load(name, Data(data.prefix(length)))
        #expect(result.isWhole)
        #expect(!result.problems.isEmpty)
        documents = max(documents, result.documents.count)
      }
      #expect(documents >= 2 || name == "x.zip")
    }
  }

  @Test(arguments: ["zip", "tar", "warc", "warc.gz", "mhtml"])
  func damagedContainersNeverTrap(kind: String) throws {
    let seed: Data
    switch kind {
    case "zip":
      seed = ArchiveMaker.zip([
        ("ev/out/a.txt", "Head\n\nThe text."), ("rows.csv", "id,body\n1,A.\n"),
        ("corpus.yml", "id: x\n"),
      ])
    case "tar":
      seed = ArchiveMaker.tar([("a.txt", Data("Text.".utf8)), ("b.csv", Data("id,body\n".utf8))])
    case "mhtml": seed = try containerFixture("bridge.mhtml")
    default: seed = try containerFixture("crawl." + kind)
    }
    var random = SeededRandom(seed: UInt64(kind.utf8.count) + 7)
    for _ in 0..<400 {
      let data = random.damage(seed, times: 1 + random.next(below: 5))
      let result = load("x." + kind, data)
      #expect(result.isWhole)
    }
  }
}
