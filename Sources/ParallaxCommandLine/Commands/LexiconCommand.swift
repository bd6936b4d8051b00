import ArgumentParser
import ParallaxModel
import ParallaxPipeline

/// Looks after word lists.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Look after word lists.",
    subcommands: [
      LexiconListCommand.self, LexiconShowCommand.self, LexiconCheckCommand.self,
      LexiconTestCommand.self, LexiconSampleCommand.self, LexiconScoreCommand.self,
      LexiconConvertCommand.self,
    ])

  /// Prints lines to standard output and diagnostics to standard error.
  static func print(
    _ lines: [String], _ diagnostics: [Diagnostic], _ options: MessageOptions
  ) throws {
    let printer = DiagnosticPrinter(options)
    do {
      var output = try OutputFile(nil)
      for line in lines { try output.write(Array("\(line)\n".utf8)) }
      try output.close()
    } catch is OutputFile.ClosedPipe {
      return
    }
    for diagnostic in diagnostics { printer.print(diagnostic) }
    let code = printer.exitCode(RowTally())
    if code != 0 { throw ExitCode(code) }
  }
}

/// Lists the lists.
struct LexiconListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the lexicons that are found.")
  @OptionGroup var path: LexiconPathOptions
  @OptionGroup var options: MessageOptions

  func run() throws {
    let found = LexiconAccount(searchPath: path.searchPath).list()
    try LexiconCommand.print(found.lines, found.diagnostics, options)
  }
}

/// Prints one list.
struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a lexicon: its categories, entries and sources.")
  @Argument(help: "An id or a path.") var lexicon: String
  @OptionGroup var path: LexiconPathOptions
  @OptionGroup var options: MessageOptions

  func run() throws {
    let found = LexiconAccount(searchPath: path.searchPath).show(lexicon)
    try LexiconCommand.print(found.lines, found.diagnostics, options)
  }
}

/// Looks for what a list lacks.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what is wrong or missing in a lexicon.")
  @Argument(help: "An id or a path.") var lexicon: String
  @OptionGroup var path: LexiconPathOptions
  @OptionGroup var options: MessageOptions

  func run() throws {
    let problems = LexiconAccount(searchPath: path.searchPath).check(lexicon)
    try LexiconCommand.print([], problems, options)
  }
}

/// Runs the examples of a list.
struct LexiconTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run a lexicon's examples; exit with 1 when one of them does not hold.")
  @Argument(help: "An id or a path.") var lexicon: String
  @Option(help: "Say also which entries occur in these articles: a file or folder (repeatable).")
  var corpus: [String] = []
  @OptionGroup var path: LexiconPathOptions
  @OptionGroup var options: MessageOptions

  func run() throws {
    let result = LexiconAccount(searchPath: path.searchPath).test(lexicon)
    if result.problems.contains(where: { $0.severity == .error }) {
      return try LexiconCommand.print([], result.problems, options)
    }
    let printer = DiagnosticPrinter(options)
    for failure in result.failures { printer.print(failure) }
    printer.say("\(result.examples - result.failures.count) of \(result.examples) examples hold")
    if !corpus.isEmpty { try readCorpus(printer) }
    if !result.failures.isEmpty { throw ExitCode(1) }
  }

  private func readCorpus(_ printer: DiagnosticPrinter) throws {
    var configuration = Configuration()
    configuration.inputs = corpus
    configuration.lexicons = [lexicon]
    configuration.lexiconPath = path.searchPath
    do {
      let (coverage, tally) = try LexiconCoverage.read(configuration, observer: printer.observer)
      for note in coverage.notes { printer.print(note) }
      printer.say(tally.summary)
      printer.say(coverage.summary)
      let code = printer.exitCode(tally)
      if code != 0 { throw ExitCode(code) }
    } catch let fatal as FatalDiagnostic {
      printer.print(fatal.diagnostic)
      throw ExitCode(2)
    }
  }
}
