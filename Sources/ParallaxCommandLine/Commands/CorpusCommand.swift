import ArgumentParser
import ParallaxModel
import ParallaxPipeline

/// Looks after collections of articles.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Look after collections of articles.",
    subcommands: [CorpusCheckCommand.self])
}

/// A dry run of loading.
struct CorpusCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what each input is taken for, what is left out of it, and what is wrong.")
  @OptionGroup var input: InputOptions
  @OptionGroup var options: RunOptions

  func run() throws {
    var configuration = Configuration()
    input.fill(&configuration)
    configuration.threads = options.threads
    try CommandRun.run(options, configuration) { printer in
      var output = try OutputFile(nil)
      let tally = try CorpusCheck(configuration).run(
        line: { try output.write(Array("\($0)\n".utf8)) }, observer: printer.observer)
      try output.close()
      return tally
    }
  }
}
