import ParallaxModel

/// An article of an export, taken apart into labels with values and paragraphs.
struct ExportArticle: Equatable, Sendable {
  /// A label with its value.
  struct Field: Equatable, Sendable {
    var name: String
    var value: String
  }

  /// Where it begins: a line, or the number of a paragraph.
  var place: Int
  /// What the labels and the places of lines say.
  var fields: [Field] = []
  /// The paragraphs of the text.
  var body: [String] = []
  /// What was left out.
  var furniture: [FurnitureLine] = []
  /// The language that the export's markup names.
  var language: String?
  /// Why the article cannot be read.
  var fault: Fault?

  /// Why an article cannot be read.
  struct Fault: Equatable, Sendable {
    var summary: String
    var remedy: String
  }

  init(place: Int) { self.place = place }

  /// The value of the first field of a name.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Adds a field, when it has a value.
  mutating func add(_ name: String, _ value: String) {
    if !value.isEmpty { fields.append(Field(name: name, value: value)) }
  }

  /// Continues the value of the last field.
  mutating func extend(_ value: String) {
    guard !fields.isEmpty else { return }
    let old = fields[fields.count - 1].value
    fields[fields.count - 1].value = old.isEmpty ? value : old + " " + value
  }

  /// Leaves a paragraph out of the text.
  mutating func leaveOut(_ paragraph: Paragraph, _ reason: String) {
    for line in paragraph.lines {
      furniture.append(FurnitureLine(line: line.number, text: String(line.text), reason: reason))
    }
  }
}
