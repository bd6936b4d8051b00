import Foundation
import Testing

/// The numbers of a report can be made again from its occurrences and words, by other means.
@Suite struct RemadeTablesTests {
  @Test(arguments: ["conflict-four-voices", "protest-three-voices", "two-scripts"])
  func countsAndRatesFollowFromTheMatches(corpus: String) throws {
    let folder = try CommandFolder()
    guard try folder.run("python3 --version").exitCode != 127 else {
      print("skipped: there is no python3 to make the tables of \(corpus) again")
      return
    }
    let report = try folder.run("parallax report \"$CORPORA/\(corpus)\" -o out --quiet")
    #expect(report.exitCode == 0 && report.output.isEmpty)
    let script = CommandFolder.packageRoot.appending(path: "Scripts/remake-tables").path
    let remade = try folder.run("python3 '\(script)' out")
    #expect(remade.exitCode == 0, "\(remade.output.joined(separator: "\n"))")
    #expect(remade.output.last?.hasSuffix(" 0 differences") == true)
  }
}
