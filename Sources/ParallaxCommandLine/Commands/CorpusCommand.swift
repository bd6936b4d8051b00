import ArgumentParser
import ParallaxModel
import ParallaxPipeline

/// Looks after collections of articles.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus", abstract: "Look after collections of articles.",
    subcommands: [
      CorpusImportCommand.self, CorpusUpdateCommand.self, CorpusInfoCommand.self,
      CorpusCheckCommand.self,
    ])
}

/// Which store is meant.
struct StoreOptions: ParsableArguments {
  @Option(help: "The store: a file that corpus import and corpus update make.")
  var store: String

  /// Adds articles to the store.
  func fill(as mode: CorpusImport.Mode, _ input: InputOptions, _ options: RunOptions) throws {
    var configuration = Configuration()
    input.fill(&configuration)
    configuration.threads = options.threads
    try CommandRun.run(options, configuration) { printer in
      try CorpusImport(configuration, mode: mode, observer: printer.observer).run(into: store)
    }
  }
}

/// Adds articles to a store.
struct CorpusImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add articles to a store; any command takes the store as its input.")
  @OptionGroup var store: StoreOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var options: RunOptions

  func run() throws { try store.fill(as: .import, input, options) }
}

/// Brings a store up to date.
struct CorpusUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Load into a store only what is new or changed; changed articles become versions.")
  @OptionGroup var store: StoreOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var options: RunOptions

  func run() throws { try store.fill(as: .update, input, options) }
}

/// Says what a store holds.
struct CorpusInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Print how many articles a store holds, of which outlets, events and days.")
  @OptionGroup var store: StoreOptions
  @OptionGroup var options: MessageOptions

  func run() throws {
    let printer = DiagnosticPrinter(options)
    do {
      var output = try OutputFile(nil)
      for line in try CorpusInfo(store: store.store).lines {
        try output.write(Array("\(line)\n".utf8))
      }
      try output.close()
    } catch let fatal as FatalDiagnostic {
      printer.print(fatal.diagnostic)
      throw ExitCode(2)
    } catch is OutputFile.ClosedPipe {
      return
    }
  }
}

/// A dry run of loading.
struct CorpusCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what each input is taken for, what is left out of it, and what is wrong.")
  @OptionGroup var input: InputOptions
  @OptionGroup var outlets: OutletOptions
  @OptionGroup var options: RunOptions

  func run() throws {
    var configuration = Configuration()
    input.fill(&configuration)
    outlets.fill(&configuration)
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
