import Foundation
import ParallaxModel
import ParallaxPipeline
import Testing

@Suite("Versions of a page in plain files")
struct DocumentVersionTests {
  let folder: TemporaryFolder
  let old: String
  let new: String

  init() throws {
    folder = try TemporaryFolder()
    func row(_ body: String, _ day: Int) -> String {
      #"{"outlet":"Gull","url":"https://gull.example/1","title":"T","body":"\#(body)","#
        + #""date":"2031-05-0\#(day)","language":"en"}"# + "\n"
    }
    old = try folder.write("old.jsonl", row("Old.", 1))
    new = try folder.write("new.jsonl", row("New text.", 2))
    try folder.write(
      "small/lexicon.yml",
      """
      id: small
      title: A small list
      version: "1"
      language: en
      license: CC0-1.0
      authors: [Nobody]
      validated: no
      categories:
        - id: loaded
          label: Loaded
          entries:
            - { id: old, patterns: [old] }

      """)
  }

  private func configuration(
    _ inputs: [String], _ versions: VersionChoice? = nil
  ) -> Configuration {
    var configuration = Configuration()
    configuration.inputs = inputs
    configuration.versions = versions
    configuration.lexicons = [folder.path + "/small/lexicon.yml"]
    return configuration
  }

  private func table(
    _ inputs: [String], _ versions: VersionChoice? = nil
  ) throws -> (bodies: Int, tally: RowTally, log: [Diagnostic]) {
    let log = DiagnosticLog()
    var rows = 0
    let run = TableRun(
      configuration(inputs, versions), observer: RunObserver(didFind: log.add))
    let tally = try run.write(.documents) { rows += $0.count { $0 == 0x0A } }
    return (rows - 1, tally, log.all.filter { $0.identifier != "lexicons-used" })
  }

  private func study(
    _ inputs: [String], _ versions: VersionChoice? = nil
  ) throws -> (bodies: [String], tally: RowTally, manifest: RunManifest) {
    let (study, tally) = try StudyBuilder(configuration(inputs, versions)).build()
    return (study.documents.map(\.document.body), tally, study.manifest)
  }

  @Test("are held until the chosen one is known, by what needs all documents")
  func held() throws {
    for inputs in [[old, new], [new, old]] {
      let latest = try study(inputs)
      #expect(latest.bodies == ["New text."])
      #expect(latest.tally.summary == "read 2, documents 1, older versions 1")
      #expect(latest.tally.errors == 0)
      #expect(
        latest.manifest.inputs.map(\.documents) == (inputs == [old, new] ? [0, 1] : [1, 0]))
      #expect(latest.manifest.rows["older_version"] == 1)
      #expect(try study(inputs, .first).bodies == ["Old."])
      #expect(try study(inputs, .all).tally.documents == 2)
    }
    #expect(try study([old, new]).manifest.options["versions"] == nil)
    #expect(try study([old, new], .all).manifest.options["versions"] == "all")
  }

  @Test("are an error where a table streams and the chosen one comes too late")
  func streamed() throws {
    let late = try table([old, new])
    #expect(late.bodies == 1)
    #expect(late.tally.summary == "read 2, documents 1, duplicates 1")
    #expect(late.log.map(\.identifier) == ["duplicate-id"])
    #expect(late.log.map(\.severity) == [.error])
    #expect(late.log[0].remedy?.contains("corpus update") == true)
    #expect(try table([new, old], .first).tally.errors == 1)
  }

  @Test("are counted where a table streams and the chosen one comes first")
  func inTime() throws {
    for (inputs, versions) in [([new, old], nil), ([old, new], VersionChoice.first)] {
      let found = try table(inputs, versions)
      #expect(found.bodies == 1)
      #expect(found.tally.summary == "read 2, documents 1, older versions 1")
      #expect(found.log.map(\.identifier) == ["other-version"])
      #expect(found.log.map(\.severity) == [.note])
    }
  }

  @Test("are each a row when all are asked for, and a copy is not")
  func all() throws {
    let copy = try folder.write("copy.jsonl", String(contentsOfFile: old, encoding: .utf8))
    let found = try table([old, new, copy], .all)
    #expect(found.bodies == 2)
    #expect(found.tally.summary == "read 3, documents 2, duplicates 1")
    #expect(found.tally.errors == 0)
    #expect(found.log.map(\.severity) == [.note])
  }
}
