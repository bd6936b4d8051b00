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

  /// Opinion, headlines without a text and articles in other languages stand on no side; a text that
  /// several print stands on each side once.
  @Test(arguments: ["", "--kinds all", "--kinds news,live --copies each"])
  func whatIsNotComparedIsLeftOutOfTheRates(options: String) throws {
    let folder = try CommandFolder()
    guard try folder.run("python3 --version").exitCode != 127 else {
      print("skipped: there is no python3 to make the tables again")
      return
    }
    var rows: [String] = []
    let bodies = [
      "The rebels occupied the bridge. “Terrorists did this,” he said.", "",
      "Nobody came to the town that was liberated at dawn.", "Nobody came.",
    ]
    let agency = [
      "Rebels had held the northern pier since the spring, and they let the divers through at dawn.",
      "The harbor office had warned the owner this spring that the old hull needed new plates.",
      "Nobody could say on Friday whether the liberated town would ever see the ferry again.",
    ]
    for number in 0..<60 {
      let kind = ["news", "opinion", "live", "wire", ""][number * 7 % 5]
      let language = number % 11 == 0 ? "de" : "en"
      let title = number % 2 == 0 ? "Rebels leave" : "A quiet day"
      // Every third article prints the agency's text, some a shorter one.
      let body =
        number % 3 == 1
        ? agency.prefix(number % 4 == 0 ? 2 : 3).joined(separator: "\n\n") : bodies[number * 3 % 4]
      let fields = [
        "id": "\(number)", "outlet": ["A", "B", "C", "D"][number * 7 % 4],
        "event": "e\(number / 10)",
        "kind": kind, "language": language, "title": title, "body": body,
      ]
      let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
      rows.append(String(decoding: data, as: UTF8.self))
    }
    try folder.write("rows.jsonl", rows)
    let report = try folder.run(
      "parallax report rows.jsonl --events given --lexicon \"$LEXICONS/armed-conflict-en\" -o out "
        + "\(options) --quiet")
    #expect(report.exitCode == 0)
    #expect(try folder.run("wc -l < out/copies.csv").output.first.flatMap(Int.init) == 41)
    let script = CommandFolder.packageRoot.appending(path: "Scripts/remake-tables").path
    let remade = try folder.run("python3 '\(script)' out")
    #expect(remade.exitCode == 0, "\(remade.output.joined(separator: "\n"))")
  }
}
