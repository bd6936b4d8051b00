import ArgumentParser
import Foundation
import ParallaxModel
import ParallaxPipeline

/// What can be left out before a run counts as failed.
struct ErrorLimit: ExpressibleByArgument {
  var count: Int?
  var percent: Double?

  init?(argument: String) {
    if argument.hasSuffix("%"), let percent = Double(argument.dropLast()), percent >= 0 {
      self.percent = percent
    } else if let count = Int(argument), count >= 0 {
      self.count = count
    } else {
      return nil
    }
  }

  /// As it is typed.
  var defaultValueDescription: String { percent.map { "\($0)%" } ?? "\(count ?? 0)" }

  /// Whether that many errors of that many rows are within the limit.
  func allows(_ errors: Int, of rows: Int) -> Bool {
    if let percent { return Double(errors) * 100 <= percent * Double(max(rows, 1)) }
    return errors <= (count ?? 0)
  }
}

enum ProgressMode: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case warning
}

extension VersionChoice: ExpressibleByArgument {}

/// What is said on standard error, and what the exit code makes of it.
struct MessageOptions: ParsableArguments {
  @Flag(help: "Print only warnings and errors to stderr.")
  var quiet = false

  @Option(help: "Rows or files that may be left out before the exit code is 2: N or P%.")
  var maxErrors: ErrorLimit = ErrorLimit(argument: "0")!

  @Option(help: "Exit with 1 when there is a warning.")
  var failOn: FailureLevel?

  @Option(help: "How diagnostics are printed on stderr: text or json.")
  var diagnostics: DiagnosticFormat = .text
}

/// How a run that reads articles behaves, whatever it makes.
struct RunOptions: ParsableArguments {
  @Option(help: "Threads; the result is the same for any number.")
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Show progress on stderr: auto (on a terminal), always or never.")
  var progress: ProgressMode = .auto

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if !(1...1_024).contains(threads) {
      throw ValidationError("--threads needs a whole number from 1 to 1024.")
    }
  }
}

/// What is read.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, globs, stores, or - for JSON Lines on standard input.")
  var inputs: [String]

  @Option(help: "Take a field from a column: --map body=FullText (repeatable).")
  var map: [String] = []

  @Option(help: "Read every input as this format.")
  var inputFormat: String?

  @Flag(help: "Keep menus, share bars and related links of pasted and saved pages.")
  var keepFurniture = false

  @Option(help: "Versions of a page to use: latest, first or all.")
  var versions: VersionChoice?

  @Option(help: "Take from stores only articles that match: --match 'ferry AND \"new bridge\"'.")
  var match: String?

  @OptionGroup var filter: FilterOptions

  func fill(_ configuration: inout Configuration) {
    filter.fill(&configuration)
    configuration.versions = versions
    configuration.match = match
    configuration.inputs = inputs
    configuration.fieldMap = map
    configuration.inputFormat = inputFormat
    configuration.keepsFurniture = keepFurniture
  }
}

/// Which articles the run is about.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: "Keep articles with field=value or field!=value (repeatable); no value: missing.")
  var conditions: [String] = []

  @Option(help: "Keep articles in this language, such as en (repeatable).")
  var language: [String] = []

  @Option(help: "Keep articles from this day, month or year on.")
  var from: String?

  @Option(help: "Keep articles up to this day, month or year, included.")
  var to: String?

  func fill(_ configuration: inout Configuration) {
    configuration.conditions = conditions
    configuration.languages = language
    configuration.from = from
    configuration.to = to
  }
}

/// How outlets are named.
struct OutletOptions: ParsableArguments {
  @Option(help: "A CSV file of outlets: outlet,aliases,domains and any further columns.")
  var outlets: String?

  func fill(_ configuration: inout Configuration) { configuration.outlets = outlets }
}

/// What is compared.
struct ComparisonOptions: ParsableArguments {
  @Option(help: "Compare groups of outlets: outlet.COLUMN of the file of outlets.")
  var by: String?

  @Option(
    help:
      "Kinds of articles to compare: news,opinion,live,wire,unknown or all; else all but opinion.")
  var kinds: String?

  @Option(
    help: """
      How often a text that several articles of an event print counts in the comparisons: once on \
      each side, or each time.
      """)
  var copies = CopyCounting.once

  func fill(_ configuration: inout Configuration) {
    configuration.comparedBy = by
    configuration.copies = copies
    configuration.kinds = kinds.map { $0.split(separator: ",").map(String.init) } ?? []
  }
}

extension CopyCounting: ExpressibleByArgument {}

/// Where lexicons are looked for.
struct LexiconPathOptions: ParsableArguments {
  @Option(help: "A folder to look for lexicons in, before the usual ones (repeatable).")
  var lexiconPath: [String] = []

  /// The named folders, the project's own, those beside the program.
  var searchPath: [String] {
    let program = URL(filePath: CommandLine.arguments[0])
    let real = Bundle.main.executableURL ?? program
    var folder = real.resolvingSymlinksInPath().deletingLastPathComponent()
    var beside = [
      folder.deletingLastPathComponent().appending(path: "share/parallax/lexicons").path
    ]
    while folder.path != "/" {
      beside.append(folder.appending(path: "lexicons").path)
      folder.deleteLastPathComponent()
    }
    return lexiconPath + ["lexicons"] + beside
  }
}

/// Which lexicons are counted.
struct LexiconOptions: ParsableArguments {
  @Option(help: "A lexicon by id or path (repeatable); without it, every list that is found.")
  var lexicon: [String] = []

  @OptionGroup var path: LexiconPathOptions

  func fill(_ configuration: inout Configuration) {
    configuration.lexicons = lexicon
    configuration.lexiconPath = path.searchPath
  }
}

/// How a table is written.
struct TableFileOptions: ParsableArguments {
  @Option(help: "csv, tsv or jsonl.")
  var format = "csv"

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  @Flag(help: "Put ' before cells that a spreadsheet would run as a formula.")
  var spreadsheetSafe = false

  @Flag(help: "Begin with a byte order mark, by which some spreadsheets know UTF-8.")
  var bom = false

  func fill(_ configuration: inout Configuration) {
    configuration.format = format
    configuration.isSpreadsheetSafe = spreadsheetSafe
    configuration.marksByteOrder = bom
  }
}

/// How much of the text around a match is shown.
struct WindowOptions: ParsableArguments {
  @Option(help: "Words of context either side of a match.")
  var windowWords = 10

  func validate() throws {
    if windowWords < 0 { throw ValidationError("--window-words needs a whole number, 0 or more.") }
  }
}
