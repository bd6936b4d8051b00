import Foundation
import GRDB
import ParallaxModel
import Testing

@testable import ParallaxStore

@Suite("Versions of a page in a store")
struct DocumentVersionTests {
  let folder: TemporaryFolder
  let path: String
  let store: CorpusStore

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.db")
    store = try CorpusStore(path: path)
  }

  private func document(_ id: String, _ body: String, day: Int? = nil) -> Document {
    var document = Document.sample(id, body: body)
    document.date = day.flatMap { DocumentDate(year: 2031, month: 5, day: $0) }
    return document
  }

  private func save(_ documents: Document...) throws -> SavedDocuments {
    try store.save(documents, versions: .kept { $0.outlet.utf8.elementsEqual($1.outlet.utf8) })
  }

  private func bodies(_ versions: VersionChoice) throws -> [String] {
    try store.documents(limit: 99, selection: StoreSelection(versions: versions))
      .map(\.document.body)
  }

  @Test("are kept beside each other, and nothing is kept twice")
  func kept() throws {
    let saved = try save(document("x", "One."), document("y", "Other."), document("x", "Two."))
    #expect(saved.added == 2)
    #expect(saved.versions == 1)
    #expect(saved.unchanged == 0)
    let again = try save(document("x", "One."), document("x", "Two."), document("y", "Other."))
    #expect(again.added + again.versions == 0)
    #expect(again.unchanged == 3)
    #expect(try bodies(.all) == ["One.", "Other.", "Two."])
    #expect(try bodies(.latest) == ["Other.", "Two."])
    #expect(try bodies(.first) == ["One.", "Other."])
    #expect(try store.documents(limit: 99).map(\.document.id) == ["x", "y", "x"])
  }

  @Test("are in the order of their dates, else of import")
  func order() throws {
    _ = try save(
      document("x", "third", day: 3), document("x", "undated"), document("x", "first", day: 1),
      document("x", "last", day: 3))
    #expect(try bodies(.latest) == ["last"])
    #expect(try bodies(.first) == ["undated"])
    var changed = document("x", "changed", day: 2)
    changed.metadata["modified"] = "2031-05-09T12:00:00Z"
    _ = try save(changed)
    #expect(try bodies(.latest) == ["changed"])
  }

  @Test("are no versions when they are of another page by the same id")
  func otherPage() throws {
    var other = document("x", "Two.")
    other.outlet = "B"
    let saved = try save(document("x", "One."), other)
    #expect(saved.conflicting.map(\.document.body) == ["Two."])
    #expect(try bodies(.all) == ["One."])
  }

  @Test("are counted for each part of a store")
  func counts() throws {
    _ = try save(document("x", "1"), document("y", "1"), document("x", "2"), document("x", "3"))
    func counts(_ start: Int, _ end: Int, _ versions: VersionChoice) throws -> [Int] {
      let counts = try store.counts(after: start, through: end, versions: versions)
      return [counts.all, counts.chosen]
    }
    #expect(try counts(0, 4, .latest) == [4, 2])
    #expect(try counts(0, 2, .latest) == [2, 1])
    #expect(try counts(0, 2, .first) == [2, 2])
    #expect(try counts(2, 4, .first) == [2, 0])
    #expect(try counts(1, 4, .all) == [3, 3])
  }

  @Test("are summed up: the latest counts")
  func summary() throws {
    _ = try save(document("x", "1", day: 1), document("y", ""), document("x", "", day: 2))
    let summary = try store.summary()
    #expect(summary.documents == 2)
    #expect(summary.otherVersions == 1)
    #expect(summary.documentsWithVersions == 1)
    #expect(summary.headlineOnly == 2)
    #expect(summary.outlets == [.init(name: "A", documents: 2)])
    #expect(summary.firstDate == summary.lastDate)
  }

  @Test("leave an index that agrees with the texts")
  func index() throws {
    _ = try save(document("x", "Ferry."), document("x", "Bridge."), document("y", "Ferry."))
    try checkIndex(path)
    #expect(try store.search("ferry").map(\.position) == [3])
    #expect(try store.search("ferry", versions: .all).map(\.position) == [1, 3])
  }
}
