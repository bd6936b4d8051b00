import Foundation
import Testing

/// `Reports/` holds what `make reports` makes of `corpora/`: made again, it is the same.
@Suite struct CommittedReportsTests {
  private static let root = CommandFolder.packageRoot

  static let corpora: [String] = {
    let folder = root.appending(path: "corpora").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/corpus.yml")
    }.sorted()
  }()

  @Test func everyCorpusHasItsReport() throws {
    let reports = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Reports").path)
    #expect(reports.filter { !$0.contains(".") }.sorted() == Self.corpora)
    #expect(Self.corpora.count >= 3)
  }

  @Test(arguments: corpora)
  func aReportMadeAgainIsTheSame(id: String) throws {
    let committed = Self.root.appending(path: "Reports/\(id)")
    let folder = try CommandFolder()
    let made = folder.url.appending(path: id)
    var commands =
      "cd '\(Self.root.path)' && parallax report corpora/\(id) -o '\(made.path)' --quiet"
    let handout = committed.appending(path: "handout.html")
    if FileManager.default.fileExists(atPath: handout.path) {
      commands += " && parallax handout corpora/\(id) -o '\(made.path)/handout.html' --quiet"
    }
    let result = try folder.run(commands)
    #expect(result.exitCode == 0 && result.output == [])
    let names = try self.names(in: committed)
    #expect(try self.names(in: made) == names)
    // Another ICU may find other words; then the numbers have to agree, not the bytes.
    let isSameICU = try icuVersion(committed) == icuVersion(made)
    if !isSameICU {
      print("Reports/\(id): recorded with another ICU, so only numbers are compared")
    }
    for name in names where isSameICU || ["counts.csv", "comparison.csv"].contains(name) {
      let old = try Data(contentsOf: committed.appending(path: name))
      let new = try Data(contentsOf: made.appending(path: name))
      #expect(old == new, "Reports/\(id)/\(name) differs: look at it, then run make reports")
    }
  }

  /// The files of a report; the log holds times and is not committed.
  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "run.log" }
      .sorted()
  }

  private func icuVersion(_ folder: URL) throws -> String? {
    let data = try Data(contentsOf: folder.appending(path: "run.json"))
    let manifest = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return manifest?["icu_version"] as? String
  }
}
