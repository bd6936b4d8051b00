import Foundation
import ParallaxModel
import ParallaxPipeline
import Testing

@Suite struct RunLogTests {
  @Test func writesTimeLevelAndMessage() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let log = RunLog(now: { Date(timeIntervalSince1970: 1_523_525_400) })
    log.note("parallax 0.1.0")
    log.note(
      Diagnostic(.warning, "odd-date", "a date is odd", at: SourcePlace(path: "a.csv", line: 2)))
    try log.write(to: folder.path)
    #expect(
      try String(contentsOf: folder.appending(path: "run.log"), encoding: .utf8) == """
        2018-04-12T09:30:00Z info: parallax 0.1.0
        2018-04-12T09:30:00Z warning: a.csv:2: warning: a date is odd [odd-date]

        """)
    #expect(throws: FatalDiagnostic.self) { try log.write(to: folder.path + "/missing") }
  }
}
