import ParallaxReports
import Testing

@Suite struct DataPackageWriterTests {
  @Test func columnsTypesUnitsAndKeys() {
    let text = DataPackageWriter(
      schemaVersion: "0.1", resources: [.init(WordsTable.schema, format: .tsv)]
    ).text
    #expect(text.contains(#""path": "words.tsv""#))
    #expect(text.contains(#""delimiter": "\t""#))
    #expect(text.contains(#""schema_version": "0.1""#))
    #expect(text.contains("\"type\": \"integer\",\n            \"unit\": \"words\""))
    #expect(text.contains("\"primaryKey\": [\n          \"document_id\",\n"))
  }

  @Test func everyTableIsValidJSONWithItsColumns() throws {
    let text = DataPackageWriter(
      schemaVersion: "0.1", resources: TableSchema.all.map { .init($0) }
    ).text
    let script = """
      import json, sys
      package = json.load(sys.stdin)
      for r in package['resources']:
        names = [f['name'] for f in r['schema']['fields']]
        assert len(set(names)) == len(names)
        assert set(r['schema']['primaryKey']) <= set(names), r['name']
        print(r['name'], len(names))
      """
    guard let output = try PythonTests.run(script, input: Array(text.utf8)) else { return }
    #expect(
      output == """
        documents 18
        words 7
        events 10
        occurrences 26
        counts 10
        comparison 44
        concordance 14
        quotations 20
        sources 13
        stances 14
        adoptions 18

        """)
  }
}
