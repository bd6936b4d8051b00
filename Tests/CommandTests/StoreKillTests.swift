import Foundation
import ParallaxModel
import Testing

/// Kills the real program at random moments of an import; `PARALLAX_KILLS` says how often.
@Suite struct StoreKillTests {
  private static let articles = 10_000
  private static let kills = ProcessInfo.processInfo.environment["PARALLAX_KILLS"].flatMap(Int.init)

  @Test func noDocumentIsLostOrDoubledWhenAnImportIsKilled() throws {
    let folder = try CommandFolder()
    let store = StoreUnderTest(folder: folder.url, name: "press.db")
    let input = folder.url.appending(path: "articles.jsonl")
    try StoreUnderTest.writeArticles(Self.articles, to: input)
    let start = ContinuousClock.now
    _ = try fill(store).wait()
    let whole = ContinuousClock.now - start
    #expect(try store.check("the first import") == Self.articles)
    let microseconds =
      UInt64(whole.components.attoseconds / 1_000_000_000_000)
      + UInt64(whole.components.seconds) * 1_000_000

    var random = SeededRandom(seed: 20_310_417)
    var kills = 0
    var stores = 0
    var stored = 0
    store.remove()
    while kills < Self.kills ?? 20 {
      // Each third kill comes early, while the store is made.
      let time = random.next() % ((kills % 3 == 0 ? microseconds / 10 : microseconds) + 1)
      let program = try fill(store, isUpdate: random.next() % 2 == 0)
      program.kill(afterMicroseconds: UInt32(time))
      let (code, errors) = program.wait()
      let comment: Comment = "after kill \(kills) at \(time) µs: \(errors)"
      let count = try store.check(comment)
      #expect(count >= stored, comment)
      #expect(errors.isEmpty, comment)
      stored = count
      if code == nil {
        kills += 1
      } else {
        #expect(code == 0 && count == Self.articles, comment)
        (stored, stores) = (0, stores + 1)
        store.remove()
      }
    }
    let (code, errors) = try fill(store, isUpdate: true).wait()
    #expect(code == 0 && errors.isEmpty)
    #expect(try store.check("the last import") == Self.articles)
    print("killed \(kills) imports; \(stores + 1) stores were completed")
  }

  private func fill(_ store: StoreUnderTest, isUpdate: Bool = false) throws -> ParallaxProcess {
    try ParallaxProcess(
      [
        "corpus", isUpdate ? "update" : "import", "--quiet", "--store", store.name,
        "articles.jsonl",
      ], in: store.folder)
  }
}
