import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct ArchiveFolderTests {
  private static let files: [(name: String, text: String)] = [
    ("ev1/north/a.txt", "Head of a\n\nThe first text stands here.\n"),
    ("ev1/south/b.md", "---\noutlet: South Post\n---\n# Head of b\n\nThe second text.\n"),
    ("ev2/north/c.txt", "Head of c\n\nThe third text stands here.\n"),
    ("rows.csv", "id,outlet,title,body\n1,East,One,A row.\n2,East,Two,Another row.\n"),
    ("ev1/.DS_Store", "x"), ("__MACOSX/ev1/._a.txt", "x"), ("ev1/north/a_files/menu.html", "x"),
    ("README.md", "About."), ("ev1/photo.png", "x"),
  ]

  /// What a document is, whatever it was read from.
  private func account(_ documents: [Document]) -> [String] {
    documents.map {
      "\($0.id) \($0.outlet) \($0.givenEvent ?? "-") \($0.title) \($0.body.utf8.count)"
    }.sorted()
  }

  private func loaded(folder path: String) -> LoadResult {
    let loader = CorpusLoader()
    var result = LoadResult(path: path)
    let (files, diagnostics) = loader.files(for: [path])
    result.diagnostics = diagnostics
    for file in files { result.append(loader.load(file)) }
    return result
  }

  @Test func anArchiveIsReadLikeItsFolder() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write("export/" + name, text) }
    let expected = loaded(folder: folder.path + "/export")
    #expect(expected.documents.count == 5)
    let entries = Self.files.map { ($0.name, Data($0.text.utf8)) }
    let archives = [
      ("x.zip", ArchiveMaker.zip(Self.files)), ("x.tar", ArchiveMaker.tar(entries)),
      ("export.zip", ArchiveMaker.zip(Self.files.map { ("export/" + $0.name, $0.text) })),
      ("name.txt", ArchiveMaker.zip(Self.files)), ("name.csv", ArchiveMaker.tar(entries)),
    ]
    for (name, data) in archives {
      let result = load(name, data)
      #expect(account(result.documents) == account(expected.documents), "\(name)")
      #expect(result.isWhole)
      #expect(result.diagnostics.map(\.summary) == expected.diagnostics.map(\.summary))
    }
  }

  @Test func placesNameTheArchiveAndTheEntry() {
    let result = load("export.zip", ArchiveMaker.zip([("folder/a.html", "<html></html>")]))
    #expect(result.diagnostics.last?.place?.description == "export.zip/folder/a.html:1")
    let rows = load("x.zip", ArchiveMaker.zip([("rows.csv", "id,body\n1,A.\n")]))
    #expect(rows.documents.map(\.source.description) == ["x.zip/rows.csv:2"])
  }

  @Test(arguments: ["", "export/"]) func anArchiveOfACorpusHasItsNames(folder: String) {
    let manifest = "id: small\noutlets:\n  - name: The North\n    slug: north\n"
    let result = load(
      "x.zip",
      ArchiveMaker.zip([
        (folder + "articles/ev1/north/a.txt", "Head\n\nThe text stands here."),
        (folder + "corpus.yml", manifest), (folder + "notes/b.txt", "No article."),
      ]))
    #expect(result.documents.map(\.outlet) == ["The North"])
    #expect(result.documents.map(\.givenEvent) == ["ev1"])
  }

  @Test func anArchiveInAFolderIsAFolderOfItsName() throws {
    let folder = try TemporaryFolder()
    try folder.write("c/ev1/north.zip", ArchiveMaker.zip([("a.txt", "Head\n\nThe text is here.")]))
    let result = loaded(folder: folder.path + "/c")
    #expect(result.documents.map(\.outlet) == ["north"])
    #expect(result.documents.map(\.givenEvent) == ["ev1"])
  }

  @Test func namesThatLeaveTheArchiveAreRefused() throws {
    let data = ArchiveMaker.zip([
      ("../../secret.txt", "Bad."), ("ok.txt", "A text."), ("/abs.txt", "Another text."),
    ])
    let result = load("x.zip", data)
    #expect(result.documents.map(\.source.path) == ["x.zip/ok.txt", "x.zip/abs.txt"])
    #expect(result.problems == ["rewritten-entry-name", "unsafe-entry-name"])
  }

  @Test func whatIsPackedTwiceCountsOnce() {
    let data = ArchiveMaker.tar([
      ("a.txt", Data("Old text.".utf8)), ("a.txt", Data("New text.".utf8)),
    ])
    #expect(load("x.tar", data).documents.map(\.title) == ["New text."])
  }

  @Test func filesThatNeedAPasswordAreAnError() {
    let data = ArchiveMaker.zip(
      [(Array("a.txt".utf8), Data("0123456789abcdef".utf8))], flags: 0x801)
    #expect(load("x.zip", data).problems == ["encrypted-archive"])
  }

  @Test(arguments: [
    ("[Content_Types].xml", "<Types/>"),
    ("mimetype", "application/vnd.oasis.opendocument.presentation"),
  ])
  func officeDocumentsAreNoArchives(name: String, text: String) {
    let data = ArchiveMaker.zip([(name, text), ("word/a.txt", "No article.")])
    for file in ["x.docx", "x.zip", "x.txt"] {
      let result = load(file, data)
      #expect(result.documents.isEmpty)
      #expect(result.problems == ["unknown-format"])
    }
  }

  @Test func anArchiveWithoutArticlesIsAnError() {
    #expect(load("x.zip", ArchiveMaker.zip([("a.png", "x")])).problems == ["empty-folder"])
    #expect(load("x.zip", ArchiveMaker.zip([] as [(String, String)])).problems == ["empty-folder"])
  }

  @Test func theFormatThatTheUserNamesCounts() {
    var options = LoadOptions(inputFormat: .tar)
    let tar = ArchiveMaker.tar([("a.txt", Data("A text.".utf8))])
    #expect(load("x.bin", tar, options: options).documents.count == 1)
    #expect(load("x.txt", "No archive at all.", options: options).problems == ["broken-archive"])
    options.inputFormat = .text
    let zip = ArchiveMaker.zip([("rows.csv", "id,body\n1,A.\n")])
    #expect(load("x.zip", zip, options: options).documents.map(\.source.path) == ["x.zip/rows.csv"])
  }
}
