import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct FormatDetectorTests {
  @Test(arguments: [
    ("a.txt", "Text.", InputFormat.text), ("a.txt", "{\"text\":1}", .jsonLines),
    ("a.txt", "{\"text\":\n1}", .json), ("a.txt", "<!DOCTYPE html><p>x", .html),
    ("a.json", "{\"a\":1}\n{\"a\":2}\n", .jsonLines), ("a.json", "{\"a\":1}\n", .json),
    ("a.json", "[{}]", .json), ("a.jsonl", "oops", .jsonLines), ("a.NDJSON.gz", "{}", .jsonLines),
    ("a.md", "# H", .markdown), ("a.htm", "x", .html), ("a.csv", "a,b", .csv),
    ("a.tsv", "a\tb", .tsv), ("article", "Text.", .text), ("a.txt", "{sic} he said", .text),
  ])
  func theContentDecidesAndTheNameHelps(name: String, text: String, format: InputFormat) {
    let file = InputFile(path: name)
    #expect(FormatDetector.format(of: Data(text.utf8), file: file) == format)
  }
}
