import ParallaxModel
import ParallaxReports
import Testing

@Suite struct OccurrencesTableTests {
  private func rows(windowWords: Int = 10) -> String {
    var writer = TableWriter(OccurrencesTable.schema)
    for document in CrossingFixture.documents {
      OccurrencesTable.appendRows(
        of: document, lexicons: CrossingFixture.lexicons, windowWords: windowWords, to: &writer)
    }
    return writer.text
  }

  @Test func exactRows() {
    #expect(
      rows(windowWords: 3) == """
        d1#t26-36/armed-conflict-en:occupation,d1#t26-36,crossing,Harbor Times,d1,2031-05-06,\
        armed-conflict-en,control,occupation,occupation,headline,own,,,,,,,,title,26,36,0,36,\
        "takes bridge, ending",
        d1#b53-63/armed-conflict-en:occupation,d1#b53-63,crossing,Harbor Times,d1,2031-05-06,\
        armed-conflict-en,control,occupation,occupation,lead,own,,,,,,,,body,53,63,0,64,\
        ending months of,.
        d1#b85-95/armed-conflict-en:liberation,d1#b85-95,crossing,Harbor Times,d1,2031-05-06,\
        armed-conflict-en,control,liberation,liberation,body,direct,d1#q1,6,\
        Lale Doran,high,,,,body,85,95,65,140,will finish the,",” the general said."
        d1#b121-131/armed-conflict-en:terrorist,d1#b121-131,crossing,Harbor Times,d1,2031-05-06,\
        armed-conflict-en,groups,terrorist,terrorists,body,distanced,,,,,,,,body,121,131,65,140,\
        general said. The “,” left by
        d3#t0-8/armed-conflict-fa:azadi,d3#t0-8,crossing,پیام رود,d3,,armed-conflict-fa,control,\
        azadi,آزادسازی,headline,own,,,,,,,,title,0,8,0,11,,پل
        d3#b14-23/armed-conflict-fa:eshghal,d3#b14-23,crossing,پیام رود,d3,,armed-conflict-fa,\
        control,eshghal,اشغالگران,lead,own,,,,,,,,body,14,23,0,32,پل را از,پس گرفت.

        """)
  }

  @Test func windowStopsAtTheParagraph() {
    let lines = rows().split(separator: "\n")
    #expect(lines[1].hasSuffix("The army took the bridge on Monday, ending months of\",."))
  }

  @Test func aPlaceInACaptionCountsFromTheFirstCaption() {
    var document = CrossingFixture.persian
    document.document.captions = "مراسم.\nپل آزادسازی شد."
    var occurrence = document.analysis.occurrences[0]
    let start = Int32("مراسم.\nپل ".utf8.count)
    let end = start + Int32("آزادسازی".utf8.count)
    let caption = TextSpan(
      Int32("مراسم.\n".utf8.count), Int32(document.document.captions.utf8.count))
    occurrence.field = .captions
    occurrence.section = .caption
    occurrence.span = TextSpan(start, end)
    occurrence.sentence = caption
    document.analysis.occurrences = [occurrence]
    document.analysis.captions = [
      Paragraph(span: TextSpan(0, caption.start - 1), section: .caption),
      Paragraph(span: caption, section: .caption),
    ]
    var writer = TableWriter(OccurrencesTable.schema)
    OccurrencesTable.appendRows(of: document, lexicons: CrossingFixture.lexicons, to: &writer)
    #expect(writer.text.hasPrefix("d3#c10-18/armed-conflict-fa:azadi,d3#c10-18,"))
    #expect(writer.text.contains(",caption,own,"))
    #expect(writer.text.hasSuffix(",captions,10,18,7,22,پل,شد.\n"))
  }

  @Test func aTargetStandsWithItsTextAndItsPlaceInUnicodeScalars() {
    var document = CrossingFixture.persian
    let end = document.document.title.utf8.count
    document.analysis.occurrences[0].target = TextSpan(Int32(end - 4), Int32(end))
    var writer = TableWriter(OccurrencesTable.schema)
    OccurrencesTable.appendRows(of: document, lexicons: CrossingFixture.lexicons, to: &writer)
    #expect(writer.text.split(separator: "\n")[0].contains(",پل,9,11,title,0,8,"))
  }
}
