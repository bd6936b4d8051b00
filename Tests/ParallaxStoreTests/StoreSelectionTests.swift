import Foundation
import ParallaxModel
import Testing

@testable import ParallaxStore

@Suite("A search in a store")
struct StoreSelectionTests {
  let folder: TemporaryFolder
  let store: CorpusStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CorpusStore(path: folder.file("corpus.db"))
    var titled = Document.sample("t", body: "Nothing else.")
    titled.title = "The café by the ferry"
    _ = try store.save([
      .sample("a", body: "The ferry left. The ferry came back. A ferry!"),
      .sample("b", body: "The new bridge is beside the ferry and the old bridge."), titled,
      .sample("c", body: "Мост открыт. پل باز است."), .sample("d", body: "before\u{0}after"),
    ])
  }

  @Test(
    "finds words, phrases and beginnings, whatever their case and diacritics",
    arguments: [
      ("ferry", ["a", "b", "t"]), ("FERRY NOT bridge", ["t"]), (#""new bridge""#, ["b"]),
      ("ferr*", ["a", "b", "t"]), ("cafe", ["t"]), ("CAFÉ", ["t"]), ("title: ferry", ["t"]),
      ("NEAR(new old, 9)", ["b"]), ("мост", ["c"]), ("پل", ["c"]), ("absent", []),
    ])
  func finds(query: String, ids: [String]) throws {
    #expect(try store.search(query).map(\.document.id).sorted() == ids)
    let selected = try store.documents(limit: 9, selection: StoreSelection(match: query))
    #expect(selected.map(\.document.id) == ids)
  }

  @Test("gives the best first, and no more than asked for")
  func rank() throws {
    #expect(try store.search("ferry").first?.document.id == "a")
    #expect(try store.search("ferry", limit: 1).count == 1)
  }

  @Test("keeps to a part of the store")
  func part() throws {
    let found = try store.documents(
      limit: 9, after: 1, through: 2, selection: StoreSelection(match: "ferry"))
    #expect(found.map(\.document.id) == ["b"])
  }

  @Test("says what it cannot understand", arguments: ["ferry AND", "(", "\"open", "body: ", "x:y"])
  func unreadable(query: String) throws {
    #expect {
      try store.search(query)
    } throws: {
      ($0 as? FatalDiagnostic)?.diagnostic.identifier == "unreadable-search"
    }
  }
}
