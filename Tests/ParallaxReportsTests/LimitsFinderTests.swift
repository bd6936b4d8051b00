import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct LimitsFinderTests {
  private func limits(_ study: Study) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: LimitsFinder(study: study).limits.map { ($0.identifier, $0.text) })
  }

  @Test func computedFromTheData() {
    var documents = CrossingFixture.documents
    documents[0].analysis.unbalancedParagraphs = 2
    documents[0].analysis.words[.body, .unclear] = 4
    documents[1].document.outletOrigin = .file
    documents[1].document.body = " \n"
    documents[1].membership = nil
    documents[2].analysis.applicableLexicons = []
    let study = StudyFixture.study(
      documents, lexicons: LexiconFixture.all,
      diagnostics: [Diagnostic(.warning, "w", "a row is odd"), Diagnostic(.note, "n", "n")])
    let found = limits(study)
    #expect(found["unclear-share"]?.contains("7.8\u{A0}% of all words (4 of 51)") == true)
    #expect(found["unbalanced-quotes"]?.hasPrefix("In 1 article some quotation marks") == true)
    #expect(
      found["quoted-shares"]?.contains("from 0\u{A0}% of the words (Valley, \"Post\") to 15")
        == true
    )
    #expect(found["small-cells"]?.contains("every voice of every outlet") == true)
    #expect(found["missing-dates"]?.contains("1 article;") == true)
    #expect(found["missing-bodies"]?.contains("Of 1 article ") == true)
    #expect(found["missing-events"]?.hasSuffix("compared with nothing: 1 article.") == true)
    #expect(found["not-validated"]?.hasSuffix("list armed-conflict-en.") == true)
    #expect(found["not-applicable"]?.contains("1 article (fa)") == true)
    #expect(found["outlets-from-files"]?.contains("Valley") == true)
    #expect(found["diagnostics"] == "The run reported 1 warning: a row is odd.")
  }

  @Test func whatIsNotComparedIsSaid() {
    var documents = CrossingFixture.documents
    documents[0].document.kind = .live
    documents[1].isOfComparedKind = false
    documents[1].document.kind = .opinion
    var study = StudyFixture.study(
      documents, lexicons: LexiconFixture.all,
      diagnostics: [
        Diagnostic(.warning, "not-applicable", "said by a limit"),
        Diagnostic(.warning, "kinds-apart", "said by a limit"),
      ])
    #expect(
      limits(study)["kinds-apart"]?.hasPrefix("1 article of kind opinion is shown and not compared")
        == true)
    #expect(limits(study)["live-blogs"]?.contains("is 1 live blog, with 76") == true)
    #expect(limits(study)["small-cells"]?.contains("Valley") == false)
    #expect(limits(study)["diagnostics"] == nil)
    #expect(limits(study)["mixed-kinds"] == nil && limits(study)["groups"] == nil)
    study.documents[1].isOfComparedKind = true
    study.comparedBy = "ownership"
    study.documents[0].unit = ""
    #expect(limits(study)["mixed-kinds"]?.contains("(1 of 3)") == true)
    #expect(limits(study)["groups"]?.contains("“ownership”") == true)
    #expect(limits(study)["quoted-shares"]?.contains("(not given)") == true)
  }

  @Test func thatAProgramFoundTheVoicesIsAlwaysSaid() {
    let found = limits(StudyFixture.study([], lexicons: []))
    #expect(found.keys.sorted() == ["meaning", "voices-found"])
    #expect(found["voices-found"]?.hasPrefix("Voices are found by program") == true)
  }

  @Test func fiveKindsOfMessagesAreSaidErrorsFirstAndTheRestCounted() {
    let warnings = ["b", "c", "b", "d", "e", "f", "g", "g"].map { Diagnostic(.warning, "w", $0) }
    let study = StudyFixture.study(
      [], lexicons: [], diagnostics: warnings + [Diagnostic(.error, "e", "a")])
    #expect(
      limits(study)["diagnostics"]
        == "The run reported 1 error and 8 warnings: a; b (2 times); c; d; e; and 3 more.")
  }
}
