import ArgumentParser
import ParallaxModel
import ParallaxPipeline

/// What the commands that print a streamed table share.
struct StreamedTableOptions: ParsableArguments {
  @OptionGroup var input: InputOptions
  @OptionGroup var outlets: OutletOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var file: TableFileOptions
  @OptionGroup var options: RunOptions

  @Option(help: "Events: given (a column, folder or front matter), none, or FILE.csv.")
  var events = "given"

  func validate() throws {
    if events == "auto" {
      throw ValidationError(
        "This table is made while the articles are read, so it cannot group them. Write the events"
          + " first: parallax events INPUT -o events.csv, then use --events events.csv.")
    }
  }

  func run(
    _ table: StreamedTable, by: [String] = [], zeros: Bool = false, windowWords: Int? = nil,
    voices: VoiceDepth = .full
  ) throws {
    var configuration = Configuration()
    configuration.voices = voices
    input.fill(&configuration)
    outlets.fill(&configuration)
    if let windowWords { configuration.windowWords = windowWords }
    lexicon.fill(&configuration)
    file.fill(&configuration)
    configuration.events = EventSource(events)
    configuration.threads = options.threads
    configuration.by = by
    configuration.keepsZeros = zeros
    try CommandRun.run(options, configuration) { printer in
      try OutputFile.refuse(file.output, among: input.inputs)
      var output = try OutputFile(file.output)
      let tally = try TableRun(configuration, observer: printer.observer)
        .write(table) { try output.write($0) }
      if tally.documents + tally.filtered > 0 { try output.close() } else { try output.discard() }
      return tally
    }
  }
}

/// How far voices are told apart.
struct VoiceOptions: ParsableArguments {
  @Option(
    help: """
      Voices: full, marks (quotation marks alone; all other words are unclear), or none (all words \
      are unclear).
      """)
  var voices = VoiceDepth.full
}

extension VoiceDepth: ExpressibleByArgument {}

/// Prints the table `documents`.
struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "Print the articles that were read, one row each.")
  @OptionGroup var table: StreamedTableOptions
  func run() throws { try table.run(.documents) }
}

/// Prints the table `words`.
struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the words of each article by section and voice: the denominators.")
  @OptionGroup var table: StreamedTableOptions
  @OptionGroup var voices: VoiceOptions
  func run() throws { try table.run(.words, voices: voices.voices) }
}

/// Prints the table `occurrences`.
struct OccurrencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "occurrences", abstract: "Print every match with its place, section and voice.")
  @OptionGroup var table: StreamedTableOptions
  @OptionGroup var window: WindowOptions
  func run() throws { try table.run(.occurrences, windowWords: window.windowWords) }
}

/// Prints the table `concordance`.
struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance", abstract: "Print every match with the words around it.")
  @OptionGroup var table: StreamedTableOptions
  @OptionGroup var window: WindowOptions
  func run() throws { try table.run(.concordance, windowWords: window.windowWords) }
}

/// Prints the table `quotations`.
struct QuotationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotations",
    abstract: "Print who is quoted, in which words, and by which reporting verb.")
  @OptionGroup var table: StreamedTableOptions
  func run() throws { try table.run(.quotations) }
}

/// Prints the table `sources`.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Print who speaks in each outlet's articles, and how much.")
  @OptionGroup var table: StreamedTableOptions
  func run() throws { try table.run(.sources) }
}

/// Prints the table `stances`.
struct StancesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stances",
    abstract: "Print by which reporting verbs each outlet hands on whose words.")
  @OptionGroup var table: StreamedTableOptions
  func run() throws { try table.run(.stances) }
}

/// Prints the table `adoptions`.
struct AdoptionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adoptions",
    abstract: "Print terms that an article first quotes and then uses without marks.")
  @OptionGroup var table: StreamedTableOptions
  @OptionGroup var window: WindowOptions
  func run() throws { try table.run(.adoptions, windowWords: window.windowWords) }
}

/// Prints the table `counts`.
struct CountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counts", abstract: "Print how often each term occurs, by section and voice.")
  @OptionGroup var table: StreamedTableOptions
  @OptionGroup var voices: VoiceOptions

  @Option(
    parsing: .upToNextOption,
    help: """
      Columns to group by: event outlet document lexicon category entry section voice; any field of \
      the articles (kind, desk, metadata.NAME); outlet.COLUMN of the file of outlets.
      """)
  var by: [String] = []

  @Flag(help: "Keep cells without an occurrence.")
  var zeros = false

  func run() throws {
    try table.run(
      .counts, by: by.flatMap { $0.split(separator: ",").map(String.init) }, zeros: zeros,
      voices: voices.voices)
  }
}
