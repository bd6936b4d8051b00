import ParallaxModel
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
        "entry,voice,occurrences,words,headline_only",
        "occupation,own,2,32,0",
        "liberation,direct,1,5,0",
        "terrorist,distanced,1,1,0",
        "eshghal,own,1,9,0",
        "azadi,own,1,9,0",
      ])
  }

  @Test func withoutTermColumnsEveryDocumentWithAnyLexiconCounts() {
    #expect(rows([.voice]).contains("own,4,41,0"))
    #expect(rows([.category, .voice]).contains("control,own,4,41,0"))
    #expect(rows([.event]) == ["event_id,occurrences,words,headline_only", "crossing,6,47,0"])
  }

  @Test func headlinesAreCountedApartWhereSectionsAreNotToldApart() {
    var headline = CrossingFixture.harbor
    headline.document.body = ""
    headline.analysis.occurrences.removeAll { $0.field == .body }
    for section in Section.allCases where section != .headline {
      for voice in Voice.allCases { headline.analysis.words[section, voice] = 0 }
    }
    func rows(_ columns: [CountsColumn]) -> [String] {
      let table = CountsTable(by: columns, lexicons: CrossingFixture.lexicons)
      var accumulator = CountsAccumulator(table)
      var other = CountsAccumulator(table)
      accumulator.add(CrossingFixture.harbor)
      other.add(headline)
      accumulator.merge(other)
      var writer = TableWriter(table.schema)
      accumulator.appendRows(to: &writer)
      return writer.text.split(separator: "\n").map(String.init)
    }
    #expect(
      rows([.entry]) == ["occupation,2,29,1", "liberation,1,29,1", "terrorist,1,29,1"])
    #expect(rows([.entry, .section]).first == "occupation,headline,2,10")
  }

  @Test func fieldsStandBeforeTheTermsInTheOrderOfTheirValues() {
    let table = CountsTable(
      by: [.outlet, .category], fields: ["desk", "metadata.words"],
      lexicons: CrossingFixture.lexicons)
    var accumulator = CountsAccumulator(table)
    for (document, desk) in zip(CrossingFixture.documents, ["world", "home", ""]) {
      var document = document
      document.groupValues = [desk, ""]
      accumulator.add(document)
      document.groupValues = ["home", "9"]
      accumulator.add(document)
    }
    var writer = TableWriter(table.schema)
    writer.writeHeader()
    accumulator.appendRows(to: &writer)
    #expect(
      writer.text == """
        outlet,desk,metadata.words,category,occurrences,words,headline_only
        Harbor Times,home,9,control,3,29,0
        Harbor Times,home,9,groups,1,29,0
        Harbor Times,world,,control,3,29,0
        Harbor Times,world,,groups,1,29,0
        پیام رود,,,control,2,9,0
        پیام رود,home,9,control,2,9,0

        """)
    #expect(table.schema.primaryKey == ["outlet", "desk", "metadata.words", "category"])
  }

  @Test func zerosKeepEmptyCellsButNotInapplicableOnes() {
    let kept = rows([.outlet, .entry], keepsZeros: true)
    #expect(
      kept == [
        "outlet,entry,occurrences,words,headline_only",
        "Harbor Times,occupation,2,29,0", "Harbor Times,liberation,1,29,0",
        "Harbor Times,terrorist,1,29,0", "Harbor Times,martyr,0,29,0", "Harbor Times,regime,0,29,0",
        "\"Valley, \"\"Post\"\"\",occupation,0,9,0", "\"Valley, \"\"Post\"\"\",liberation,0,9,0",
        "\"Valley, \"\"Post\"\"\",terrorist,0,9,0", "\"Valley, \"\"Post\"\"\",martyr,0,9,0",
        "\"Valley, \"\"Post\"\"\",regime,0,9,0",
        "پیام رود,eshghal,1,9,0", "پیام رود,azadi,1,9,0",
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
