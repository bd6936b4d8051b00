import ParallaxModel

/// A source whose files are XML.
protocol XMLFormat: SourceFormat {
  /// The places of the elements that are articles.
  static func articles(in tree: XMLTree) -> [Int]

  /// The fields of an article.
  static func record(of place: Int, in tree: XMLTree, names: FieldNames) -> Record
}

extension XMLFormat {
  /// XML is recognized by its root element, not by names.
  static func recognizes(_ names: Set<String>) -> Bool { false }
}

extension Record {
  /// Gives the field that a name stands for its value; a name of none becomes metadata.
  ///
  /// A value that comes again under the same name is added to the first, after `; `.
  mutating func add(_ value: String, as name: String, names: FieldNames) {
    guard !value.isEmpty else { return }
    guard let match = names.match(name) else {
      metadata[name] = metadata[name].map { $0 + "; " + value } ?? value
      return
    }
    if fieldMap[match.field] == name, let first = self[match.field] {
      self[match.field] = match.field == .author ? first + "; " + value : first
    } else {
      set(match, value, name: name)
    }
  }
}

/// What is said of feeds that give summaries in place of texts.
enum SummaryRemark {
  static let identifier = "summary-only"

  /// Warns when the text of an article is only its summary.
  static func add(
    _ record: Record, summary: String, at place: SourcePlace, to diagnostics: inout [Diagnostic]
  ) {
    guard record.fieldMap[.body] == summary else { return }
    diagnostics.append(
      Diagnostic(
        .warning, identifier,
        "the feed gives a <\(summary)> in place of the article's text, and it is taken as the text",
        at: place, remedy: "load the saved pages for whole texts"))
  }
}
