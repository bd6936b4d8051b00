import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct HTMLReportWriterTests {
  /// Parses a page strictly, and prints what a test asks about it.
  private static let parser = """
    import sys, json
    from html.parser import HTMLParser
    VOID = {'meta', 'br', 'img', 'link', 'input', 'hr', 'col'}
    class P(HTMLParser):
      def __init__(s):
        super().__init__(convert_charrefs=True)
        s.stack = []; s.texts = []; s.entries = []; s.ids = []; s.links = []; s.tags = set()
        s.title = []; s.loads = []
      def handle_starttag(s, tag, attrs):
        a = dict(attrs); s.tags.add(tag)
        assert all(not k.startswith('on') for k in a), a
        if 'id' in a: s.ids.append(a['id'])
        if a.get('href', '').startswith('#'): s.links.append(a['href'][1:])
        elif 'href' in a: assert a['href'].startswith('http'), a
        for k in ('src', 'srcset', 'data', 'action'):
          if k in a: s.loads.append(a[k])
        s.stack += [] if tag in VOID else [(tag, a)]
        if tag == 'div' and a.get('class') == 'text': s.texts.append('')
        inside = [t for t, _ in s.stack]
        if tag == 'mark' and 'article' in inside: s.entries += a['data-entries'].split()
      def handle_endtag(s, tag):
        assert s.stack and s.stack[-1][0] == tag, (tag, s.stack[-3:], s.getpos())
        s.stack.pop()
      def handle_data(s, data):
        if any(t == 'div' and a.get('class') == 'text' for t, a in s.stack): s.texts[-1] += data
    p = P(); p.feed(sys.stdin.buffer.read().decode('utf-8')); p.close()
    assert not p.stack, p.stack
    assert len(set(p.ids)) == len(p.ids), 'ids are not unique'
    assert set(p.links) <= set(p.ids), set(p.links) - set(p.ids)
    assert not p.loads, p.loads
    print(json.dumps({'texts': p.texts, 'entries': sorted(p.entries),
      'scripts': 'script' in p.tags}, ensure_ascii=False, sort_keys=True))
    """

  private func parsed(_ study: Study) throws -> String? {
    let html = HTMLReportWriter().text(of: study)
    #expect(html.utf8.count > 5_000)
    return try PythonTests.run(Self.parser, input: Array(html.utf8))
  }

  @Test func everyOccurrenceIsMarkedOnceAndTheTextIsTheSource() throws {
    guard let output = try parsed(CrossingFixture.study) else { return }
    let texts = ReportContents(CrossingFixture.study).events[0].articles.map {
      JSONValue.string($0.document.body).prettyPrinted.dropLast()
    }
    #expect(output.contains("\"texts\": [\(texts.joined(separator: ", "))]"))
    #expect(
      output.contains(
        #""entries": ["azadi", "eshghal", "liberation", "occupation", "occupation", "terrorist"]"#)
    )
  }

  @Test func hostileTextStaysText() throws {
    let html = HTMLReportWriter().text(of: HostileFixture.study)
    #expect(!html.contains("<script>alert"))
    #expect(!html.contains("javascript:"))
    #expect(html.contains("&lt;img src=x onerror=alert(2)&gt;"))
    guard let output = try parsed(HostileFixture.study) else { return }
    #expect(output.contains(#"<img src=x onerror=alert(2)>\n\"end\""#))
    #expect(output.contains(#""entries": ["term", "term"]"#))
  }

  @Test func captionsStandBelowTheTextWithTheirMarks() {
    var study = CrossingFixture.study
    study.documents[1].document.captions = "The gate.\nAn <occupation> & a bridge"
    let caption = TextSpan(10, 36)
    study.documents[1].analysis.captions = [
      Paragraph(span: TextSpan(0, 9), section: .caption),
      Paragraph(span: caption, section: .caption),
    ]
    study.documents[1].analysis.occurrences = [
      Occurrence(
        entry: StudyFixture.reference("occupation", in: study.lexicons), field: .captions,
        span: TextSpan(14, 24), sentence: caption, section: .caption, voice: .own)
    ]
    let page = HTMLReportWriter().text(of: study)
    #expect(page.contains("<p class=\"caption\">The gate.</p><p class=\"caption\">An &lt;"))
    #expect(page.contains("id=\"d2c14\""))
    #expect(page.contains("href=\"#d2c14\""))
    #expect(page.contains("own · caption"))
  }

  @Test func theSameStudyGivesTheSameBytes() {
    #expect(
      HTMLReportWriter().text(of: CrossingFixture.study)
        == HTMLReportWriter().text(of: CrossingFixture.study))
  }

  @Test func whatIsNotComparedHasNoRates() throws {
    var documents = CrossingFixture.documents
    documents[0].unit = ""
    documents[1].document.kind = .opinion
    documents[1].isOfComparedKind = false
    documents[2].document.body = ""
    documents[2].analysis.occurrences.removeAll { $0.field == .body }
    for section in Section.allCases where section != .headline {
      for voice in Voice.allCases { documents[2].analysis.words[section, voice] = 0 }
    }
    let study = StudyFixture.study(documents, lexicons: CrossingFixture.lexicons)
    let html = HTMLReportWriter().text(of: study)
    #expect(html.contains("<th scope=\"col\"><bdi>not given</bdi></th>"))
    #expect(html.contains("<td class=\"absent\">other kind</td>"))
    #expect(html.contains("<bdi>Valley, &quot;Post&quot;</bdi></p><p class=\"date\">"))
    #expect(html.contains(" · opinion · not compared"))
    let note = "Terms on list armed-conflict-fa are not counted here: there are headlines only."
    #expect(html.contains(note))
    _ = try parsed(study)
  }

  @Test func rightToLeftTextHasItsDirection() {
    let html = HTMLReportWriter().text(of: CrossingFixture.study)
    #expect(html.contains("<div class=\"text\" lang=\"fa\" dir=\"rtl\">"))
    #expect(html.contains("<table class=\"kwic short\" dir=\"rtl\""))
    #expect(html.contains("<p class=\"headline\" lang=\"fa\" dir=\"rtl\">"))
    #expect(html.contains("<div class=\"text\" lang=\"en\" dir=\"ltr\">"))
  }

  @Test func ofTooManyEventsThoseThatMostOutletsTellAreLaidOut() throws {
    let documents = (0..<8).flatMap { number -> [AnalyzedDocument] in
      let all =
        number == 5 ? [CrossingFixture.harbor, CrossingFixture.valley] : [CrossingFixture.harbor]
      return all.map { document in
        var document = document
        document.document.id += "-\(number)"
        document.membership?.eventID = "event-\(number)"
        return document
      }
    }
    let study = StudyFixture.study(documents, lexicons: LexiconFixture.all)
    let html = HTMLReportWriter(mostEvents: 2).text(of: study)
    #expect(html.contains("<bdi>event-5</bdi>"))
    #expect(html.components(separatedBy: "<section class=\"event\"").count == 3)
    #expect(html.contains("The other 6, of which 6 have one outlet each, are in the tables"))
    _ = try parsed(study)
  }

  @Test func aDoubtfulEventSaysSo() {
    func page(mean: Double, lastMonth: Int) -> String {
      let documents = [4, lastMonth].enumerated().map { number, month in
        var document = CrossingFixture.harbor
        document.document.id += "-\(number)"
        document.document.date = DocumentDate(year: 2031, month: month, day: 17 + number)
        document.membership?.assignedBy = .auto
        document.membership?.meanSimilarity = mean
        return document
      }
      var study = StudyFixture.study(documents, lexicons: LexiconFixture.all)
      study.groupingThreshold = 0.25
      return HTMLReportWriter().text(of: study)
    }
    let sure = page(mean: 0.875, lastMonth: 4)
    #expect(sure.contains("mean similarity 0.88"))
    #expect(!sure.contains("doubtful"))
    #expect(page(mean: 0.2, lastMonth: 4).contains("doubtful: an article is less like"))
    #expect(page(mean: 0.9, lastMonth: 7).contains("doubtful: more than 60 days"))
  }

  @Test func manyEventsAreFoldedAndListed() throws {
    let documents = (0..<8).map { number -> AnalyzedDocument in
      var document = CrossingFixture.harbor
      document.document.id += "-\(number)"
      document.membership?.eventID = "event-\(number)"
      return document
    }
    let study = StudyFixture.study(documents, lexicons: LexiconFixture.all)
    let html = HTMLReportWriter().text(of: study)
    #expect(html.contains("<nav id=\"contents\""))
    #expect(html.contains("<details><summary><h3>Articles, side by side</h3></summary>"))
    _ = try parsed(study)
    #expect(!HTMLReportWriter().text(of: CrossingFixture.study).contains("<nav"))
  }

  @Test func wordsOfJudgmentAreNotUsed() {
    for study in [CrossingFixture.study, StudyFixture.study([], lexicons: [])] {
      let html = HTMLReportWriter().text(of: study).lowercased()
      for word in ["biased", "bias score", "propaganda", "neutral source"] {
        #expect(!html.contains(word))
      }
    }
  }
}
