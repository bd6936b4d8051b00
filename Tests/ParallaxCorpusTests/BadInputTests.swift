import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct BadInputTests {
  private func identifiers(_ inputs: [String]) -> [String] {
    let loader = CorpusLoader()
    let (files, diagnostics) = loader.files(for: inputs)
    return (diagnostics + files.flatMap { loader.load($0).diagnostics }).map(\.identifier)
  }

  @Test func anEmptyFolderIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(identifiers([folder.path]) == ["empty-folder"])
  }

  @Test func aMissingPathAndAPatternWithoutMatchAreErrors() throws {
    let folder = try TemporaryFolder()
    #expect(identifiers([folder.path + "/no.txt"]) == ["file-not-found"])
    #expect(identifiers([folder.path + "/*.txt"]) == ["file-not-found"])
  }

  @Test func aFolderNamedLikeAFileAndADanglingLinkAreErrorsAndTheRestIsLoaded() throws {
    let folder = try TemporaryFolder()
    try folder.write("x.txt/inner.md", "# T\n\nText.")
    try folder.write("a.md", "# T\n\nText.")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.txt", withDestinationPath: folder.path + "/gone")
    let loader = CorpusLoader()
    let results = loader.files(for: [folder.path]).files.map(loader.load)
    #expect(results.map(\.documents.count) == [1, 0, 0])
    #expect(
      results.map { $0.diagnostics.map(\.identifier) } == [
        [], ["file-unreadable"], ["file-unreadable"],
      ])
  }

  @Test func anEmptyFileIsAnError() {
    #expect(load("a.txt", "").diagnostics.map(\.identifier) == ["empty-file"])
    #expect(load("a.txt", " \n\n").diagnostics.map(\.identifier) == ["empty-document"])
  }

  @Test func aBinaryFileIsAnError() {
    let data = Data([0x89, 0x50, 0x4E, 0x47, 0x00, 0x01])
    #expect(load("picture", data).diagnostics.map(\.identifier) == ["unknown-format"])
  }

  @Test func lockFilesOfOfficeProgramsAreSkipped() throws {
    let folder = try TemporaryFolder()
    try folder.write("~$a.txt", "x")
    try folder.write("a.txt", "x")
    let (files, diagnostics) = CorpusLoader().files(for: [folder.path])
    #expect(files.map { folder.relative($0.path) } == ["a.txt"])
    #expect(diagnostics.map(\.summary) == ["not loaded: 1 of unknown type (~$a.txt)"])
  }

  @Test func textInAnotherEncodingIsReadWithAWarning() throws {
    var data = Data("Une manchette du matin\n\nLe pr".utf8)
    data += [0xE9] + Data("sident a d".utf8) + [0xE9]
    data += Data("clar".utf8) + [0xE9] + Data(" que la guerre est finie, dit-on.\n".utf8)
    let result = load("a.txt", data)
    #expect(
      result.documents.first?.body == "Le président a déclaré que la guerre est finie, dit-on.")
    #expect(result.diagnostics.map(\.identifier) == ["guessed-encoding"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.txt", line: 3, column: 6))
  }

  @Test func utf16WithItsMarkIsRead() throws {
    let text = "A headline of words\n\nThe text – here.\n"
    var data = Data([0xFF, 0xFE])
    for unit in text.utf16 { data += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(load("a.txt", data).documents.first?.body == "The text – here.")
  }
}
