import Foundation
import ParallaxReports
import Testing

/// Reads what the writers write with Python, as most users will.
@Suite struct PythonTests {
  /// Runs a script on some input; nil when there is no Python.
  static func run(_ script: String, input: [UInt8]) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    stdin.fileHandleForWriting.write(Data(input))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      print("skipped: no python3, or the script failed with \(process.terminationStatus)")
      return nil
    }
    return String(decoding: output, as: UTF8.self)
  }

  private func occurrences(_ format: TableFormat) -> [UInt8] {
    var writer = TableWriter(OccurrencesTable.schema, format: format)
    writer.writeHeader()
    for document in CrossingFixture.documents {
      OccurrencesTable.appendRows(
        of: document, lexicons: CrossingFixture.lexicons, to: &writer)
    }
    return writer.bytes
  }

  @Test(arguments: [(TableFormat.csv, "excel"), (.tsv, "excel-tab")])
  func csvReadsEveryCellBack(format: TableFormat, dialect: String) throws {
    let script = """
      import csv, io, json, sys
      text = sys.stdin.buffer.read().decode('utf-8')
      rows = list(csv.DictReader(io.StringIO(text, newline=''), dialect='\(dialect)'))
      assert all(None not in r and None not in r.values() for r in rows)
      print(json.dumps([[r['match'], r['left'], r['right'], r['start']] for r in rows],
        ensure_ascii=False))
      """
    guard let output = try Self.run(script, input: occurrences(format)) else { return }
    #expect(output.contains(#"["liberation", "“We will finish the", ",” the general said."#))
    #expect(output.contains(#"["آزادسازی", "", "پل", "0"]"#))
  }

  @Test func jsonLinesReadBack() throws {
    let script = """
      import json, sys
      rows = [json.loads(l) for l in sys.stdin.buffer.read().decode('utf-8').splitlines()]
      print(len(rows), rows[0]['start'], rows[0]['speaker'], list(rows[0])[0], list(rows[0])[-1])
      """
    guard let output = try Self.run(script, input: occurrences(.jsonl)) else { return }
    #expect(output == "6 26 None occurrence_id right\n")
  }

  @Test func offsetsAreThoseOfPythonStrings() throws {
    let script = """
      import csv, io, sys
      text = sys.stdin.buffer.read().decode('utf-8')
      body = 'ارتش پل را از اشغالگران پس گرفت.'
      rows = csv.DictReader(io.StringIO(text, newline=''))
      r = [r for r in rows if r['document_id'] == 'd3' and r['field'] == 'body'][0]
      print(body[int(r['start']):int(r['end'])] == r['match'])
      """
    guard let output = try Self.run(script, input: occurrences(.csv)) else { return }
    #expect(output == "True\n")
  }
}
