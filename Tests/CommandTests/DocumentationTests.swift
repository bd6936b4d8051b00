import Foundation
import Testing

/// The pages of `docs` name all that the program has.
@Suite struct DocumentationTests {
  private func page(_ name: String) throws -> String {
    try String(
      contentsOf: CommandFolder.packageRoot.appending(path: "docs/\(name)"), encoding: .utf8)
  }

  // MARK: The command line

  private struct HelpDump: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    struct Argument: Decodable {
      var names: [Name]?
    }

    struct Command: Decodable {
      var commandName: String
      var arguments: [Argument]?
      var subcommands: [Command]?
    }

    var command: Command
  }

  @Test func everyCommandAndOptionStandsOnThePageOfTheCommandLine() throws {
    let page = try page("cli.md")
    let headings = Set(
      page.split(separator: "\n").filter { $0.hasPrefix("#") }
        .map { $0.drop { $0 == "#" || $0 == " " } })
    let dump = try CommandFolder().run("parallax --experimental-dump-help").output
    let help = try JSONDecoder().decode(
      HelpDump.self, from: Data(dump.joined(separator: "\n").utf8))

    func check(_ command: HelpDump.Command, _ path: String) {
      if path != "parallax" {
        #expect(headings.contains(Substring(path)), "docs/cli.md has no heading “\(path)”")
      }
      for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) where name.kind == "long" {
        let isNamed = page.contains("`--\(name.name)`") || page.contains("`--\(name.name) ")
        #expect(isNamed, "docs/cli.md does not name --\(name.name) (\(path))")
      }
      for inner in command.subcommands ?? [] { check(inner, "\(path) \(inner.commandName)") }
    }
    check(help.command, "parallax")

    let commands = Set(headings.filter { $0.hasPrefix("parallax ") })
    var known: Set<String> = []
    func collect(_ command: HelpDump.Command, _ path: String) {
      known.insert(path)
      for inner in command.subcommands ?? [] { collect(inner, "\(path) \(inner.commandName)") }
    }
    collect(help.command, "parallax")
    for heading in commands.sorted() where !known.contains(String(heading)) {
      Issue.record("docs/cli.md has “\(heading)”, which is no command")
    }
  }

  // MARK: The tables

  private struct DataPackage: Decodable {
    struct Field: Decodable {
      var name: String
      var type: String
      var description: String
      var unit: String?
    }

    struct Schema: Decodable { var fields: [Field] }

    struct Resource: Decodable {
      var name: String
      var schema: Schema
    }

    var resources: [Resource]
  }

  @Test func everyColumnStandsOnThePageOfTheTables() throws {
    let folder = try CommandFolder()
    let run = try folder.run("parallax report \"$CORPORA/two-scripts\" -o out --quiet")
    #expect(run.exitCode == 0)
    let package = try JSONDecoder().decode(
      DataPackage.self, from: Data(contentsOf: folder.url.appending(path: "out/datapackage.json")))
    let sections = try page("formats/csv.md").components(separatedBy: "\n## ")
    for table in package.resources {
      let section = sections.first { $0.hasPrefix("\(table.name)\n") } ?? ""
      #expect(!section.isEmpty, "docs/formats/csv.md has no heading “\(table.name)”")
      let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
      let expected = table.schema.fields.map {
        "| `\($0.name)` | \($0.type) | \($0.unit ?? "") | \($0.description) |"
      }
      #expect(
        rows == expected,
        """
        docs/formats/csv.md, \(table.name):
        \(LineDifference.text(from: rows, to: expected))
        """)
    }
  }

  // MARK: The diagnostics

  @Test func everyDiagnosticStandsOnThePageOfDiagnostics() throws {
    let rows = try page("diagnostics.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
    let named = Set(rows.map { String($0.dropFirst(3).prefix { $0 != "`" }) })
    let forms = [
      /\.(?:error|warning|note),\s*"([a-z0-9]+(?:-[a-z0-9]+)*)"/,
      /(?:report|lacks)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"/,
      /identifier = "([a-z0-9]+(?:-[a-z0-9]+)+)"/, /"(store-[a-z-]+|not-a-store)",/,
    ]
    let sources = CommandFolder.packageRoot.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    var used: Set<String> = []
    for path in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for form in forms { used.formUnion(text.matches(of: form).map { String($0.output.1) }) }
    }
    #expect(used.count > 40)
    #expect(used.subtracting(named).sorted() == [], "docs/diagnostics.md lacks these")
    #expect(named.subtracting(used).sorted() == [], "docs/diagnostics.md has these, the code not")
  }

  // MARK: Links

  @Test func everyLinkLeadsSomewhere() throws {
    let script = CommandFolder.packageRoot.appending(path: "Scripts/check-links").path
    let result = try CommandFolder().run("python3 '\(script)'")
    if result.exitCode == 127 {
      print("skipped: there is no python3 to check the links")
      return
    }
    #expect(result.exitCode == 0, "\((result.output + result.errors).joined(separator: "\n"))")
  }
}
