import Foundation
import Testing

/// A store on a disk that is full, and one that two programs fill at once.
@Suite struct StoreLimitTests {
  private static let articles = 9_000

  private func prepare() throws -> (folder: CommandFolder, store: StoreUnderTest) {
    let folder = try CommandFolder()
    try StoreUnderTest.writeArticles(
      Self.articles, to: folder.url.appending(path: "articles.jsonl"))
    return (folder, StoreUnderTest(folder: folder.url, name: "press.db"))
  }

  @Test func aStoreThatMayGrowNoMoreIsWholeAndGoesOnLater() throws {
    let (folder, store) = try prepare()
    var count = 0
    for kilobytes in [1, 40, 700, 2_000] {
      // The blocks of ulimit are of 1,024 bytes in Bash.
      let result = try folder.run(
        "ulimit -f \(kilobytes); parallax corpus update --store press.db articles.jsonl --quiet")
      #expect(result.exitCode == 2, "\(kilobytes) kB")
      #expect(
        result.errors.count == 1
          && result.errors[0].hasPrefix("press.db: error: the store cannot be opened or written: "),
        "\(result.errors)")
      let stored = try store.check("at \(kilobytes) kB")
      #expect(stored >= count)
      count = stored
    }
    #expect(count < Self.articles)
    let result = try folder.run("parallax corpus update --store press.db articles.jsonl --quiet")
    #expect(result.exitCode == 0)
    #expect(try store.check("with room") == Self.articles)
  }

  @Test func aStoreOnAFullDiskIsWholeAndGoesOnLater() throws {
    let (folder, store) = try prepare()
    let script = """
      mkdir disk; mount -t tmpfs -o size=6m parallax disk || exit 9
      parallax corpus update --store disk/press.db articles.jsonl --quiet; code=$?
      cp disk/press.db* .; umount disk; exit $code
      """
    let result = try folder.run("unshare -m bash -c '\(script)'")
    guard result.exitCode != 9, !result.errors.contains(where: { $0.contains("unshare") }) else {
      print("skipped: a full disk needs the right to mount one")
      return
    }
    #expect(result.exitCode == 2)
    #expect(
      result.errors == [
        "disk/press.db: error: there is no room for the store: database or disk is full; free some"
          + " space and run this again; what was stored before is kept [store-full]"
      ])
    #expect(try store.check("on the full disk") < Self.articles)
    let later = try folder.run("parallax corpus update --store press.db articles.jsonl --quiet")
    #expect(later.exitCode == 0)
    #expect(try store.check("with room") == Self.articles)
  }

  @Test func programsThatMakeOneStoreAtOnceWaitForEachOther() throws {
    let (folder, store) = try prepare()
    try StoreUnderTest.writeArticles(20, to: folder.url.appending(path: "few.jsonl"))
    for round in 0..<6 {
      store.remove()
      let programs = try (0..<4).map { _ in
        try ParallaxProcess(
          ["corpus", "update", "--quiet", "--store", "press.db", "few.jsonl"], in: folder.url)
      }
      for program in programs {
        let (code, errors) = program.wait()
        #expect(code == 0, "\(errors)")
      }
      #expect(try store.check("round \(round)") == 20)
    }
  }

  @Test func twoProgramsThatFillOneStoreDoubleNothing() throws {
    let (folder, store) = try prepare()
    try StoreUnderTest.writeArticles(
      5_000, prefix: "m", to: folder.url.appending(path: "more.jsonl"))
    let inputs = [["articles.jsonl", "more.jsonl"], ["more.jsonl", "articles.jsonl"]]
    let programs = try inputs.map {
      try ParallaxProcess(
        ["corpus", "update", "--quiet", "--store", "press.db"] + $0, in: folder.url)
    }
    for program in programs {
      let (code, errors) = program.wait()
      #expect(code == 0, "\(errors)")
      #expect(errors.isEmpty)
    }
    #expect(try store.check("two programs") == Self.articles + 5_000)
  }
}
