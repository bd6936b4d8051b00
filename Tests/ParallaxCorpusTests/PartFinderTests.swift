import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// A file that is cut into parts gives what it gives as a whole, whatever is wrong with it.
@Suite struct PartFinderTests {
  private static let files: [(name: String, text: String)] = [
    (
      "rows.csv",
      (1...40).map { row in
        switch row % 8 {
        case 1: "\(row),\"North, Star\",\"Text \(row)\nof two lines.\"\r"
        case 3: "\(row),Star,\"never closed \(row)"
        case 5: "\(row),Star,a,b,c"
        case 6: "\n\(row)"
        default: "\(row),Star,Text number \(row) says \"so\"."
        }
      }.reduce("id,outlet,text") { $0 + "\n" + $1 }
    ),
    (
      "items.json",
      "[\n"
        + (1...40).map { item in
          switch item % 8 {
          case 1:
            " {\"id\": \(item), \"text\": \"Text \\\"\(item)\\\"\", \"authors\": [\n  {\"name\": \"A\"}]}"
          case 3: " {\"id\": \(item) \"text\": \"no comma\"}"
          case 6: " {\"id\": \(item)}"
          default: " {\"id\": \(item), \"outlet\": \"Star\", \"text\": \"Text \(item).\"}"
          }
        }.joined(separator: ",\n") + "\n]\n"
    ),
    (
      "answer.json",
      "{\"status\": \"ok\", \"articles\": ["
        + (1...40).map { "{\"id\": \($0), \"outlet\": \"Star\", \"text\": \"Text \($0).\"}" }
        .joined(separator: ", ") + "], \"more\": {\"page\": 1}}"
    ),
    (
      "lines.jsonl",
      (1...40).map { row in
        row % 7 == 3
          ? "{\"id\": \(row), \"text\"" : "{\"id\": \(row), \"text\": \"Text \(row).\"}\n"
      }.joined(separator: "\n")
    ),
  ]

  @Test(arguments: 0..<files.count, [1, 60, 300, 1_000])
  func partsJoinedAreTheWhole(index: Int, targetBytes: Int) throws {
    let (name, text) = Self.files[index]
    let loader = CorpusLoader()
    let opened = loader.open(InputFile(path: name, contents: Data(text.utf8)))
    let whole = loader.load(FilePart(file: opened))
    let parts = loader.parts(of: opened, targetBytes: targetBytes)
    #expect(parts.count > text.utf8.count / (targetBytes + 200) / 2)
    var joined = loader.load(try #require(parts.first))
    for part in parts.dropFirst() { joined.append(loader.load(part)) }
    #expect(joined.account == whole.account)
    #expect(joined.rowsRead == whole.rowsRead)
    #expect(joined.rowsRejected == whole.rowsRejected)
    #expect(joined.diagnostics == whole.diagnostics)
    #expect(whole.documents.count > 10)
    #expect(whole.documents.count + whole.rowsRejected == whole.rowsRead)
  }

  @Test func aFileOnTheDiskIsCutLikeOneInMemory() throws {
    let folder = try TemporaryFolder()
    let (name, text) = Self.files[0]
    try folder.write(name, text)
    let loader = CorpusLoader()
    let opened = loader.open(InputFile(path: folder.path + "/" + name))
    #expect(opened.mapping != nil)
    let parts = loader.parts(of: opened, targetBytes: 100)
    let inMemory = loader.open(InputFile(path: name, contents: Data(text.utf8)))
    #expect(parts.map(\.rows) == loader.parts(of: inMemory, targetBytes: 100).map(\.rows))
    // Read twice: bytes that were let go of come back.
    #expect(parts.map { loader.load($0).account } == parts.map { loader.load($0).account })
  }
}
