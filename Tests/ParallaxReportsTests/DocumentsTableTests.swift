import ParallaxReports
import Testing

@Suite struct DocumentsTableTests {
  @Test func oneRowADocument() {
    var writer = TableWriter(DocumentsTable.schema)
    writer.writeHeader()
    for document in CrossingFixture.documents {
      DocumentsTable.appendRows(of: document, to: &writer)
    }
    #expect(
      writer.text == """
        document_id,outlet,outlet_from,title,date,date_precision,modified,url,language,\
        language_source,kind,words,event_id,copy_group,version_of,source_file,source_line,\
        headline_passive
        d1,Harbor Times,given,"Army takes bridge, ending occupation",2031-05-06,day,,,en,given,\
        news,29,crossing,,,d1.txt,1,
        d2,"Valley, ""Post""\",given,Bridge changes hands,2031-05-08T09:46:40Z,instant,,,en,given,\
        news,9,crossing,,,d2.txt,1,
        d3,پیام رود,given,آزادسازی پل,,,,,fa,given,news,9,crossing,,,d3.txt,1,

        """)
  }
}
