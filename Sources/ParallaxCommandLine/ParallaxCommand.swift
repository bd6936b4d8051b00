import ArgumentParser
import Foundation
import ParallaxPipeline

/// The program `parallax`.
public struct ParallaxCommand: ParsableCommand {
  /// Its name, summary and commands.
  public static let configuration = CommandConfiguration(
    commandName: "parallax",
    abstract: "Show how different news outlets tell the same event.",
    discussion: """
      Parallax counts terms of declared lists in articles on the same event, apart in the outlet's \
      own words, in quotations and in unclear voice. It never calls an outlet biased.

      With only files named, it makes a classroom handout of them.
      """,
    version: ParallaxVersion.current,
    subcommands: [
      ReportCommand.self, HandoutCommand.self, DocumentsCommand.self, WordsCommand.self,
      EventsCommand.self, EventSummaryCommand.self, EventChangesCommand.self,
      OccurrencesCommand.self, CountsCommand.self, ComparisonCommand.self,
      ConcordanceCommand.self, QuotationsCommand.self, SourcesCommand.self, StancesCommand.self,
      AdoptionsCommand.self, CoverageCommand.self, StatementsCommand.self, CopiesCommand.self,
      EditsCommand.self, TokensCommand.self,
      ExtractCommand.self,
      LexiconCommand.self,
      CorpusCommand.self,
    ])

  /// Nothing is stored here.
  public init() {}

  /// Runs the program with the arguments of the process and ends it.
  public static func start() -> Never {
    // A closed pipe, and a file that may grow no more, are failures to write like any other.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    main(withHandoutByDefault(Array(CommandLine.arguments.dropFirst())))
    Foundation.exit(0)
  }

  /// `parallax FILE…` is `parallax handout FILE…`: without a command, what looks like a file makes
  /// a handout.
  static func withHandoutByDefault(_ arguments: [String]) -> [String] {
    let commands = ["help"] + configuration.subcommands.map { $0._commandName }
    func isPath(_ argument: String) -> Bool {
      !argument.hasPrefix("-") && (argument.contains(".") || argument.contains("/"))
    }
    guard let first = arguments.first, first.hasPrefix("-") || isPath(first),
      !arguments.contains(where: commands.contains), arguments.contains(where: isPath)
    else { return arguments }
    return ["handout"] + arguments
  }
}
