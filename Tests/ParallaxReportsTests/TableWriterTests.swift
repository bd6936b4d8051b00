import ParallaxReports
import Testing

@Suite struct TableWriterTests {
  private let schema = TableSchema(
    name: "sample", description: "",
    columns: [
      Column("text", .string, ""), Column("count", .integer, ""), Column("rate", .number, ""),
    ], primaryKey: [], rowOrder: "")

  private func row(
    _ text: String?, _ count: Int?, _ rate: Double?, format: TableFormat = .csv,
    isSpreadsheetSafe: Bool = false
  ) -> String {
    var writer = TableWriter(schema, format: format, isSpreadsheetSafe: isSpreadsheetSafe)
    writer.append(text)
    writer.append(count)
    writer.append(rate)
    writer.endRow()
    return writer.text
  }

  @Test func quotesOnlyWhenNeeded() {
    #expect(row("plain 'text'", 1, 0.5) == "plain 'text',1,0.5\n")
    #expect(row("a,b", 1, nil) == "\"a,b\",1,\n")
    #expect(row("say \"so\"", nil, nil) == "\"say \"\"so\"\"\",,\n")
    #expect(row("a\tb,\"c\"", 1, 1, format: .tsv) == "\"a b,\"\"c\"\"\"\t1\t1\n")
  }

  @Test func noLineBreakInsideACell() {
    #expect(row("a\r\nb\nc\u{2028}d\u{85}e\u{0}f\u{B}g", 1, 1) == "a b c d e f g,1,1\n")
    #expect(row("“é” a\u{A0}b ۱", 1, 1) == "“é” a\u{A0}b ۱,1,1\n")
    #expect(row("“\n”,", 1, 1) == "\"“ ”,\",1,1\n")
  }

  @Test func jsonLines() {
    #expect(
      row("a\"\\\n\tb", nil, -0.25, format: .jsonl)
        == #"{"text":"a\"\\ \tb","count":null,"rate":-0.25}"# + "\n")
    #expect(row(nil, 7, 1e-20, format: .jsonl) == #"{"text":null,"count":7,"rate":1e-20}"# + "\n")
  }

  @Test func spreadsheetSafeTouchesTextOnly() {
    for start in ["=", "+", "-", "@"] {
      #expect(row(start + "1", -2, -0.5, isSpreadsheetSafe: true) == "'\(start)1,-2,-0.5\n")
    }
    #expect(row("=A1,B1", 1, 1, isSpreadsheetSafe: true) == "\"'=A1,B1\",1,1\n")
    #expect(row("a=b", 1, 1, isSpreadsheetSafe: true) == "a=b,1,1\n")
  }

  @Test func spreadsheetSafeLeavesJSONLinesAsTheyAre() {
    #expect(
      row("=A1", 1, 1, format: .jsonl, isSpreadsheetSafe: true)
        == row("=A1", 1, 1, format: .jsonl))
  }

  @Test(arguments: [
    (1.0 / 3, "0.333333333333"), (2.0 / 3, "0.666666666667"), (100, "100"), (0, "0"),
    (-0.0, "0"), (1e11, "100000000000"), (123_456_789_012_345, "123456789012000"),
    (0.000_012_5, "0.0000125"), (1e20, "100000000000000000000"), (1.5e300, "1.5e300"),
    (Double.leastNonzeroMagnitude, "5e-324"), (0.999_999_999_999_9, "1"), (-1234.5, "-1234.5"),
    (9.999_999_999_999_9, "10"), (.infinity, ""), (.nan, ""),
  ])
  func numbers(number: Double, text: String) {
    #expect(row("x", Int.min, number) == "x,-9223372036854775808,\(text)\n")
  }

  @Test func partsAreTheSameBytesAsTheWhole() {
    var writer = TableWriter(schema)
    writer.writeHeader()
    var parts = writer.takeBytes()
    for number in 0..<3 {
      writer.append("row")
      writer.append(number)
      writer.append(0.5)
      writer.endRow()
      parts += writer.takeBytes()
    }
    #expect(
      String(decoding: parts, as: UTF8.self)
        == "text,count,rate\nrow,0,0.5\nrow,1,0.5\nrow,2,0.5\n")
  }
}
