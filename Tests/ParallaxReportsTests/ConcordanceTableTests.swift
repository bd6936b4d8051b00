import ParallaxReports
import Testing

@Suite struct ConcordanceTableTests {
  @Test func oneRowAnOccurrence() {
    var writer = TableWriter(ConcordanceTable.schema)
    writer.writeHeader()
    ConcordanceTable.appendRows(
      of: CrossingFixture.persian, lexicons: CrossingFixture.lexicons, to: &writer)
    #expect(
      writer.text == """
        occurrence_id,document_id,outlet,date,event_id,lexicon,category,entry,section,voice,left,\
        match,right,target
        d3#t0-8/armed-conflict-fa:azadi,d3,پیام رود,,crossing,armed-conflict-fa,control,azadi,\
        headline,own,,آزادسازی,پل,
        d3#b14-23/armed-conflict-fa:eshghal,d3,پیام رود,,crossing,armed-conflict-fa,control,\
        eshghal,lead,own,ارتش پل را از,اشغالگران,پس گرفت.,

        """)
  }
}
