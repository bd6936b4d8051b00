import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// Pages that a browser prints load to the text of the page.
@Suite(.enabled(if: OptionalProgram.hasPDFReader && OptionalProgram.browser != nil), .serialized)
struct PrintedPageTests {
  private static let folder = (Bundle.module.resourceURL?.path ?? "") + "/Fixtures/prints/"

  private func print(_ page: String, to pdf: String, _ options: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(OptionalProgram.browser))
    process.arguments =
      ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(pdf).profile"] + options
      + ["--print-to-pdf=\(pdf)", page]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  private func account(_ path: String) throws -> [String] {
    let document = try #require(CorpusLoader().load(InputFile(path: path)).documents.first)
    return ([document.title] + document.body.components(separatedBy: "\n\n")).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  @Test(
    arguments: ["ferry-strike", "valley-well", "valley-road"],
    [[], ["--no-pdf-header-footer"]])
  func aPageLoadsToTheSameTextSavedOrPrinted(name: String, options: [String]) throws {
    let folder = try TemporaryFolder()
    let page = Self.folder + name + ".html"
    try print(page, to: folder.path + "/a.pdf", options)
    #expect(try account(folder.path + "/a.pdf") == account(page))
  }

  @Test(arguments: [[], ["--no-pdf-header-footer"]])
  func theSeedArticleLoadsToTheSameTextPastedOrPrinted(options: [String]) throws {
    guard let path = SeedArticleTests.path else {
      Swift.print("skipped: the print of the seed article: it is not here")
      return
    }
    let title = "Iran wants Idlib freed, occupying US troops out of E Syria: Velayati"
    let headings = [title, "Idlib, the birthplace of militancy", "Related Articles"]
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let body = lines.map { line in
      let tag = line == title ? "h1" : headings.contains(line) ? "h2" : "p"
      return "<\(tag)>\(line.replacing("&", with: "&amp;"))</\(tag)>"
    }
    let folder = try TemporaryFolder()
    try folder.write(
      "a.html", "<meta charset=utf-8><title>\(title)</title>" + body.joined(separator: "\n"))
    try print(folder.path + "/a.html", to: folder.path + "/a.pdf", options)
    #expect(try account(folder.path + "/a.pdf") == account(path))
  }
}
