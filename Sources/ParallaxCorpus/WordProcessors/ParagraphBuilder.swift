/// Collects the paragraphs of an office file, of which some lie in others: those of text boxes.
struct ParagraphBuilder {
  /// The paragraphs, none of them empty.
  private(set) var paragraphs: [Paragraph] = []
  private var number = 0
  private var open: [Draft] = []
  private var tables: [Paragraph.Cell] = []

  private struct Draft {
    var number: Int
    var text = ""
    var role = Paragraph.Role.text
    var hasPlain = false
  }

  /// Whether a paragraph is open.
  var isOpen: Bool { !open.isEmpty }

  /// The number of the open or the last paragraph, from 1; empty ones count.
  var current: Int { open.last?.number ?? number }

  /// Begins a paragraph.
  mutating func begin(role: Paragraph.Role = .text) {
    number += 1
    open.append(Draft(number: number, role: role))
  }

  /// Adds text to the open paragraph.
  mutating func append(_ text: String, isBold: Bool = false) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += text
    if !isBold, text.utf8.contains(where: { $0 > 0x20 }) { open[open.count - 1].hasPlain = true }
  }

  /// Says what the style of the open paragraph makes of it.
  mutating func setRole(_ role: Paragraph.Role) {
    if !open.isEmpty { open[open.count - 1].role = role }
  }

  /// Ends the open paragraph.
  mutating func end() {
    guard let draft = open.popLast() else { return }
    let lines = TextLine.lines(of: draft.text).map(\.trimmed)
    let text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    guard !text.isEmpty else { return }
    paragraphs.append(
      Paragraph(
        place: draft.number, text: text, role: draft.role,
        cell: tables.last.flatMap { $0.column < 0 ? nil : $0 }, isStrong: !draft.hasPlain))
  }

  mutating func beginTable() { tables.append(Paragraph.Cell(row: -1, column: -1)) }

  mutating func endTable() { _ = tables.popLast() }

  mutating func beginRow() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].row += 1
    tables[tables.count - 1].column = -1
  }

  mutating func beginCell() {
    if !tables.isEmpty { tables[tables.count - 1].column += 1 }
  }
}
