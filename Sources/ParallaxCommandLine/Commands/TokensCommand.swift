import ArgumentParser
import ParallaxPipeline

/// Prints the words and sentences of articles as they are counted.
struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens", abstract: "Print the words and sentences of articles as counted.")
  @OptionGroup var input: InputOptions
  @OptionGroup var outlets: OutletOptions

  @Flag(help: "Print the marks between words as tokens too; they never count.")
  var punctuation = false

  @Flag(help: "Say whose word each is: own, direct, reported, distanced or unclear.")
  var voices = false

  @OptionGroup var path: LexiconPathOptions

  @Option(help: "jsonl (one object an article), csv or tsv (one row a token).")
  var format = "jsonl"

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  @Flag(help: "Put ' before cells that a spreadsheet would run as a formula.")
  var spreadsheetSafe = false

  @OptionGroup var options: RunOptions

  func run() throws {
    var configuration = Configuration()
    input.fill(&configuration)
    outlets.fill(&configuration)
    configuration.lexiconPath = path.searchPath
    configuration.format = format
    configuration.isSpreadsheetSafe = spreadsheetSafe
    configuration.threads = options.threads
    try CommandRun.run(options, configuration) { printer in
      try OutputFile.refuse(output, among: input.inputs)
      var file = try OutputFile(output)
      let run = TokenRun(
        configuration, includesMarks: punctuation, includesVoices: voices,
        observer: printer.observer)
      let tally = try run.write { try file.write($0) }
      if tally.documents + tally.filtered > 0 { try file.close() } else { try file.discard() }
      return tally
    }
  }
}
