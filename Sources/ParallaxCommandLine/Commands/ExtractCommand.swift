import ArgumentParser
import ParallaxPipeline

/// Prints the text and the metadata of saved pages.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the article's text, title, author, date, outlet and language of saved pages.")
  @OptionGroup var input: InputOptions
  @OptionGroup var options: RunOptions

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  func run() throws {
    var configuration = Configuration()
    input.fill(&configuration)
    configuration.threads = options.threads
    try CommandRun.run(options, configuration) { printer in
      try OutputFile.refuse(output, among: input.inputs)
      var file = try OutputFile(output)
      let tally = try PageExtraction(configuration, observer: printer.observer)
        .write { try file.write($0) }
      if tally.documents + tally.filtered > 0 { try file.close() } else { try file.discard() }
      return tally
    }
  }
}
