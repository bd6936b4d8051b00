import ArgumentParser
import ParallaxModel
import ParallaxPipeline

/// Draws a sheet for coders.
struct LexiconSampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draw occurrences of a lexicon's entries for coders to judge by hand.")
  @OptionGroup var input: InputOptions
  @OptionGroup var outlets: OutletOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var window: WindowOptions
  @OptionGroup var file: TableFileOptions
  @OptionGroup var options: RunOptions

  @Option(help: "The most rows of an entry (20, unless --size is given).")
  var perEntry: Int?

  @Option(help: "The most rows of the sheet, spread evenly over the entries.")
  var size: Int?

  @Option(help: "Decides which occurrences are drawn: 0 to 4294967295.")
  var seed = 1

  func validate() throws {
    if lexicon.lexicon.isEmpty {
      throw ValidationError("Name the list that is to be validated with --lexicon.")
    }
    if let perEntry, perEntry < 1 {
      throw ValidationError("--per-entry needs a whole number, 1 or more.")
    }
    if let size, size < 1 { throw ValidationError("--size needs a whole number, 1 or more.") }
    if !(0...Int(UInt32.max)).contains(seed) {
      // A spreadsheet keeps 15 digits of a number: larger seeds would come back as others.
      throw ValidationError("--seed needs a whole number from 0 to 4294967295.")
    }
    if file.format == "jsonl" {
      throw ValidationError("A sheet is filled in a spreadsheet: --format csv or tsv.")
    }
  }

  func run() throws {
    var configuration = Configuration()
    input.fill(&configuration)
    outlets.fill(&configuration)
    lexicon.fill(&configuration)
    file.fill(&configuration)
    configuration.windowWords = window.windowWords
    configuration.threads = options.threads
    try CommandRun.run(options, configuration) { printer in
      try OutputFile.refuse(file.output, among: input.inputs)
      var output = try OutputFile(file.output)
      let tally = try LexiconSampling(
        configuration, SamplingOptions(perEntry: perEntry, size: size, seed: seed),
        observer: printer.observer
      ).write { try output.write($0) }
      let isMade = tally.articles.documents + tally.articles.filtered > 0
      if isMade { try output.close() } else { try output.discard() }
      return tally
    }
  }
}

/// Reads what coders filled in.
struct LexiconScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Print each entry's precision and the coders' agreement from filled sheets.")
  @Argument(help: "Sheets of lexicon sample that one or more coders filled.")
  var sheets: [String]
  @OptionGroup var file: TableFileOptions
  @OptionGroup var options: MessageOptions

  func run() throws {
    var configuration = Configuration()
    file.fill(&configuration)
    try CommandRun.run(options, configuration) { printer in
      try OutputFile.refuse(file.output, among: sheets)
      var output = try OutputFile(file.output)
      let tally = try LexiconScoring(sheets, configuration, observer: printer.observer)
        .write { try output.write($0) }
      if tally.sheets > 0 { try output.close() } else { try output.discard() }
      return tally
    }
  }
}
