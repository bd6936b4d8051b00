import ParallaxModel

/// A news database whose exports are made for reading: articles one after another, in a text, on
/// a page or in a word processor's file.
protocol ExportFormat: SourceFormat {
  /// Whether paragraphs are an export of the database.
  static func recognizes(_ paragraphs: [Paragraph]) -> Bool

  /// The articles, in order.
  ///
  /// - Parameter paragraphs: The whole file.
  /// - Returns: The articles; those that are damaged with their faults.
  static func articles(in paragraphs: [Paragraph]) -> [ExportArticle]
}

extension ExportFormat {
  /// Exports are recognized by their paragraphs, not by the names of columns.
  static func recognizes(_ names: Set<String>) -> Bool { false }
}

/// The databases whose exports are known.
enum ExportFormats {
  /// All of them; the first that recognizes a file has it.
  static let all: [any ExportFormat.Type] = [
    LexisNexisFormat.self, ProQuestFormat.self, NexisFormat.self, FactivaFormat.self,
  ]

  /// The database of a format; nil for a format of any other kind.
  static func format(_ format: InputFormat) -> (any ExportFormat.Type)? {
    all.first { $0.format == format }
  }

  /// The database that wrote a file.
  static func recognized(_ paragraphs: [Paragraph]) -> (any ExportFormat.Type)? {
    all.first { $0.recognizes(paragraphs) }
  }
}
