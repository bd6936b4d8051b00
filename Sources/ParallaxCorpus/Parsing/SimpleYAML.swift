import ParallaxModel
import Yams

/// Reads small YAML texts from strangers: bounded, without aliases, all scalars as text.
enum SimpleYAML {
  /// The size up to which such a text is read, in bytes.
  static let maximumBytes = 256 << 10

  /// The mapping that a text holds.
  ///
  /// - Parameters:
  ///   - text: The YAML.
  ///   - path: The file's path, for errors.
  ///   - firstLine: The line of the file that the text starts on.
  /// - Returns: The mapping, empty for an empty text.
  /// - Throws: What is wrong, at its true line in the file.
  static func mapping(
    _ text: String, path: String, firstLine: Int
  ) throws(FatalDiagnostic) -> Node.Mapping {
    func failure(_ summary: String, _ mark: Mark?) -> FatalDiagnostic {
      let line = (mark?.line ?? 1) + firstLine - 1
      return FatalDiagnostic(
        Diagnostic(
          .error, "broken-yaml", summary,
          at: SourcePlace(path: path, line: line, column: mark?.column),
          remedy:
            "write \u{201C}name: value\u{201D}, and values with a colon between quotation marks"))
    }
    if text.utf8.count > maximumBytes {
      throw failure("this YAML is larger than \(maximumBytes >> 10) KiB", nil)
    }
    if hasAliases(text) { throw failure("YAML anchors and aliases are refused here", nil) }
    let node: Node?
    do {
      node = try compose(yaml: text)
    } catch let error as YamlError {
      throw failure(summary(error), mark(error))
    } catch {
      throw failure("this YAML cannot be read", nil)
    }
    guard let node else { return Node.Mapping([]) }
    guard let mapping = node.mapping else {
      throw failure("expected lines of \u{201C}name: value\u{201D}", node.mark)
    }
    return mapping
  }

  /// Whether a text may hold both an anchor and an alias, which together can grow without bound.
  private static func hasAliases(_ text: String) -> Bool {
    var anchors = false
    var aliases = false
    var previous = UInt8.newline
    var copy = text
    copy.withUTF8 { bytes in
      for index in bytes.indices.dropLast() {
        let byte = bytes[index]
        let startsToken = [.newline, .space, 9, .comma, 0x5B, 0x7B].contains(previous)
        if startsToken, bytes[index + 1] > 0x20 {
          if byte == UInt8(ascii: "&") { anchors = true }
          if byte == UInt8(ascii: "*") { aliases = true }
        }
        previous = byte
      }
    }
    return anchors && aliases
  }

  private static func summary(_ error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      "this YAML cannot be read: \(problem)"
    case .duplicatedKeysInMapping(let duplicates, _):
      "a name stands here twice: \(duplicates.sorted().joined(separator: ", "))"
    default: "this YAML cannot be read"
    }
  }

  private static func mark(_ error: YamlError) -> Mark? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }
}
