import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct DocumentContentTests {
  private let document = Document(
    id: "1", outlet: "Gull", title: "Bridge", body: "It is open.", url: "https://gull.example/1",
    language: "en", languageSource: .detected, kind: .news, author: "N. Orr",
    source: SourcePlace(path: "a.jsonl", line: 3), metadata: ["b": "2", "a": "1"],
    furniture: [FurnitureLine(line: 1, text: "Share", reason: "share-bar")])

  @Test func thePlaceTheFurnitureAndAGuessedLanguageAreNoContent() {
    var moved = document
    moved.source = SourcePlace(path: "b.csv", line: 9)
    moved.furniture = []
    moved.language = "sco"
    #expect(DocumentContent.fingerprint(of: moved) == DocumentContent.fingerprint(of: document))
    #expect(DocumentContent(moved).digest == DocumentContent(document).digest)
  }

  @Test func everyOtherFieldIsContent() {
    let changes: [(inout Document) -> Void] = [
      { $0.outlet = "Heron" }, { $0.outletOrigin = .page }, { $0.title = "" },
      { $0.body += "\u{200C}" }, { $0.date = DocumentDate(year: 2031, month: 1, day: 1) },
      { $0.url = nil }, { $0.languageSource = .given }, { $0.kind = .opinion },
      { $0.author = "" }, { $0.givenEvent = "e" }, { $0.metadata["b"] = nil },
      { $0.metadata["b"] = "3" }, { $0.captions = "The bridge." },
      {
        $0.title = "BridgeIt"
        $0.body = " is open."
      },
    ]
    let digests = changes.map { change in
      var other = document
      change(&other)
      #expect(DocumentContent.fingerprint(of: other) != DocumentContent.fingerprint(of: document))
      return DocumentContent(other).digest
    }
    #expect(Set(digests + [DocumentContent(document).digest]).count == changes.count + 1)
  }

  /// The digest of another program.
  ///
  /// `printf %s '4:Gull,5:given,6:Bridge,11:It is open.,-,-,22:https://gull.example/1,-,4:news,6:N. Orr,-,1:a,1:1,1:b,1:2,' | sha256sum`
  @Test func theDigestIsTheSameOnEveryMachine() {
    #expect(DocumentContent(document).digest == "c8e497c4dea8b70a")
    #expect(document.asVersion.id == "1@c8e497c4dea8b70a")
    #expect(document.asVersion.versionOf == "1")
  }
}
