import ParallaxModel

/// Reads the lines around a headline that name the date and the author.
enum PageLabels {
  private static let longest = 14

  /// `date` or `byline` when a line is one.
  static func reason(_ line: Substring) -> String? {
    if date(line) != nil { return "date" }
    return author(line) != nil ? "byline" : nil
  }

  /// The date that a line is, with or without `Published`, `Updated` or `Posted` before it.
  static func date(_ line: Substring) -> String? {
    guard line.utf8.contains(where: { (48...57).contains($0) }),
      Sentences.wordCount(line) <= longest
    else { return nil }
    var rest = line
    let lower = line.lowercased()
    for label in dateLabels where lower.hasPrefix(label) {
      rest = line.dropFirst(label.count).drop { $0 == ":" || $0 == " " || $0 == "\u{A0}" }
      break
    }
    for part in [rest] + rest.split(separator: "|") {
      let text = String(TextLine.trim(part))
      if text.utf8.count >= 6, DateReader().date(text) != nil { return text }
    }
    return nil
  }

  private static let dateLabels = [
    "published on", "published at", "published", "posted on", "posted", "last updated on",
    "last updated", "last modified", "updated on", "updated", "date", "first published on",
    "first published",
  ]

  /// The author that a line such as `By Jane Doe` names.
  static func author(_ line: Substring) -> String? {
    let words = Sentences.wordCount(line)
    guard (2...longest).contains(words), !Sentences.endsSentence(line) else { return nil }
    for label in ["By ", "BY ", "Written by ", "Von ", "Par "] where line.hasPrefix(label) {
      let name = line.dropFirst(label.count)
      guard let first = name.unicodeScalars.first, first.properties.isUppercase else { return nil }
      let capitals = name.split(separator: " ").filter {
        $0.unicodeScalars.first?.properties.isUppercase ?? false
      }
      return capitals.count >= max(1, (words - 1) / 2) ? String(name) : nil
    }
    return nil
  }
}
