import ArgumentParser
import Foundation
import ParallaxModel
import ParallaxPipeline

/// What the commands that need all articles at once share.
struct StudyOptions: ParsableArguments {
  @OptionGroup var input: InputOptions
  @OptionGroup var outlets: OutletOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var options: RunOptions

  @Option(help: "Events: auto (what is given, the rest grouped), given, none, or FILE.csv.")
  var events = "auto"

  @Option(help: "The least average similarity of an event's articles, 0 to 1.")
  var threshold: Double?

  @Option(help: "Days that articles with dates may be apart to be grouped for their likeness.")
  var windowDays: Int?

  @Option(help: "A CSV file of articles in one event: document_id,other_document_id.")
  var mustLink: String?

  @Option(help: "A CSV file of articles not in one event: document_id,other_document_id.")
  var cannotLink: String?

  @Option(help: "The table events of an earlier run: its events stay, new articles join them.")
  var previous: String?

  @Option(
    help: "A CSV file of words that mean the same: a column for each language, such as en,ar.")
  var translations: String?

  func validate() throws {
    if let windowDays, windowDays < 0 {
      throw ValidationError("--window-days needs a whole number, 0 or more.")
    }
    let grouping =
      [mustLink, cannotLink, previous, translations].contains { $0 != nil } || windowDays != nil
    if grouping, ["given", "none"].contains(events) {
      throw ValidationError(
        "--must-link, --cannot-link, --previous, --translations and --window-days are for grouping: take --events auto or FILE.csv."
      )
    }
    if let threshold, !(0...1).contains(threshold) {
      throw ValidationError("--threshold needs a number from 0 to 1.")
    }
  }

  func configuration() -> Configuration {
    var configuration = Configuration()
    input.fill(&configuration)
    outlets.fill(&configuration)
    lexicon.fill(&configuration)
    configuration.events = EventSource(events)
    configuration.threshold = threshold
    configuration.windowDays = windowDays
    configuration.mustLink = mustLink
    configuration.cannotLink = cannotLink
    configuration.previous = previous
    configuration.translations = translations
    configuration.threads = options.threads
    return configuration
  }
}

/// Makes the side-by-side report.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make the side-by-side report and its tables.")
  @OptionGroup var study: StudyOptions
  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var window: WindowOptions

  @Option(name: .shortAndLong, help: "The folder to write to.")
  var output = "parallax-report"

  @Flag(help: "Put ' before cells that a spreadsheet would run as a formula.")
  var spreadsheetSafe = false

  @Option(help: "The most events that report.html lays out: those that most outlets tell.")
  var pageEvents = 100

  func validate() throws {
    if pageEvents < 1 { throw ValidationError("--page-events needs a whole number, 1 or more.") }
  }

  func run() throws {
    var configuration = study.configuration()
    configuration.pageEvents = pageEvents
    comparison.fill(&configuration)
    configuration.windowWords = window.windowWords
    configuration.isSpreadsheetSafe = spreadsheetSafe
    configuration.parts = Set(StudyPart.allCases)
    try CommandRun.run(study.options, configuration) { printer in
      let log = RunLog(now: { Date() })
      log.note("parallax \(ParallaxVersion.current), \(configuration.threads) threads")
      let observer = printer.observer
      let (study, tally) = try StudyBuilder(
        configuration,
        observer: RunObserver(
          didRead: observer.didRead,
          didFind: { diagnostic in
            log.note(diagnostic)
            observer.didFind(diagnostic)
          })
      ).build()
      guard tally.documents > 0 else { return tally }
      log.note(tally.summary)
      try ReportFolder(study, configuration: configuration).write(to: output)
      log.note("wrote the report")
      try log.write(to: output)
      printer.say("\(output)/report.html")
      return tally
    }
  }
}

/// Makes a classroom handout.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Make a classroom handout of articles on one event, and the teacher's key.")
  @OptionGroup var input: InputOptions
  @OptionGroup var outlets: OutletOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var options: RunOptions

  @Option(name: .shortAndLong, help: "The file to write; the key is written beside it.")
  var output = "handout.html"

  func validate() throws {
    if !output.lowercased().hasSuffix(".html") {
      throw ValidationError(
        "A handout is written as .html. Name a file that ends in .html, and print it from a browser."
      )
    }
  }

  func run() throws {
    var configuration = Configuration()
    input.fill(&configuration)
    lexicon.fill(&configuration)
    outlets.fill(&configuration)
    configuration.events = .one
    configuration.comparesOutlets = false
    configuration.threads = options.threads
    try CommandRun.run(options, configuration) { printer in
      let files = HandoutFiles(path: output)
      let (study, tally) = try StudyBuilder(configuration, observer: printer.observer).build()
      guard tally.documents > 0 else { return tally }
      if let note = try files.write(study) { printer.print(note) }
      printer.say(files.sheet)
      printer.say(files.key)
      return tally
    }
  }
}

/// What the commands that print a table of all articles share.
struct GroupedTableOptions: ParsableArguments {
  @OptionGroup var study: StudyOptions
  @OptionGroup var file: TableFileOptions

  func run(_ table: GroupedTable, _ comparison: ComparisonOptions? = nil) throws {
    var configuration = study.configuration()
    file.fill(&configuration)
    configuration.comparesOutlets = comparison != nil
    configuration.countsWords = ![.events, .coverage].contains(table)
    comparison?.fill(&configuration)
    configuration.parts = table.parts
    if !table.needsVoices { configuration.voices = .none }
    try CommandRun.run(study.options, configuration) { printer in
      try OutputFile.refuse(file.output, among: configuration.inputs)
      let (built, tally) = try StudyBuilder(configuration, observer: printer.observer).build()
      var output = try OutputFile(file.output)
      try output.write(try table.bytes(of: built, configuration: configuration))
      if tally.documents > 0 { try output.close() } else { try output.discard() }
      return tally
    }
  }
}

/// Prints the table `events`.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Print which article belongs to which event, and why.")
  @OptionGroup var table: GroupedTableOptions
  func run() throws { try table.run(.events) }
}

/// Prints the table `event_summary`.
struct EventSummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event-summary",
    abstract: "Print each event: label, outlets, dates, cohesion, and what makes it doubtful.")
  @OptionGroup var table: GroupedTableOptions
  func run() throws { try table.run(.eventSummary) }
}

/// Prints the table `event_changes`.
struct EventChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event-changes",
    abstract: "Print what became of the events of an earlier run: new, grown, merged, split.")
  @OptionGroup var table: GroupedTableOptions

  func validate() throws {
    if table.study.previous == nil {
      throw ValidationError(
        "event-changes needs --previous FILE.csv, the table events of an earlier run.")
    }
  }

  func run() throws { try table.run(.eventChanges) }
}

/// Prints the table `comparison`.
struct ComparisonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comparison",
    abstract: "Print each outlet against the others, inside each event and pooled.")
  @OptionGroup var table: GroupedTableOptions
  @OptionGroup var comparison: ComparisonOptions
  func run() throws { try table.run(.comparison, comparison) }
}

/// Prints the table `coverage`.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Print which outlet tells which event, and what each mentions or leaves out.")
  @OptionGroup var table: GroupedTableOptions
  func run() throws { try table.run(.coverage) }
}

/// Prints the table `statements`.
struct StatementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: "Print sentences that several outlets tell, and those that only one has.")
  @OptionGroup var table: GroupedTableOptions
  func run() throws { try table.run(.statements) }
}

/// What the commands on copies share: they need all articles at once and no events.
struct CopyTableOptions: ParsableArguments {
  @OptionGroup var input: InputOptions
  @OptionGroup var outlets: OutletOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var options: RunOptions
  @OptionGroup var file: TableFileOptions

  func run(_ table: GroupedTable) throws {
    var configuration = Configuration()
    input.fill(&configuration)
    outlets.fill(&configuration)
    lexicon.fill(&configuration)
    file.fill(&configuration)
    configuration.events = .none
    configuration.voices = .none
    configuration.comparesOutlets = false
    configuration.parts = table.parts
    configuration.threads = options.threads
    try CommandRun.run(options, configuration) { printer in
      try OutputFile.refuse(file.output, among: configuration.inputs)
      let (built, tally) = try StudyBuilder(configuration, observer: printer.observer).build()
      var output = try OutputFile(file.output)
      try output.write(try table.bytes(of: built, configuration: configuration))
      if tally.documents > 0 { try output.close() } else { try output.discard() }
      return tally
    }
  }
}

/// Prints the table `copies`.
struct CopiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copies", abstract: "Print which articles share copy, and how much of it.")
  @OptionGroup var table: CopyTableOptions
  func run() throws { try table.run(.copies) }
}

/// Prints the table `edits`.
struct EditsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edits", abstract: "Print what was changed, word by word, in shared copy.")
  @OptionGroup var table: CopyTableOptions
  func run() throws { try table.run(.edits) }
}
