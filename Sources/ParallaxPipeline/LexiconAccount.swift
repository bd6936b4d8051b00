import ParallaxLexicon
import ParallaxModel

/// What `lexicon list`, `show`, `check` and `test` say.
public struct LexiconAccount {
  private let library: LexiconLibrary

  /// Looks for lexicons in these folders.
  public init(searchPath: [String]) { library = LexiconLibrary(searchPath: searchPath) }

  /// One line a list: id, version, language, entries, validation, title; tabs between them.
  public func list() -> (lines: [String], diagnostics: [Diagnostic]) {
    var lines: [String] = ["id\tversion\tlanguage\tentries\tvalidated\ttitle"]
    var diagnostics: [Diagnostic] = []
    for id in library.identifiers() {
      let (lexicon, problems) = library.lexicon(id)
      diagnostics += problems
      guard let lexicon else { continue }
      lines.append(
        [
          lexicon.id, lexicon.version, lexicon.language, "\(lexicon.entryCount)",
          lexicon.validated.rawValue, lexicon.title,
        ].joined(separator: "\t"))
    }
    return (lines, diagnostics)
  }

  /// The whole of a list, to read.
  public func show(_ name: String) -> (lines: [String], diagnostics: [Diagnostic]) {
    let (found, problems) = library.lexicon(name)
    guard let lexicon = found else { return ([], problems) }
    var lines = [
      "\(lexicon.title) (\(lexicon.id) \(lexicon.version), \(lexicon.language))",
      "validated: \(lexicon.validated.rawValue); license: \(lexicon.license); authors: "
        + lexicon.authors.joined(separator: ", "), lexicon.description,
    ]
    for category in lexicon.categories {
      lines += ["", "\(category.label) (\(category.id), \(category.entries.count) entries)"]
      for entry in category.entries {
        lines.append("  \(entry.id): \(entry.patterns.joined(separator: ", "))")
        lines.append("    \(entry.definition)")
        if !entry.neutral.isEmpty {
          lines.append("    neutral: \(entry.neutral.joined(separator: ", "))")
        }
      }
    }
    lines += ["", "Sources"] + lexicon.sources.map { "  \($0.id): \($0.citation)" }
    return (lines, problems)
  }

  /// What a careful author would mend in a list; of a foreign one, what it is and what was left out.
  public func check(_ name: String) -> [Diagnostic] {
    let (lexicon, format, problems) = library.open(name)
    guard let format, !format.isNative else {
      return problems + (lexicon.map(LexiconChecker.problems) ?? [])
    }
    var summary = "this is \(format.title)"
    if let lexicon {
      summary +=
        ": \(Self.count(lexicon.categories.count, "category", "categories")),"
        + " \(Self.count(lexicon.entryCount, "pattern", "patterns")), language \(lexicon.language)"
    }
    let place = library.path(of: name).map { SourcePlace(path: $0) }
    return [Diagnostic(.note, "lexicon-format", summary, at: place)] + problems
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// The examples of a list that do not hold.
  ///
  /// - Returns: The failures and the problems of reading it, and the number of examples.
  public func test(_ name: String) -> (
    failures: [Diagnostic], problems: [Diagnostic], examples: Int
  ) {
    let (lexicon, problems) = library.lexicon(name)
    guard let lexicon else { return ([], problems, 0) }
    let examples = lexicon.categories.reduce(0) { sum, category in
      category.entries.reduce(sum) { $0 + $1.hits.count + $1.misses.count }
    }
    return (LexiconTester.failures(in: lexicon), problems, examples)
  }
}
