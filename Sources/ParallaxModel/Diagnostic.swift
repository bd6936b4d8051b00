/// How much a problem with the user's data matters.
public enum Severity: String, Sendable, Codable, Comparable {
  /// Worth knowing; nothing is wrong.
  case note
  /// Something may be wrong; nothing was left out.
  case warning
  /// Something was left out or could not be done.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Notes sort before warnings, warnings before errors.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// A place in a file: lines and columns start at 1; a column counts Unicode scalars.
public struct SourcePlace: Hashable, Sendable, Codable {
  /// The path as the user gave it.
  public var path: String
  /// The line, where the fault has one.
  public var line: Int?
  /// The column, where the fault has one.
  public var column: Int?

  /// Makes a place; leave out what is not known.
  public init(path: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension SourcePlace: CustomStringConvertible {
  /// `path:line:column`, without the parts that are not known.
  public var description: String {
    var text = path
    if let line { text += ":\(line)" }
    if line != nil, let column { text += ":\(column)" }
    return text
  }
}

/// What is wrong with the user's data, where, and what to do about it.
///
/// Diagnostics are values that travel with the result; only the command line prints them.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public var severity: Severity
  /// A stable name in kebab-case, such as `missing-text-column`.
  public var identifier: String
  /// What is wrong and what was expected: one sentence, lower case, no full stop.
  public var summary: String
  /// Where it is wrong.
  public var place: SourcePlace?
  /// What the user can do, if anything.
  public var remedy: String?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, _ identifier: String, _ summary: String, at place: SourcePlace? = nil,
    remedy: String? = nil
  ) {
    self.severity = severity
    self.identifier = identifier
    self.summary = summary
    self.place = place
    self.remedy = remedy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: severity: summary; remedy [identifier]`.
  public var description: String {
    let prefix = place.map { "\($0): " } ?? ""
    let hint = remedy.map { "; \($0)" } ?? ""
    return "\(prefix)\(severity.rawValue): \(summary)\(hint) [\(identifier)]"
  }
}

/// An error that stops the whole run, worded as a diagnostic.
public struct FatalDiagnostic: Error, CustomStringConvertible {
  /// What is wrong.
  public let diagnostic: Diagnostic

  /// Wraps a diagnostic that cannot be worked around.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// The diagnostic's text.
  public var description: String { diagnostic.description }
}
