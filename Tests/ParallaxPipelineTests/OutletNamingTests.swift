import Foundation
import ParallaxCorpus
import ParallaxModel
import Testing

@testable import ParallaxPipeline

@Suite struct OutletNamingTests {
  private func documents(_ outlets: [(String, OutletOrigin, String?)]) -> [Document] {
    outlets.enumerated().map {
      Document(
        id: "\($0)", outlet: $1.0, outletOrigin: $1.1, title: "t", body: "b", url: $1.2)
    }
  }

  private func names(
    _ naming: OutletNaming, _ outlets: [(String, OutletOrigin, String?)],
    manifest: CorpusManifest? = nil
  ) -> [String] {
    var documents = documents(outlets)
    naming.name(&documents, part: 0, manifest: manifest)
    return documents.map(\.outlet)
  }

  private func directory(_ text: String) throws -> OutletDirectory {
    try OutletDirectory(data: Data(text.utf8), path: "o.csv")
  }

  @Test func theFirstSpellingIsShownForAll() {
    let naming = OutletNaming(nil)
    let found = names(
      naming,
      [
        ("NYT", .given, nil), ("nyt", .page, nil), ("Post", .given, nil),
        ("the Post", .given, nil), ("www.x.example", .given, nil), ("x.example", .domain, nil),
        ("post", .file, nil),
      ])
    #expect(found == ["NYT", "NYT", "Post", "Post", "x.example", "x.example", "post"])
    #expect(
      naming.diagnostics.map(\.description) == [
        "note: 3 outlets are written in several ways and counted as one: “NYT” (also “nyt”), "
          + "“Post” (also “the Post”), “x.example” (also “www.x.example”); list them with "
          + "--outlets FILE.csv to choose their names, or to keep them apart [outlet-folded]"
      ])
  }

  @Test func partsTakeTheirTurnWhateverThreadIsFirst() {
    let naming = OutletNaming(nil)
    let spellings = ["NYT", "nyt", "Nyt", "nYT"]
    let found = Found()
    let group = DispatchGroup()
    for part in spellings.indices.reversed() {
      group.enter()
      Thread {
        var documents = [Document(id: "a", outlet: spellings[part], title: "t", body: "b")]
        naming.name(&documents, part: part, manifest: nil)
        found.add(documents[0].outlet)
        group.leave()
      }.start()
      Thread.sleep(forTimeInterval: 0.01)
    }
    group.wait()
    #expect(found.all == Array(repeating: "NYT", count: 4))
  }

  @Test func theFileWinsOverTheCorpusAndOverGuesses() throws {
    let naming = OutletNaming(
      try directory("outlet,aliases,domains\nHarbor,hbr,h.example\nRiver,,r.example\n"))
    let manifest = CorpusManifest(
      id: "c",
      outlets: [
        .init(name: "The Harbor Times", slug: "hbr"),
        .init(name: "Stream", slug: "s", domain: "r.example"),
      ])
    let found = names(
      naming,
      [
        ("The Harbor Times", .given, nil), ("Stream", .given, nil),
        ("Some site", .page, "https://news.h.example/1"), ("saved", .file, "http://r.example/2"),
        ("Agency", .given, "https://h.example/3"), ("agency", .given, nil),
      ], manifest: manifest)
    #expect(found == ["Harbor", "River", "Harbor", "River", "Agency", "Agency"])
    #expect(
      naming.diagnostics.map(\.identifier) == ["outlet-folded", "outlet-not-listed"])
    #expect(naming.diagnostics.last?.summary.hasPrefix("“Agency” (2 articles)") == true)
  }
}

/// Names from several threads.
private final class Found: @unchecked Sendable {
  private let lock = NSLock()
  private var names: [String] = []
  func add(_ name: String) { lock.withLock { names.append(name) } }
  var all: [String] { lock.withLock { names } }
}
