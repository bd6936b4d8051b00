import ParallaxModel
import ParallaxReports
import Testing

@Suite struct ComparisonTableTests {
  @Test func exactRow() {
    var target = ComparisonSide()
    target.documents = 4
    target.documentsWith = 2
    target.words = 1500
    target.occurrences = 3
    let comparison = EventComparison(
      eventID: nil, events: 2, eventsDropped: 1,
      entry: StudyFixture.reference("liberation", in: LexiconFixture.all), voice: nil,
      outlet: "Harbor Times", reference: "rest", target: target, referenceSide: ComparisonSide(),
      perThousand: Estimate(2, low: 0.5, high: 1e-7), prevalence: Estimate(0.5, low: 0.1, high: 1),
      logRatio: nil, status: .undefined, note: "nothing was said, in that voice")
    var writer = TableWriter(ComparisonTable.schema)
    ComparisonTable.appendRows([comparison], lexicons: LexiconFixture.all, to: &writer)
    #expect(
      writer.text == """
        pooled,,2,1,armed-conflict-en,control,liberation,all,Harbor Times,rest,4,2,1500,3,0,0,0,0,\
        2,0.5,0.0000001,0.1,1,,,,,,,,linearized,,,undefined,"nothing was said, in that voice",\
        0,0,0,0,0,0,0,0,0

        """)
  }

  @Test func columnsAreThoseOfTheContract() {
    #expect(
      ComparisonTable.schema.columns.map(\.name).joined(separator: ",") == """
        scope,event_id,events,events_dropped,lexicon,category,entry,voice,outlet,reference,\
        documents,documents_with,words,occurrences,reference_documents,reference_documents_with,\
        reference_words,reference_occurrences,per_1000,per_1000_low,per_1000_high,prevalence_low,\
        prevalence_high,log_ratio,log_ratio_low,log_ratio_high,p_value,p_adjusted,family_size,\
        p_floor,interval_method,test,zero_rule,status,note,headline_only,reference_headline_only,\
        reach_documents,reach_words,reach_occurrences,reference_reach_documents,\
        reference_reach_words,reference_reach_occurrences,shared_texts
        """)
  }
}
