import ParallaxReports
import Testing

@Suite struct CountsTableTests {
  private func rows(_ columns: [CountsColumn], keepsZeros: Bool = false) -> [String] {
    let table = CountsTable(
      by: columns, keepsZeros: keepsZeros, lexicons: CrossingFixture.lexicons)
    var writer = TableWriter(table.schema)
    var accumulator = CountsAccumulator(table)
    for document in CrossingFixture.documents { accumulator.add(document) }
    writer.writeHeader()
    accumulator.appendRows(to: &writer)
    return writer.text.split(separator: "\n").map(String.init)
  }

  @Test func everyColumnByDefault() {
    let table = CountsTable(lexicons: CrossingFixture.lexicons)
    #expect(table.isPerDocument)
    var writer = TableWriter(table.schema)
    writer.writeHeader()
    for document in CrossingFixture.documents { table.appendRows(of: document, to: &writer) }
    #expect(
      writer.text == """
        event_id,outlet,document_id,lexicon,category,entry,section,voice,occurrences,words
        crossing,Harbor Times,d1,armed-conflict-en,control,occupation,headline,own,1,5
        crossing,Harbor Times,d1,armed-conflict-en,control,occupation,lead,own,1,11
        crossing,Harbor Times,d1,armed-conflict-en,control,liberation,body,direct,1,5
        crossing,Harbor Times,d1,armed-conflict-en,groups,terrorist,body,distanced,1,1
        crossing,پیام رود,d3,armed-conflict-fa,control,eshghal,lead,own,1,7
        crossing,پیام رود,d3,armed-conflict-fa,control,azadi,headline,own,1,2

        """)
  }

  @Test func wordsCountDocumentsWithoutAHitAndOnlyWhereTheLexiconApplies() {
    #expect(
      rows([.entry, .voice]) == [
        "entry,voice,occurrences,words",
        "occupation,own,2,32",
        "liberation,direct,1,5",
        "terrorist,distanced,1,1",
        "eshghal,own,1,9",
        "azadi,own,1,9",
      ])
  }

  @Test func withoutTermColumnsEveryDocumentWithAnyLexiconCounts() {
    #expect(rows([.voice]).contains("own,4,41"))
    #expect(rows([.category, .voice]).contains("control,own,4,41"))
    #expect(rows([.event]) == ["event_id,occurrences,words", "crossing,6,47"])
  }

  @Test func zerosKeepEmptyCellsButNotInapplicableOnes() {
    let kept = rows([.outlet, .entry], keepsZeros: true)
    #expect(
      kept == [
        "outlet,entry,occurrences,words",
        "Harbor Times,occupation,2,29", "Harbor Times,liberation,1,29",
        "Harbor Times,terrorist,1,29", "Harbor Times,martyr,0,29", "Harbor Times,regime,0,29",
        "\"Valley, \"\"Post\"\"\",occupation,0,9", "\"Valley, \"\"Post\"\"\",liberation,0,9",
        "\"Valley, \"\"Post\"\"\",terrorist,0,9", "\"Valley, \"\"Post\"\"\",martyr,0,9",
        "\"Valley, \"\"Post\"\"\",regime,0,9",
        "پیام رود,eshghal,1,9", "پیام رود,azadi,1,9",
      ])
  }

  @Test func mergingAndOrderDoNotMatter() {
    let table = CountsTable(by: [.outlet, .voice], lexicons: CrossingFixture.lexicons)
    var forward = CountsAccumulator(table)
    var first = CountsAccumulator(table)
    var second = CountsAccumulator(table)
    for document in CrossingFixture.documents { forward.add(document) }
    first.add(CrossingFixture.persian)
    second.add(CrossingFixture.valley)
    second.add(CrossingFixture.harbor)
    first.merge(second)
    var left = TableWriter(table.schema)
    var right = TableWriter(table.schema)
    forward.appendRows(to: &left)
    first.appendRows(to: &right)
    #expect(left.bytes == right.bytes)
  }
}
