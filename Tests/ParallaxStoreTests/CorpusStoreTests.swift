import Foundation
import GRDB
import ParallaxModel
import Testing

@testable import ParallaxStore

@Suite("A corpus store")
struct CorpusStoreTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("corpus.db")
  }

  private func documents() throws -> [Document] {
    try CorpusStore(reading: path).documents(limit: .max).map(\.document)
  }

  @Test("gives back every field of a document")
  func everyField() throws {
    let saved = try CorpusStore(path: path).save([.full, .sample("bare")])
    #expect(saved.added == 2)
    #expect(try documents().map(\.allBytes) == [Document.full, .sample("bare")].map(\.allBytes))
  }

  @Test(
    "gives back texts byte for byte",
    arguments: [
      "“curly” ‘quotes’ – „low‟ «guillemets»", "می\u{200C}خواهم",
      "\u{1}\u{7}\u{B}\u{1B}\u{7F}\r\n\t",
      "", " ", "e\u{301} é", "before\u{0}after", "\u{FEFF}mark", "😀 \u{10FFFF}", "'; DROP TABLE",
      String(repeating: "Die Brücke ist offen. ", count: 50_000),
    ])
  func bytes(text: String) throws {
    var document = Document.sample("x", body: text)
    document.title = text
    document.author = text
    document.metadata = ["text": text]
    _ = try CorpusStore(path: path).save([document])
    #expect(try documents().map(\.allBytes) == [document.allBytes])
  }

  @Test("tells an empty text from one that is missing")
  func emptyOrMissing() throws {
    var empty = Document.sample("empty")
    empty.url = ""
    _ = try CorpusStore(path: path).save([empty, .sample("missing")])
    #expect(try documents().map(\.url) == ["", nil])
  }

  @Test("takes the same document twice as unchanged, wherever it was read from")
  func unchanged() throws {
    var moved = Document.full
    moved.source = SourcePlace(path: "elsewhere.csv", line: 1)
    moved.furniture = []
    let store = try CorpusStore(path: path)
    _ = try store.save([.full])
    let saved = try store.save([.full, moved])
    #expect(saved.added == 0)
    #expect(saved.unchanged == 2)
    #expect(saved.conflicting.isEmpty)
    #expect(try store.count() == 1)
  }

  @Test("takes a page that was retrieved again as unchanged")
  func retrievedAgain() throws {
    let store = try CorpusStore(path: path)
    var document = Document.sample("1")
    document.metadata["retrieved"] = "2031-05-01T10:00:00Z"
    _ = try store.save([document])
    document.metadata["retrieved"] = "2031-05-02T10:00:00Z"
    #expect(try store.save([document]).unchanged == 1)
    document.metadata["desk"] = "world"
    #expect(try store.save([document]).conflicting.count == 1)
  }

  @Test("takes a language that is guessed otherwise as unchanged, one that is given as other")
  func guessedLanguage() throws {
    var first = Document.sample("x")
    first.language = "en"
    first.languageSource = .detected
    var guessed = first
    guessed.language = "sco"
    var given = guessed
    given.languageSource = .given
    let saved = try CorpusStore(path: path).save([first, guessed, given])
    #expect(saved.added == 1)
    #expect(saved.unchanged == 1)
    #expect(saved.conflicting.map(\.document.languageSource) == [.given])
  }

  @Test("leaves out other content by the same id and says where the stored one came from")
  func conflicting() throws {
    let changes: [(inout Document) -> Void] = [
      { $0.body += "\u{200C}" }, { $0.title = "" }, { $0.outlet = "B" }, { $0.author = nil },
      { $0.metadata["desk"] = "news" }, { $0.givenEvent = "other" }, { $0.kind = .news },
      { $0.date = DocumentDate(precision: .day, secondsSince1970: -86_399) }, { $0.url = nil },
      { $0.captions += "." },
    ]
    let others = changes.map { change in
      var document = Document.full
      change(&document)
      return document
    }
    let saved = try CorpusStore(path: path).save([.full] + others + [.sample("after")])
    #expect(saved.added == 2)
    #expect(saved.conflicting.map(\.document.allBytes) == others.map(\.allBytes))
    #expect(saved.conflicting.allSatisfy { $0.stored == Document.full.source })
    #expect(try documents().map(\.allBytes) == [Document.full, .sample("after")].map(\.allBytes))
  }

  @Test("does not take the composed and the decomposed form of a letter for the same content")
  func composition() throws {
    let store = try CorpusStore(path: path)
    let saved = try store.save([.sample("x", body: "\u{E9}"), .sample("x", body: "e\u{301}")])
    #expect(saved.conflicting.count == 1)
  }

  @Test("keeps the order of import over saves and openings, and gives it in pieces")
  func order() throws {
    for start in stride(from: 0, to: 90, by: 30) {
      let batch = (start..<(start + 30)).map { Document.sample("\(89 - $0)") }
      _ = try CorpusStore(path: path).save(batch)
    }
    let store = try CorpusStore(reading: path)
    var found: [CorpusStore.StoredDocument] = []
    while true {
      let next = try store.documents(limit: 7, after: found.last?.position ?? 0)
      if next.isEmpty { break }
      #expect(next.count <= 7)
      found += next
    }
    #expect(found.map(\.document.id) == (0..<90).map { "\(89 - $0)" })
    #expect(found.map(\.position) == Array(1...90))
    #expect(try store.lastPosition() == 90)
    #expect(try store.documents(limit: 7, after: 3, through: 5).map(\.position) == [4, 5])
  }

  @Test("is in WAL mode, says that it is a store, and leaves no other file when it is closed")
  func file() throws {
    _ = try CorpusStore(path: path).save([.full])
    #expect(folder.names == ["corpus.db"])
    let (mode, mark) = try DatabaseQueue(path: path).read {
      (
        try String.fetchOne($0, sql: "PRAGMA journal_mode"),
        try Int32.fetchOne($0, sql: "PRAGMA application_id")
      )
    }
    #expect(mode == "wal")
    #expect(mark == StoreFileKind.applicationID)
    #expect(try integrity(path) == ["ok"])
    _ = try documents()
    #expect(folder.names == ["corpus.db"])
  }

  @Test("sums up what it holds")
  func summary() throws {
    var headline = Document.sample("h", body: "")
    headline.date = DocumentDate(year: 2031, month: 4, day: 17)
    let summary = try summary(of: [.full, .sample("x"), headline])
    #expect(summary.documents == 3)
    #expect(summary.headlineOnly == 1)
    #expect(
      summary.outlets
        == [.init(name: "A", documents: 2), .init(name: "The Meridian Wire", documents: 1)])
    #expect(summary.events == [.init(name: "bridge", documents: 1)])
    #expect(summary.languages == [.init(name: "en", documents: 1)])
    #expect(summary.firstDate == Document.full.date)
    #expect(summary.lastDate == headline.date)
    #expect(summary.undated == 1)
  }

  @Test("sums up nothing when it is empty")
  func emptySummary() throws {
    var summary = try summary(of: [])
    #expect(summary.bytes > 0)
    summary.bytes = 0
    #expect(summary == CorpusSummary())
  }

  private func summary(of documents: [Document]) throws -> CorpusSummary {
    let store = try CorpusStore(path: path)
    _ = try store.save(documents)
    return try store.summary()
  }
}
