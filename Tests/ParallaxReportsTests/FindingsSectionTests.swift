import ParallaxModel
import Testing

@testable import ParallaxReports

/// Coverage, statements and shared copy on the page, on an invented event of four articles.
@Suite struct FindingsSectionTests {
  private static let agencyText =
    "The old ferry sank near the pier on Friday. Rebels had held the pier since the spring."
  private static let starText =
    "The old ferry capsized near the pier on Friday. Rebels had held the pier since spring."

  private static func article(_ id: String, _ outlet: String, _ body: String, day: Int)
    -> AnalyzedDocument
  {
    StudyFixture.analyzed(
      id: id, outlet: outlet, title: "A ferry sinks", body: body,
      date: DocumentDate(year: 2031, month: 5, day: day), event: "ferry", lexicons: [])
  }

  private static func span(_ words: String, in text: String) -> TextSpan {
    guard let range = text.range(of: words) else { return TextSpan(0, 0) }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextSpan(Int32(start), Int32(start + words.utf8.count))
  }

  private var study: Study {
    var study = StudyFixture.study(
      [
        Self.article("agency", "Lumen Wire", Self.agencyText, day: 2),
        Self.article("star", "North Star", Self.starText, day: 3),
        Self.article("post", "south post", "Divers came <soon>.", day: 3),
      ], lexicons: [])
    func member(_ id: String, _ nearest: String) -> CopyMember {
      CopyMember(
        documentID: id, kind: .wire, nearestDocumentID: nearest, containment: 0.7, jaccard: 0.5,
        sharedWords: 12, credit: id == "agency" ? "AP" : nil)
    }
    study.copies = [
      CopyGroup(
        id: "copy-1", members: [member("agency", "star"), member("star", "agency")],
        presumedOriginID: "agency", comparisons: [.init(first: 0, second: 1)])
    ]
    let end = Self.span("spring", in: Self.starText).start
    study.copyEdits = [
      CopyComparison(
        groupID: "copy-1", firstID: "agency", secondID: "star",
        edits: [
          CopyEdit(
            .replace, before: Self.span("sank", in: Self.agencyText),
            after: Self.span("capsized", in: Self.starText)),
          CopyEdit(
            .delete, before: Self.span("the spring", in: Self.agencyText).prefixed(3),
            after: TextSpan(end, end)),
        ])
    ]
    return study
  }

  private func section(_ study: Study) throws -> (ReportContents, ReportContents.EventGroup) {
    let contents = ReportContents(study)
    return (contents, try #require(contents.events.first))
  }

  @Test func changesStandInTheirLineAndTheOriginIsPresumed() throws {
    let (contents, event) = try section(study)
    let html = SharedCopySection(contents: contents, event: event).html().text
    #expect(html.contains("The old ferry <del>sank</del> <ins>capsized</ins> near the pier"))
    #expect(html.contains("since <del>the</del> spring."))
    #expect(html.contains("2 articles share copy."))
    #expect(html.contains("Dated first: <bdi>Lumen Wire</bdi>."))
    #expect(html.contains("presumed from the dates alone"))
    #expect(html.contains("credits <bdi>AP</bdi>"))
    #expect(!html.contains("south post"))
  }

  @Test func withoutDatesNoArticleIsCalledFirst() throws {
    var study = study
    study.copies[0].presumedOriginID = nil
    let (contents, event) = try section(study)
    let html = SharedCopySection(contents: contents, event: event).html().text
    #expect(html.contains("The dates do not tell which was first."))
    #expect(!html.contains("Dated first"))
  }

  @Test func manyChangesAreCutAndTheTableIsNamed() throws {
    var study = study
    let body = (0..<30).map { "Nobody in the town said word\($0) that day to anyone at all." }
      .joined(separator: "\n\n")
    study.documents[0].document.body = body
    study.copyEdits[0].edits = (0..<30).map {
      CopyEdit(.delete, before: Self.span("word\($0) ", in: body), after: TextSpan(0, 0))
    }
    let (contents, event) = try section(study)
    let html = SharedCopySection(contents: contents, event: event).html().text
    #expect(html.contains(": 30 changes") && html.contains("20 more places in edits.csv."))
  }

  private func cells(_ kind: CoverageKind, _ item: String, _ mentions: [Int]) -> [CoverageCell] {
    zip(["Lumen Wire", "North Star", "south post"], mentions).map { outlet, count in
      CoverageCell(
        eventID: "ferry", kind: kind, item: item, outlet: outlet,
        status: count > 0 ? .covered : .zero, mentions: count,
        first: count > 0 ? .init(documentID: "agency") : nil,
        outlets: mentions.count { $0 > 0 }, eventOutlets: 3)
    }
  }

  @Test func theGridTellsZeroFromNotCoveredAndNotCollected() throws {
    var study = study
    study.coverage =
      cells(.event, "", [1, 1, 1])
      + [("Away", CoverageStatus.notCollected), ("Bystander", .notCovered)].map {
        CoverageCell(
          eventID: "ferry", kind: .event, outlet: $0.0, status: $0.1, mentions: 0, outlets: 3,
          eventOutlets: 3)
      }
      + cells(.name, "Ada <Lum>", [2, 0, 1]) + cells(.name, "Orrin", [1, 1, 1])
      + cells(.date, "05-02", [0, 3, 0])
      + (0..<9).flatMap { cells(.number, "\(20 + $0) boats", [1, 0, 0]) }
    let (contents, event) = try section(study)
    let html = CoverageSection(contents: contents, event: event).html().text
    #expect(
      html.contains(
        "<bdi>Ada &lt;Lum&gt;</bdi></th><td></td><td></td>"
          + "<td><a href=\"#d1\"><span class=\"count\">2</span></a></td>"
          + "<td><span class=\"count zero\">0</span></td>"),
      "an outlet without an article has no number")
    #expect(html.contains("<td class=\"absent\">not covered</td>"))
    #expect(html.contains("<td class=\"absent\">not collected</td>"))
    #expect(html.contains("<bdi>2 May</bdi>"))
    #expect(html.contains("All outlets with an article here mention: names <bdi>Orrin</bdi>."))
    #expect(html.contains("3 more in coverage.csv"))
    let heads = ["Away", "Bystander", "Lumen Wire", "North Star", "south post"]
      .map { "<th scope=\"col\"><bdi>\($0)</bdi></th>" }.joined()
    #expect(html.contains(heads), "in alphabetical order")
  }

  private func statement(_ number: Int, _ sentences: [(String, String)]) -> EventStatement {
    EventStatement(
      eventID: "ferry", number: number,
      tellings: sentences.map { id, words in
        let document = study.documents.first { $0.document.id == id }?.document
        return .init(
          documentID: id, outlet: document?.outlet ?? "",
          span: Self.span(words, in: document?.body ?? ""), speakers: [])
      })
  }

  @Test func statementsStandSideBySideAndThoseOfOneOutletApart() throws {
    var study = study
    study.statements = [
      statement(
        1,
        [
          ("agency", "The old ferry sank near the pier on Friday."),
          ("star", "The old ferry capsized near the pier on Friday."),
        ]),
      statement(2, [("post", "Divers came <soon>.")]),
    ]
    let (contents, event) = try section(study)
    let html = StatementSection(contents: contents, event: event).html().text
    let shared = try #require(html.range(of: "The old ferry capsized"))
    let alone = try #require(html.range(of: "Sentences that only one outlet has"))
    let post = try #require(html.range(of: "Divers came &lt;soon&gt;."))
    #expect(shared.upperBound < alone.lowerBound && alone.upperBound < post.lowerBound)
    #expect(html.contains("1 sentence</p>"))
  }

  @Test func thePageIsWellFormedAndSaysWhichRuleWasUsed() {
    var study = study
    study.documents[0].copiedText = "copy-1"
    study.documents[1].copiedText = "copy-1"
    study.coverage = cells(.event, "", [1, 1, 1]) + cells(.name, "Ada Lum", [2, 0, 1])
    study.statements = [statement(1, [("post", "Divers came <soon>.")])]
    let page = HTMLReportWriter().text(of: study)
    #expect(page.contains("a text counts once on each side that prints it in an event"))
    #expect(!page.contains("&lt;p"), "markup is never escaped")
    study.copyCounting = .each
    #expect(HTMLReportWriter().text(of: study).contains("every publication counts (--copies each)"))
  }
}

extension TextSpan {
  /// The first bytes of the span.
  fileprivate func prefixed(_ count: Int32) -> TextSpan { TextSpan(start, start + count) }
}
