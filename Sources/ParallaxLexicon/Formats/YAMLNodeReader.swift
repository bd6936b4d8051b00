import ParallaxModel
import Yams

/// Reads the parts of a YAML file, and reports what is not as expected with line and column.
struct YAMLNodeReader {
  private let path: String
  /// What is wrong so far, in the order it was found.
  private(set) var problems: [Diagnostic] = []

  /// Begins a file.
  init(path: String) { self.path = path }

  /// The values of a mapping by their keys; unknown keys are errors.
  mutating func fields(_ node: Node, of what: String, keys: [String]) -> [String: Node]? {
    guard let mapping = node.mapping else {
      report("wrong-shape", "\(what) is a mapping of \(keys.joined(separator: ", "))", at: node)
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        report(
          "unknown-key", "\(what) has no key “\(key.scalar?.string ?? "?")”", at: key,
          remedy: "the keys are \(keys.joined(separator: ", "))")
        continue
      }
      fields[name] = value
    }
    return fields
  }

  /// A value that must be there.
  mutating func required(
    _ fields: [String: Node], _ key: String, of what: String, at node: Node
  ) -> Node? {
    if fields[key] == nil { report("missing-key", "\(what) needs “\(key)”", at: node) }
    return fields[key]
  }

  /// A text that must be there.
  mutating func requiredString(
    _ fields: [String: Node], _ key: String, of what: String, at node: Node
  ) -> String {
    string(required(fields, key, of: what, at: node), key) ?? ""
  }

  /// A text; nil when it is not there.
  mutating func string(_ node: Node?, _ key: String) -> String? {
    guard let node else { return nil }
    guard let scalar = node.scalar else {
      report("wrong-shape", "“\(key)” is one text", at: node)
      return nil
    }
    return scalar.string
  }

  /// The items of a list; none when it is not there.
  mutating func list(_ node: Node?, _ key: String) -> [Node] {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      report("wrong-shape", "“\(key)” is a list", at: node)
      return []
    }
    return Array(sequence)
  }

  /// The texts of a list.
  mutating func strings(_ node: Node?, _ key: String) -> [String] {
    list(node, key).compactMap { string($0, key) }
  }

  /// A text that is one of a few; the first, or the one given, when it is not there or is none.
  mutating func choice(_ node: Node?, _ key: String, _ choices: [String]) -> String {
    guard let text = string(node, key) else { return choices[0] }
    guard choices.contains(text) else {
      let list = choices.dropLast().joined(separator: ", ") + " or " + choices[choices.count - 1]
      report("bad-value", "“\(key)” is \(list), found “\(text)”", at: node)
      return choices[0]
    }
    return text
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: Node?, _ key: String, _ missing: Choice
  ) -> Choice {
    guard node != nil else { return missing }
    return Choice(rawValue: choice(node, key, Choice.allCases.map(\.rawValue))) ?? missing
  }

  /// A finite number; nil when it is not there.
  mutating func number(_ node: Node?, _ key: String) -> Double? {
    guard let text = string(node, key) else { return nil }
    guard let number = Double(text), number.isFinite else {
      report("bad-value", "“\(key)” is a number, found “\(text)”", at: node)
      return nil
    }
    return number
  }

  /// A text that is an id: lower-case letters, digits and hyphens.
  mutating func identifier(_ node: Node?, _ key: String) -> String {
    guard let text = string(node, key) else { return "" }
    let isPlain = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    if text.isEmpty || !isPlain {
      report(
        "bad-id", "an id is lower-case letters, digits and hyphens, found “\(text)”", at: node)
    }
    return text
  }

  /// The place of a node in the file.
  func place(_ mark: Mark?) -> SourcePlace {
    SourcePlace(path: path, line: mark?.line, column: mark?.column)
  }

  mutating func report(
    _ identifier: String, _ summary: String, at mark: (line: Int, column: Int), remedy: String
  ) {
    let place = SourcePlace(path: path, line: mark.line, column: mark.column)
    problems.append(Diagnostic(.error, identifier, summary, at: place, remedy: remedy))
  }

  mutating func report(
    _ identifier: String, _ summary: String, at node: Node? = nil, remedy: String? = nil
  ) {
    problems.append(
      Diagnostic(.error, identifier, summary, at: place(node?.mark), remedy: remedy))
  }

  mutating func report(_ error: any Error) {
    var mark: Mark?
    var summary = "the YAML cannot be read"
    var remedy = "mend the YAML near this place"
    switch error as? YamlError {
    case .scanner(let context, let problem, let place, _),
      .parser(let context, let problem, let place, _),
      .composer(let context, let problem, let place, _):
      mark = place
      summary = "broken YAML: " + (context.map { "\($0.text), " } ?? "") + problem
      if problem.contains("alias") || summary.contains("alias") || summary.contains("anchor") {
        remedy = "quote a pattern that begins with * or &; aliases are not allowed"
      }
    case .duplicatedKeysInMapping(let duplicates, let context):
      mark = context.mark
      summary = "the key “\(duplicates.joined(separator: "”, “"))” stands twice in one mapping"
      remedy = "keep one of them"
    case .reader(let problem, _, _, _): summary = "broken YAML: \(problem)"
    default: break
    }
    problems.append(
      Diagnostic(.error, "broken-yaml", summary, at: place(mark), remedy: remedy))
  }
}
