import ParallaxModel
import Yams

/// The lines between two `---` at the beginning of a text: names and values.
struct FrontMatter: Equatable {
  /// A name with its value and the line it stands on.
  struct Field: Equatable {
    var name: String
    var value: String
    var line: Int
  }

  /// The fields in the order of the file.
  var fields: [Field]
  /// The place of the first line after it.
  var bodyStart: Int
  /// What was readable only by guessing.
  var diagnostics: [Diagnostic] = []

  /// Reads the front matter at the beginning of the lines; nil when there is none.
  ///
  /// A first line of dashes alone is no front matter when the next line is no `name: value`.
  ///
  /// - Throws: What is wrong, at its true line in the file.
  static func read(_ lines: [TextLine], path: String) throws(FatalDiagnostic) -> FrontMatter? {
    guard let first = lines.first, isFence(first),
      let next = lines.dropFirst().first(where: { !$0.isBlank }), isFence(next) || name(next) != nil
    else { return nil }
    guard let end = lines.dropFirst().firstIndex(where: isFence) else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "broken-front-matter", "the front matter that starts here has no closing line",
          at: SourcePlace(path: path, line: 1, column: 1),
          remedy: "write --- on a line of its own below the last name"))
    }
    let inner = lines[1..<end]
    do throws(FatalDiagnostic) {
      let text = inner.map { String($0.text) }.joined(separator: "\n")
      let mapping = try SimpleYAML.mapping(text, path: path, firstLine: inner.first?.number ?? 2)
      let fields = mapping.map { field($0.key, $0.value, firstLine: inner.first?.number ?? 2) }
      return FrontMatter(fields: fields, bodyStart: end + 1)
    } catch {
      if let repeated = repeatedName(inner, path: path) { throw repeated }
      guard let fields = plainFields(inner) else { throw error }
      var diagnostic = error.diagnostic
      diagnostic.severity = .warning
      diagnostic.identifier = "loose-front-matter"
      diagnostic.summary += "; each line was taken as \u{201C}name: value\u{201D}"
      return FrontMatter(fields: fields, bodyStart: end + 1, diagnostics: [diagnostic])
    }
  }

  private static func isFence(_ line: TextLine) -> Bool { line.trimmed == "---" }

  /// The name before the colon of a line, when it looks like one.
  private static func name(_ line: TextLine) -> Substring? {
    guard let colon = line.text.utf8.firstIndex(of: .colon) else { return nil }
    let name = line.text[..<colon]
    let isName = name.utf8.allSatisfy {
      ($0 | 0x20 >= 97 && $0 | 0x20 <= 122) || (48...57).contains($0) || $0 == .hyphen || $0 == 0x5F
    }
    return isName && !name.isEmpty ? name : nil
  }

  /// The error for a name that stands in the front matter twice.
  private static func repeatedName(
    _ lines: ArraySlice<TextLine>, path: String
  ) -> FatalDiagnostic? {
    var first: [Substring: Int] = [:]
    for line in lines {
      guard let name = name(line) else { continue }
      if let earlier = first[name] {
        return FatalDiagnostic(
          Diagnostic(
            .error, "repeated-name",
            "\u{201C}\(name)\u{201D} stands here for the second time, and first on line \(earlier)",
            at: SourcePlace(path: path, line: line.number, column: 1),
            remedy: "remove one of the two lines"))
      }
      first[name] = line.number
    }
    return nil
  }

  /// One field a line, for values that YAML would want in quotation marks.
  private static func plainFields(_ lines: ArraySlice<TextLine>) -> [Field]? {
    var fields: [Field] = []
    for line in lines where !line.isBlank {
      guard let name = name(line), !fields.contains(where: { $0.name == name }) else { return nil }
      let rest = line.text[line.text.utf8.index(after: name.endIndex)...]
      var value = TextLine.trim(rest)
      if value.utf8.count >= 2, let mark = value.utf8.first, mark == value.utf8.last,
        mark == .quote || mark == UInt8(ascii: "'")
      {
        value = value.dropFirst().dropLast()
      }
      fields.append(Field(name: String(name), value: String(value), line: line.number))
    }
    return fields
  }

  private static func field(_ key: Node, _ value: Node, firstLine: Int) -> Field {
    Field(
      name: key.scalar?.string ?? "", value: text(value),
      line: (key.mark?.line ?? 1) + firstLine - 1)
  }

  /// A scalar as written, a list joined with `; `, nothing for null.
  private static func text(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["null", "~", "Null", "NULL"].contains(scalar.string)
      return isNull ? "" : scalar.string
    case .sequence(let list): return list.compactMap { $0.scalar?.string }.joined(separator: "; ")
    case .mapping(let pairs):
      return pairs.compactMap { pair in
        guard let key = pair.key.scalar?.string, let value = pair.value.scalar?.string
        else { return nil }
        return "\(key): \(value)"
      }.joined(separator: "; ")
    case .alias: return ""
    }
  }

  /// Puts the fields into a record.
  func fill(_ record: inout Record, names: FieldNames) {
    for field in fields where !field.name.isEmpty {
      if let match = names.match(field.name), match.field != .body {
        if record.set(match, field.value, name: field.name) {
          record.lines[match.field] = field.line
        }
      } else if !field.value.isEmpty {
        record.metadata[field.name] = field.value
      }
    }
  }
}
