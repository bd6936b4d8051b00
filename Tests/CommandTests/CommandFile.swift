import Foundation
import Testing

/// A Markdown file that holds input files and commands with what they must print.
struct CommandFile: Sendable, CustomTestStringConvertible {
  /// A command and what it prints.
  struct Step: Sendable, Equatable {
    var command: String
    var result: CommandResult
  }

  /// A stretch of the Markdown.
  enum Part: Sendable, Equatable {
    case prose([String])
    case file(name: String, lines: [String])
    case commands([Step])
  }

  /// Where the file lies.
  let url: URL
  /// The parts in order; `text` joins them again.
  var parts: [Part]

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  /// Reads a file.
  init(url: URL) throws {
    self.url = url
    parts = Self.parts(of: try String(contentsOf: url, encoding: .utf8))
  }

  /// All files of the folder `commands`, by name.
  static let all: [CommandFile] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "commands")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
      .compactMap { try? CommandFile(url: folder.appending(path: $0)) }
  }()

  /// The Markdown.
  var text: String {
    parts.flatMap { part -> [String] in
      switch part {
      case .prose(let lines): lines
      case .file(let name, let lines): ["```file \(name)"] + lines + ["```"]
      case .commands(let steps): ["```command"] + steps.flatMap(\.lines) + ["```"]
      }
    }.joined(separator: "\n")
  }

  /// Parts a text into prose, files and commands.
  static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var prose: [String] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      let isFile = line.hasPrefix("```file ")
      guard isFile || line == "```command" else {
        prose.append(line)
        continue
      }
      if !prose.isEmpty { parts.append(.prose(prose)) }
      prose = []
      let block = lines.prefix { $0 != "```" }
      lines = lines.dropFirst(block.count + 1)
      parts.append(
        isFile
          ? .file(name: String(line.dropFirst(8)), lines: Array(block))
          : .commands(Step.steps(of: block)))
    }
    if !prose.isEmpty { parts.append(.prose(prose)) }
    return parts
  }
}

extension CommandFile.Step {
  /// Reads the lines of a block.
  static func steps(of lines: ArraySlice<String>) -> [Self] {
    var steps: [Self] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Self(command: String(line.dropFirst(2)), result: CommandResult()))
        continue
      }
      guard !steps.isEmpty else { continue }
      let last = steps.count - 1
      if line.hasPrefix("2> ") || line == "2>" {
        steps[last].result.errors.append(String(line.dropFirst(3)))
      } else if line.hasPrefix("=> ") {
        steps[last].result.exitCode = Int32(line.dropFirst(3)) ?? -1
      } else if line == #"\ no newline"# {
        steps[last].result.endsInNewline = false
      } else {
        steps[last].result.output.append(line.hasPrefix("\\") ? String(line.dropFirst()) : line)
      }
    }
    return steps
  }

  /// The lines of a block.
  var lines: [String] {
    var lines = ["$ \(command)"]
    lines += result.output.map { line in
      let isMarked = ["$ ", "2> ", "=> ", "\\", "```"].contains { line.hasPrefix($0) }
      return isMarked || line == "2>" ? "\\" + line : line
    }
    if !result.endsInNewline { lines.append(#"\ no newline"#) }
    lines += result.errors.map { $0.isEmpty ? "2>" : "2> \($0)" }
    if result.exitCode != 0 { lines.append("=> \(result.exitCode)") }
    return lines
  }
}
