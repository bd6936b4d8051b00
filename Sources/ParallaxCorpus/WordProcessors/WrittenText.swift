import ParallaxModel

/// What a word processor's file holds: its paragraphs, and what stands apart from them.
struct WrittenText: Sendable {
  /// What ended the reading before the end of the file.
  struct Fault: Equatable, Sendable {
    var summary: String
    /// The line, where the file has lines.
    var line: Int?
  }

  /// The paragraphs of the text, none of them empty.
  var paragraphs: [Paragraph] = []
  /// Footnotes, headers and footers, comments: what is not the text itself.
  var apart: [FurnitureLine] = []
  /// The title in the file's properties.
  var title: String?
  /// What else the properties say, such as who made the file.
  var properties: [String: String] = [:]
  /// Why reading ended early.
  var fault: Fault?
}
