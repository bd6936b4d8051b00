/// A paragraph of a text, a page or a word processor's file, with its place.
struct Paragraph: Equatable, Sendable {
  /// What a style makes of a paragraph.
  enum Role: Equatable, Sendable {
    case text, title, heading, byline

    /// What a word processor's style of a name makes of a paragraph.
    init(styleName: String) {
      let name = styleName.lowercased().replacing("_20_", with: " ")
      if name == "title" {
        self = .title
      } else if name.hasPrefix("heading") {
        self = .heading
      } else {
        self = .text
      }
    }
  }

  /// Where a paragraph stands in a table.
  struct Cell: Equatable, Sendable {
    var row: Int
    var column: Int
  }

  /// The line of its beginning; in files of zipped XML its number, from 1.
  var place: Int
  /// The text, its lines without blanks at their ends.
  var text: String
  /// What its style makes of it.
  var role = Role.text
  /// The cell of a table that it stands in.
  var cell: Cell?
  /// Whether all of it is bold.
  var isStrong = false

  /// The text on one line.
  var line: String { text.split(separator: "\n").joined(separator: " ") }

  /// The lines with their places: those of a text file follow one another.
  var lines: [TextLine] {
    text.split(separator: "\n").enumerated().map {
      TextLine(number: place + $0, text: $1)
    }
  }

  /// The paragraphs of a text file: what stands between blank lines.
  static func paragraphs(of lines: [TextLine]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var open: [TextLine] = []
    func close() {
      guard let first = open.first else { return }
      let text = open.map { String($0.trimmed) }.joined(separator: "\n")
      paragraphs.append(Paragraph(place: first.number, text: text))
      open = []
    }
    for line in lines {
      if line.isBlank { close() } else { open.append(line) }
    }
    close()
    return paragraphs
  }
}
