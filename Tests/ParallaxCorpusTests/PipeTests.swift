import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct PipeTests {
  @Test(arguments: [
    (#"{"outlet":"The Star","text":"The text."}"# + "\n", InputFormat.jsonLines),
    ("outlet,text\nThe Star,The text.\n", .csv),
    ("---\ntitle: T\noutlet: The Star\n---\nThe text.\n", .text),
  ])
  func aNamedPipeIsReadToItsEndAndKnownByItsContent(text: String, format: InputFormat) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      let handle = FileHandle(forWritingAtPath: path)
      try? handle?.write(contentsOf: Data(text.utf8))
      try? handle?.close()
    }
    writer.start()
    let loader = CorpusLoader()
    let result = loader.load(try #require(loader.files(for: [path]).files.first))
    #expect(result.format == format)
    #expect(result.documents.map(\.outlet) == ["The Star"])
    #expect(result.documents.map(\.body) == ["The text."])
  }
}
