/// Words that mean the same in several languages, for comparing texts in different scripts.
public struct TermTranslations: Sendable, Equatable {
  /// For each meaning its forms in any language: a word, or the beginning of words before an asterisk.
  public var rows: [[String]]

  /// Makes a table.
  public init(rows: [[String]] = []) { self.rows = rows }
}
