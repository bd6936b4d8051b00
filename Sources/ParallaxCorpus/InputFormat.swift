/// The form of an input file, whatever its name ends in.
public enum InputFormat: String, Sendable, CaseIterable, Codable {
  /// Plain text, one article a file, with optional front matter.
  case text = "txt"
  /// Markdown, one article a file, with optional front matter.
  case markdown = "md"
  /// A saved web page, one article a file.
  case html
  /// One JSON object a line, one article an object.
  case jsonLines = "jsonl"
  /// One JSON array of articles, an object that holds such an array, or one article.
  case json
  /// Rows with a header, separated by commas (or by what the header shows).
  case csv
  /// Rows with a header, separated by tabs.
  case tsv

  /// Whether a file holds exactly one article.
  public var holdsOneArticle: Bool {
    switch self {
    case .text, .markdown, .html: true
    case .jsonLines, .json, .csv, .tsv: false
    }
  }

  /// The format that the end of a file's name stands for, `.gz` set aside; nil when unknown.
  public init?(fileName: String) {
    var name = fileName.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[name.index(after: dot)...] {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines
    case "json": self = .json
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    default: return nil
    }
  }
}
