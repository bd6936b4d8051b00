import ParallaxModel

/// Where events come from.
public enum EventSource: Sendable, Equatable {
  /// A column, a folder or front matter; documents without one have no event.
  case given
  /// What is given, and the rest grouped by likeness and time.
  case auto
  /// No events.
  case none
  /// A CSV file of `document_id,event_id`; the rest as by `auto` or `given` of the table.
  case file(String)
  /// All documents are one event (a handout).
  case one

  /// Reads the value of `--events`.
  public init(_ text: String) {
    switch text {
    case "given": self = .given
    case "auto": self = .auto
    case "none": self = .none
    default: self = .file(text)
    }
  }
}

/// All that a run is asked for.
public struct Configuration: Sendable {
  /// Files, folders, globs, or `-`.
  public var inputs: [String] = []
  /// `field=column`, each as given.
  public var fieldMap: [String] = []
  /// The format of all inputs, by name, whatever they look like.
  public var inputFormat: String?
  /// Whether page furniture stays in the text.
  public var keepsFurniture = false
  /// `field=value` or `field!=value`, each as given (`--where`).
  public var conditions: [String] = []
  /// The languages to keep (`--language`); empty for all.
  public var languages: [String] = []
  /// The earliest date to keep, of any precision.
  public var from: String?
  /// The latest date to keep, of any precision.
  public var to: String?
  /// The file of outlets.
  public var outlets: String?
  /// What is compared in place of outlets: `outlet.` and a column of the file of outlets.
  public var comparedBy: String?
  /// Whether the run shows comparisons, and says what is left out of them.
  public var comparesOutlets = true
  /// Whether words are counted and compared; which articles tell one event is known without.
  public var countsWords = true
  /// The kinds of articles that are compared, by name, or `all`; empty for all but opinion.
  public var kinds: [String] = []
  /// How often a text that several documents print counts in the comparisons.
  public var copies = CopyCounting.once
  /// What a study finds beside events, counts and comparisons.
  public var parts: Set<StudyPart> = []
  /// Which versions of a page are used; nil for the latest, and for all when a store is filled.
  public var versions: VersionChoice?
  /// What the documents of stores must match, in the language of FTS5; nil for all.
  public var match: String?
  /// Ids or paths of lexicons; empty for every shipped list in the documents' languages.
  public var lexicons: [String] = []
  /// Folders to look for lexicons in.
  public var lexiconPath: [String] = []
  /// Where events come from.
  public var events = EventSource.given
  /// The least similarity of grouped documents; nil for the default.
  public var threshold: Double?
  /// The file of pairs of documents that are in one event.
  public var mustLink: String?
  /// The file of pairs of documents that are not.
  public var cannotLink: String?
  /// How many days apart two documents may be to be grouped for their likeness; nil for any.
  public var windowDays: Int?
  /// The file of events that were grouped before.
  public var previous: String?
  /// The file of words that mean the same in several languages, beside those that come with Parallax.
  public var translations: String?
  /// The words of context either side of a match in tables.
  public var windowWords = 10
  /// `csv`, `tsv` or `jsonl`.
  public var format = "csv"
  /// What `counts` groups by; empty for everything.
  public var by: [String] = []
  /// How far voices are told apart.
  public var voices = VoiceDepth.full
  /// Whether `counts` keeps empty cells.
  public var keepsZeros = false
  /// Whether cells that a spreadsheet would run get a `'` in front.
  public var isSpreadsheetSafe = false
  /// The most events that the page of a report lays out.
  public var pageEvents = 100
  /// Whether tables begin with a byte order mark.
  public var marksByteOrder = false
  /// The number of threads.
  public var threads = 1

  /// The defaults.
  public init() {}

  /// Looks at the options whose values have names, before anything is read.
  ///
  /// - Throws: The first value that means nothing, with the values that do.
  public func check() throws(FatalDiagnostic) {
    _ = try TableOptions.format(format)
    _ = try TableOptions.grouping(by)
    _ = try DocumentStream.options(self)
    _ = try DocumentFilter(self)
    _ = try ComparedDocuments(self, nil)
    try OutletFile.check(self)
  }

  /// The options that change results, by their names on the command line, for the manifest.
  var options: [String: String] {
    var options: [String: String] = [
      "overlap": "longest-per-lexicon", "window-words": "\(windowWords)",
    ]
    switch events {
    case .given: options["events"] = "given"
    case .auto: options["events"] = "auto"
    case .none: options["events"] = "none"
    case .one: options["events"] = "one"
    case .file(let path): options["events"] = ManifestPath.portable(path)
    }
    if !fieldMap.isEmpty { options["map"] = fieldMap.joined(separator: " ") }
    if let inputFormat { options["input-format"] = inputFormat }
    if !conditions.isEmpty { options["where"] = conditions.joined(separator: " ") }
    if !languages.isEmpty { options["language"] = languages.joined(separator: " ") }
    if let from { options["from"] = from }
    if let to { options["to"] = to }
    if let outlets { options["outlets"] = ManifestPath.portable(outlets) }
    if let comparedBy { options["by"] = comparedBy }
    options["kinds"] = ComparedDocuments.names(of: kinds).joined(separator: " ")
    options["copies"] = copies.rawValue
    if keepsFurniture { options["keep-furniture"] = "true" }
    if let versions { options["versions"] = versions.rawValue }
    if let match { options["match"] = match }
    if !lexicons.isEmpty {
      options["lexicon"] = lexicons.map { ManifestPath.portable($0) }.joined(separator: " ")
    }
    if let threshold { options["threshold"] = "\(threshold)" }
    if let windowDays { options["window-days"] = "\(windowDays)" }
    if let mustLink { options["must-link"] = ManifestPath.portable(mustLink) }
    if let cannotLink { options["cannot-link"] = ManifestPath.portable(cannotLink) }
    if let translations { options["translations"] = ManifestPath.portable(translations) }
    if let previous { options["previous"] = ManifestPath.portable(previous) }
    return options
  }
}

/// What happens while a run goes on, for the person who waits.
public struct RunObserver: Sendable {
  /// Called with the number of documents read so far.
  public var didRead: @Sendable (Int) -> Void
  /// Called with each diagnostic, in order.
  public var didFind: @Sendable (Diagnostic) -> Void

  /// Makes an observer.
  public init(
    didRead: @escaping @Sendable (Int) -> Void = { _ in },
    didFind: @escaping @Sendable (Diagnostic) -> Void = { _ in }
  ) {
    self.didRead = didRead
    self.didFind = didFind
  }
}
