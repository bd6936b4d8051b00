import Foundation
import Testing

/// Every row that is read ends in exactly one way, and the program says in which.
@Suite struct AccountingTests {
  /// The release build that `make eval` names reads 100,000 rows; the debug build of the other
  /// tests would take a minute for them.
  private static let release = ProcessInfo.processInfo.environment["PARALLAX_PROGRAM"]

  /// A run that streams stays below this, however many rows there are.
  private static let mostMemory = 300 << 20

  @Test func theNumbersAddUpToWhatWasPlanted() throws {
    let folder = try CommandFolder()
    let rows = folder.url.appending(path: "rows")
    let corpus = try FaultyCorpus(
      rows: Self.release == nil ? 8_000 : 100_000, seed: 1, to: rows)
    let planted = corpus.planted
    let endings =
      planted.documents + planted.rejected + planted.duplicates + planted.olderVersions
      + planted.filtered
    #expect(planted.read == endings && planted.collisions > 0 && planted.filtered > 0)

    let program =
      Self.release.map { URL(fileURLWithPath: $0) }
      ?? CommandFolder.programFolder.appending(path: "parallax")
    let run = try MeasuredRun(
      program,
      [
        "documents", rows.path, "--where", "desk!=sport", "--max-errors", "100%",
        "--lexicon-path", CommandFolder.packageRoot.appending(path: "lexicons").path,
      ], in: folder.url)
    #expect(run.exitCode == 0)
    #expect(run.errors.last == planted.summary)
    #expect(run.outputLines == planted.documents + 1)
    #expect(
      run.errors.count { $0.hasSuffix("[unreadable-date]") } == planted.unreadableDates)
    let errors = run.errors.count { $0.contains(": error: ") }
    #expect(errors == planted.rejected + planted.collisions, "each has its place and its reason")
    #expect(run.peakBytes < Self.mostMemory, "\(run.peakBytes >> 20) MiB")
    print("\(planted.read) rows: at most \(run.peakBytes >> 20) MiB")
  }

  @Test func theManifestHasTheSameNumbers() throws {
    let folder = try CommandFolder()
    let corpus = try FaultyCorpus(rows: 1_200, seed: 2, to: folder.url.appending(path: "rows"))
    let planted = corpus.planted
    let run = try folder.run(
      "parallax report rows --events none --where desk!=sport -o out --max-errors 100%")
    #expect(run.exitCode == 0)
    let data = try Data(contentsOf: folder.url.appending(path: "out/run.json"))
    struct Manifest: Decodable {
      var rows: [String: Int]
      var options: [String: String]
    }
    let manifest = try JSONDecoder().decode(Manifest.self, from: data)
    #expect(manifest.options["where"] == "desk!=sport")
    #expect(
      manifest.rows == [
        "read": planted.read, "document": planted.documents, "rejected": planted.rejected,
        "duplicate": planted.duplicates, "filtered": planted.filtered,
        "older_version": planted.olderVersions,
        "unchanged": 0, "headline_only": planted.headlineOnly,
      ])
  }
}
