import Foundation
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

    var random = SplitMix(state: 20_310_417)
    var kills = 0
    var stores = 0
    var stored = 0
    store.remove()
    while kills < Self.kills ?? 20 {
      let time = random.next() % (microseconds + 1)
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

/// The generator SplitMix64: the same numbers in every run.
///
/// Source: G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
