import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct FolderLayoutTests {
  private func listed(_ folder: TemporaryFolder, _ inputs: [String]) -> [String] {
    CorpusLoader().files(for: inputs).files.map {
      "\(folder.relative($0.path)) \($0.folderEvent ?? "-") \($0.folderOutlet ?? "-")"
    }
  }

  @Test func twoLevelsAreEventAndOutletAndOneIsTheEvent() throws {
    let folder = try TemporaryFolder()
    for name in ["flat.txt", "e/b.md", "e/o/a.html", "e/o/deep/c.txt.gz", "B/x.jsonl"] {
      try folder.write(name, "x")
    }
    #expect(
      listed(folder, [folder.path]) == [
        "B/x.jsonl B -", "e/b.md e -", "e/o/a.html e o", "e/o/deep/c.txt.gz e o", "flat.txt - -",
      ])
  }

  @Test func filesThatAreNoArticlesAreCountedInANote() throws {
    let folder = try TemporaryFolder()
    for name in [
      "a.txt", ".hidden", "README.md", "LICENSE", "picture.jpg", "page_files/ad.html", "a.pptx",
    ] { try folder.write(name, "x") }
    let (files, diagnostics) = CorpusLoader().files(for: [folder.path])
    #expect(files.map { folder.relative($0.path) } == ["a.txt"])
    #expect(diagnostics.map(\.severity) == [.note])
    #expect(
      diagnostics.first?.summary
        == "not loaded: 1 hidden, 2 about the articles (such as README), 1 companion folder of"
        + " pages, 2 of unknown type (a.pptx, picture.jpg)")
  }

  @Test func whatParallaxWroteIsNotReadAsArticles() throws {
    let folder = try TemporaryFolder()
    let page = "<!DOCTYPE html><html><head><meta name=\"generator\" content=\"Parallax 1.0\">"
    for name in ["a.txt", "out/datapackage.json", "out/run.json", "out/documents.csv"] {
      try folder.write(name, "x")
    }
    let report = try folder.write("handout.html", page)
    let found = CorpusLoader().files(for: [folder.path])
    #expect(found.files.map { folder.relative($0.path) } == ["a.txt"])
    #expect(found.diagnostics.map(\.summary) == ["not loaded: 2 written by Parallax itself"])
    for input in [report, folder.path + "/*.html"] {
      let found = CorpusLoader().files(for: [input])
      #expect(found.files.isEmpty)
      #expect(found.diagnostics.map(\.identifier) == ["skipped-files"])
    }
  }

  @Test func aCorpusHoldsItsArticlesInAFolderOfThatNameAndNamesItsOutlets() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "corpus.yml", "id: c\noutlets:\n  - name: The Courier\n    slug: tc\n    domain: tc.example\n"
    )
    try folder.write("hand-coded.csv", "a,b\n")
    let file = try folder.write("articles/e/tc/a.txt", "Headline here\n\nThe text.")
    try folder.write("articles/tc/b.md", "# H\n\nT.")
    let all = [
      "articles/e/tc/a.txt e The Courier", "articles/tc/b.md - The Courier",
    ]
    #expect(listed(folder, [folder.path]) == all)
    #expect(listed(folder, [folder.path + "/"]).count == 2)
    #expect(listed(folder, [folder.path + "/articles/e"]) == [all[0]])
    #expect(listed(folder, [file]) == [all[0]])
    #expect(listed(folder, [folder.path, file]) == all)
    let document = try #require(
      CorpusLoader().files(for: [file]).files.map(CorpusLoader().load).first)
    #expect(document.documents.map(\.outlet) == ["The Courier"])
    #expect(document.documents.map(\.givenEvent) == ["e"])
  }

  @Test func globsAreExpandedInOrderOfBytes() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", "B.txt", "c.md"] { try folder.write(name, "x") }
    #expect(
      listed(folder, [folder.path + "/*.txt"]) == ["B.txt - -", "a.txt - -", "b.txt - -"])
  }

  @Test func rowsOfATableTakeNoEventFromTheirFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("e/o/a.jsonl", #"{"text":"T."}"#)
    let loader = CorpusLoader()
    let result = loader.load(try #require(loader.files(for: [folder.path]).files.first))
    #expect(result.documents.first?.givenEvent == nil)
    #expect(result.documents.first?.outlet == "a")
  }

  @Test func theFolderThatTheUserMadeGoesBeforeThePageAndAFieldBeforeTheFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "e/BBC/x.html",
      "<html><head><meta property='og:site_name' content='BBC News'><title>T</title></head>"
        + "<body><article><p>The text is here.</p></article></body></html>")
    try folder.write("e/BBC/y.md", "---\noutlet: The Star\n---\n# T\n\nText.")
    let loader = CorpusLoader()
    let documents = loader.files(for: [folder.path]).files.flatMap { loader.load($0).documents }
    #expect(documents.map(\.outlet) == ["BBC", "The Star"])
    #expect(documents.map(\.outletOrigin) == [.given, .given])
  }

  @Test func subfoldersThatMayBeOutletsAreReadAsEventsWithOneWarning() throws {
    let folder = try TemporaryFolder()
    for name in ["n/e1/a/1.txt", "n/e1/b/2.txt", "n/e2/a/3.txt"] { try folder.write(name, "x") }
    let found = CorpusLoader().files(for: [folder.path + "/n/e1"])
    #expect(found.files.map(\.folderEvent) == ["a", "b"])
    #expect(found.diagnostics.map(\.identifier) == ["folder-reading"])
    #expect(found.diagnostics.map(\.severity) == [.warning])
    #expect(
      found.diagnostics.first?.summary.hasPrefix("2 subfolders (a, b) were read as events") == true)
    #expect(CorpusLoader().files(for: [folder.path + "/n"]).diagnostics == [])
    try folder.write("n/e1/0.txt", "x")
    #expect(CorpusLoader().files(for: [folder.path + "/n/e1"]).diagnostics == [])
  }

  @Test func theLevelsOfAPatternCountFromItsFixedPart() throws {
    let folder = try TemporaryFolder()
    for name in ["n/e1/a/1.txt", "n/e1/b/2.txt", "n/e2/a/3.txt"] { try folder.write(name, "x") }
    let all = ["n/e1/a/1.txt e1 a", "n/e1/b/2.txt e1 b", "n/e2/a/3.txt e2 a"]
    #expect(listed(folder, [folder.path + "/n/*/*/*.txt"]) == all)
    #expect(listed(folder, [folder.path + "/n/e*"]) == all)
    #expect(listed(folder, [folder.path + "/n/*/a"]) == [all[0], all[2]])
    #expect(CorpusLoader().files(for: [folder.path + "/n/*"]).diagnostics == [])
  }
}
