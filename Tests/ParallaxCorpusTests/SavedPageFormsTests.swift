import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// One page, saved by a browser in each way that it offers, is one article.
@Suite struct SavedPageFormsTests {
  private static let folder =
    Bundle.module.resourcePath.map { $0 + "/Fixtures/saved-pages" } ?? "Fixtures/saved-pages"

  private func load(_ name: String) -> LoadResult {
    CorpusLoader().load(InputFile(path: Self.folder + "/" + name))
  }

  @Test(arguments: ["complete.html", "single-file.mhtml", "printed.pdf"])
  func everyFormHasTheTextOfThePageItself(name: String) throws {
    let page = try #require(load("html-only.html").documents.first)
    let result = load(name)
    if result.diagnostics.contains(where: { $0.identifier == "pdf-reader-missing" }) {
      print("skipped: pdftotext is not here to read \(name)")
      return
    }
    let document = try #require(result.documents.first)
    #expect(document.title == page.title)
    #expect(document.body == page.body)
    #expect(page.body.hasPrefix("The ferries of Port Ellin will sail again on Sunday"))
    #expect(page.body.hasSuffix("to come thirty minutes early during the first week."))
    #expect(!page.body.contains("Harbor Sentinel"))
  }

  @Test func theFolderOfACompletePageIsPassedOverAndCounted() {
    let found = CorpusLoader().files(for: [Self.folder])
    let names = found.files.map(\.name)
    #expect(names == ["complete.html", "html-only.html", "printed.pdf", "single-file.mhtml"])
    #expect(found.diagnostics.map(\.identifier) == ["skipped-files"])
    #expect(found.diagnostics.first?.summary.contains("1 companion folder of pages") == true)
  }
}
