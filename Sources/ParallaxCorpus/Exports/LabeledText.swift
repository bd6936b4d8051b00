/// A text that begins with a label and a colon: `BYLINE: Ann Berg`.
struct LabeledText: Equatable {
  /// The label as it is written.
  var name: String
  /// What follows the colon, on one line.
  var value: String

  /// The length, in bytes, that no label exceeds.
  private static let longest = 40

  /// Reads the label; nil when the text has none.
  init?(_ text: Substring) {
    let head = text.utf8.prefix(Self.longest)
    guard let colon = head.firstIndex(of: .colon), colon > text.startIndex else { return nil }
    let name = text[..<colon]
    guard name.unicodeScalars.allSatisfy(Self.isPartOfLabel),
      name.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return nil }
    let rest = text[text.utf8.index(after: colon)...]
    // An address or a time is no label with a value.
    if rest.hasPrefix("//") || rest.unicodeScalars.first?.properties.numericType != nil {
      return nil
    }
    self.name = String(TextLine.trim(name))
    value = rest.split(separator: "\n").map { String(TextLine.trim($0)) }.joined(separator: " ")
  }

  private static func isPartOfLabel(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || [" ", "-", "/", "\u{A0}"].contains(scalar)
  }

  /// The label as `FieldNames` compares it.
  var key: String { FieldNames.normalized(name.lowercased()) }

  /// Whether the label is written in capitals.
  var isInCapitals: Bool { name.unicodeScalars.allSatisfy { !$0.properties.isLowercase } }
}
