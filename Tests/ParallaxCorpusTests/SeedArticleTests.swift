import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// The article that the project began with, where it lies beside the repository.
@Suite struct SeedArticleTests {
  static let path: String? = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<8 {
      folder.deleteLastPathComponent()
      let file = folder.appendingPathComponent("shared/seed/000_af66bd08bb85c1ca.txt").path
      if FileManager.default.fileExists(atPath: file) { return file }
    }
    return nil
  }()

  @Test(.enabled(if: path != nil)) func titleAndTextAreAsItsReadmeSays() throws {
    let path = try #require(Self.path)
    let document = try #require(CorpusLoader().load(InputFile(path: path)).documents.first)
    let paragraphs = document.body.components(separatedBy: "\n\n")
    #expect(
      document.title == "Iran wants Idlib freed, occupying US troops out of E Syria: Velayati")
    #expect(paragraphs.count == 13)
    #expect(paragraphs[6] == "Idlib, the birthplace of militancy")
    #expect(document.body.hasPrefix("Following Syria\u{2019}s victory in Eastern Ghouta"))
    #expect(document.body.hasSuffix("a concentrated liberation push is yet to come."))
    #expect(
      document.furniture == [
        FurnitureLine(
          line: 1, text: "Latest developmentsMiddle EastOthersWorld News", reason: "category"),
        FurnitureLine(line: 5, text: "0648bc79-8570-4c27-a3dc-14dd7d4f7c03", reason: "identifier"),
        FurnitureLine(line: 35, text: "Related Articles", reason: "related-links"),
        FurnitureLine(line: 37, text: "Leave a Reply", reason: "comments"),
        FurnitureLine(line: 39, text: "Back to top button", reason: "back-to-top"),
      ])
  }
}
