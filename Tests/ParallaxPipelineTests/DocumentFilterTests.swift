import Foundation
import ParallaxCorpus
import ParallaxModel
import Testing

@testable import ParallaxPipeline

@Suite struct DocumentFilterTests {
  private func configuration(
    _ conditions: [String] = [], languages: [String] = [], from: String? = nil, to: String? = nil
  ) -> Configuration {
    var configuration = Configuration()
    configuration.conditions = conditions
    configuration.languages = languages
    configuration.from = from
    configuration.to = to
    return configuration
  }

  private func document(
    _ metadata: [String: String] = [:], outlet: String = "North", kind: DocumentKind = .news,
    date: String? = nil, language: String? = "en"
  ) -> Document {
    Document(
      id: "1", outlet: outlet, title: "T", body: "B",
      date: date.flatMap { DateReader().date($0) }, language: language, kind: kind,
      metadata: metadata)
  }

  private func passes(_ document: Document, _ configuration: Configuration) throws -> Bool {
    try DocumentFilter(configuration).refusal(of: document) == nil
  }

  @Test func valuesOfOneFieldAreAlternativesAndFieldsMustAllHold() throws {
    let asked = configuration(["desk=Opinion", "desk=world", "outlet=north"])
    #expect(try passes(document(["Desk": "OPINION"]), asked))
    #expect(try passes(document(["desk": " World "]), asked))
    #expect(try !passes(document(["desk": "sport"]), asked))
    #expect(try !passes(document(["desk": "world"], outlet: "South"), asked))
    #expect(try !passes(document(["desk": "worldwide"]), asked), "values are whole")
  }

  @Test func aValueCanBeRefusedAndAMissingOneAskedFor() throws {
    #expect(try !passes(document(["desk": "Sport"]), configuration(["desk!=sport"])))
    #expect(try passes(document(), configuration(["desk!=sport"])))
    #expect(try passes(document(), configuration(["desk="])))
    #expect(try !passes(document(["desk": "x"]), configuration(["desk="])))
    #expect(try !passes(document(), configuration(["desk!="])))
    #expect(try passes(document(kind: .unknown), configuration(["kind="])))
    #expect(try passes(document(kind: .unknown), configuration(["kind=unknown"])))
    #expect(try !passes(document(kind: .live), configuration(["kind!=live", "kind!=opinion"])))
    #expect(try passes(document(["a": "b=c"]), configuration(["a=b=c"])))
  }

  @Test func whatASourceWroteCountsWhereItWasReadAsSomethingElse() throws {
    #expect(
      try passes(document(["kind": "blog"], kind: .unknown), configuration(["kind=blog"])))
    #expect(try passes(document(["language": "English"]), configuration(["language=english"])))
    #expect(try passes(document(["outlet": "x"]), configuration(["metadata.outlet=x"])))
  }

  @Test func languagesGoByTheirCodes() throws {
    #expect(try passes(document(), configuration(languages: ["English"])))
    #expect(try passes(document(language: "fa"), configuration(languages: ["de", "fa-IR"])))
    #expect(try !passes(document(language: nil), configuration(languages: ["en"])))
  }

  @Test(
    arguments: [
      ("2031-05-02", "2031-05", "2031-05", true), ("2031-05-31", nil, "2031-05", true),
      ("2031-06-01", nil, "2031-05", false), ("2031-05-02T23:59:59Z", nil, "2031-05-02", true),
      ("2031-05-03T00:00:00Z", nil, "2031-05-02", false), ("2031-05", "2031-05", nil, true),
      ("2031-05", "2031-05-01", "2031-05-31", true), ("2031-12", nil, "2031", true),
      ("2030-12-31", "2031", nil, false),
    ] as [(String, String?, String?, Bool)])
  func datesAreWithinWhatIsAskedFor(
    _ date: String, _ from: String?, _ to: String?, _ expected: Bool
  ) throws {
    #expect(try passes(document(date: date), configuration(from: from, to: to)) == expected)
  }

  @Test func whereADateIsNotExactEnoughItIsSaidSo() throws {
    let filter = try DocumentFilter(configuration(from: "2031-05"))
    #expect(filter.refusal(of: document(date: "2031")) == .undated)
    #expect(filter.refusal(of: document()) == .undated)
    #expect(filter.refusal(of: document(date: "2030")) == .otherwise)
    #expect(filter.refusal(of: document(date: "2032")) == nil)
  }

  @Test(arguments: [
    ["desk"], ["=x"], ["!=x"], [],
  ])
  func whatCannotBeUnderstoodIsRefused(_ conditions: [String]) {
    let asked =
      conditions.isEmpty
      ? configuration(from: "2031-05-02", to: "2031-05-01") : configuration(conditions)
    #expect(throws: FatalDiagnostic.self) { try DocumentFilter(asked) }
    #expect(throws: FatalDiagnostic.self) { try DocumentFilter(configuration(from: "soon")) }
    #expect(throws: FatalDiagnostic.self) { try DocumentFilter(configuration(languages: ["?"])) }
  }

  @Test func fieldsThatNoDocumentHasAreNamedWithThoseLikeThem() {
    var watch = FieldWatch([.metadata("dask"), .metadata("section"), .known(.kind)])
    watch.add(document(["Desk": "x", "word count": "3"]))
    var other = FieldWatch([.metadata("dask"), .metadata("section")])
    other.add(document(["Section": "y"]))
    watch.merge(other)
    #expect(
      watch.diagnostics.map(\.description) == [
        "warning: no article has a field “dask”; fields like it are desk [unknown-field]"
      ])
  }
}
