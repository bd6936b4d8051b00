import ParallaxReports
import Testing

@Suite struct TableWriterSpeedTests {
  /// Prints the time; only a release build is held to a bound, and a wide one.
  @Test func aHundredThousandRows() {
    let schema = TableSchema(
      name: "speed", description: "",
      columns: (0..<10).map { Column("column_\($0)", .string, "") }, primaryKey: [], rowOrder: "")
    var writer = TableWriter(schema)
    let clock = ContinuousClock()
    let time = clock.measure {
      for row in 0..<100_000 {
        for text in ["crossing", "Harbor Times", "d1-0648bc79-8570", "armed-conflict-en"] {
          writer.append(text)
        }
        writer.append("“so-called”, as they said")
        writer.append("own")
        writer.append(row)
        writer.append(row &* 7)
        writer.append(Double(row) / 7)
        writer.append("ending months of occupation in the eastern regions")
        writer.endRow()
      }
    }
    print("100,000 rows of ten columns, \(writer.bytes.count) bytes: \(time)")
    #if !DEBUG
      #expect(time < .milliseconds(600))
    #endif
  }
}
