import ParallaxModel

/// The errors and warnings of a run in one sentence each, alike ones said once.
struct DiagnosticSummaries {
  private let errors: Int
  private let warnings: Int
  /// The summaries, errors first, each with how often it was reported.
  private let summaries: [(text: String, count: Int)]

  private static let most = 5

  init(_ diagnostics: [Diagnostic]) {
    let kept = [Severity.error, .warning].flatMap { severity in
      diagnostics.filter { $0.severity == severity }
    }
    errors = kept.count { $0.severity == .error }
    warnings = kept.count - errors
    var places: [String: Int] = [:]
    var summaries: [(text: String, count: Int)] = []
    for diagnostic in kept {
      if let place = places[diagnostic.summary] {
        summaries[place].count += 1
      } else {
        places[diagnostic.summary] = summaries.count
        summaries.append((diagnostic.summary, 1))
      }
    }
    self.summaries = summaries
  }

  var isEmpty: Bool { summaries.isEmpty }

  /// How many there are, and what the first five say.
  var text: String {
    let counts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let shown = summaries.prefix(Self.most)
    var parts = shown.map { $0.count == 1 ? $0.text : "\($0.text) (\($0.count) times)" }
    let rest = errors + warnings - shown.reduce(0) { $0 + $1.count }
    if rest > 0 { parts.append("and \(rest) more") }
    return "The run reported \(counts.list): \(parts.joined(separator: "; "))."
  }
}
