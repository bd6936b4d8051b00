import Foundation
import ParallaxModel
import ParallaxPipeline
import Testing

@Suite struct LexiconSamplingTests {
  private let list = """
    id: sides
    version: 1.0.0
    title: Words for two sides
    language: en
    license: CC0-1.0
    authors: [The Parallax contributors]
    categories:
      - id: fighters
        label: Fighters
        entries:
          - {id: rebel, patterns: [rebel], definition: d}
          - {id: army, patterns: [army], definition: d}
    """

  private func sheet(
    _ inputs: [String], _ list: String, threads: Int, _ options: SamplingOptions
  ) throws -> (text: String, tally: SamplingTally) {
    var configuration = Configuration()
    configuration.inputs = inputs
    configuration.lexicons = [list]
    configuration.threads = threads
    var bytes: [UInt8] = []
    let tally = try LexiconSampling(configuration, options).write { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), tally)
  }

  @Test func theSheetDoesNotDependOnThreadsOrOnTheOrderOfInputs() throws {
    let folder = try TemporaryFolder()
    let lexicon = try folder.write("sides.yml", list)
    let files = try (0..<12).map { file in
      let rows = (0..<30).map { row in
        "{\"id\":\"f\(file)r\(row)\",\"outlet\":\"North Star\",\"language\":\"en\",\"title\":\"Day"
          + " \(row)\",\"body\":\"The rebel met the rebel, and the army saw it.\"}\n"
      }
      return try folder.write("news\(file).jsonl", rows.joined())
    }
    let options = SamplingOptions(perEntry: 9, seed: 4)
    let first = try sheet(files, lexicon, threads: 1, options)
    #expect(first.tally.drawn == 18 && first.tally.occurrences == 12 * 30 * 3)
    for threads in [1, 3, 8] {
      let turned = threads == 1 ? files.reversed() : files.shuffled()
      #expect(try sheet(turned, lexicon, threads: threads, options).text == first.text)
    }
    let next = try sheet(files, lexicon, threads: 2, SamplingOptions(perEntry: 9, seed: 5))
    #expect(next.text != first.text)
    #expect(next.tally.summary.hasSuffix("drew 18 of 1080 occurrences of 2 entries with seed 5"))
  }
}
