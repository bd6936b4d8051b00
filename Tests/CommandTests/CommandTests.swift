import Foundation
import Testing

/// Runs the files of `commands` against the program that was built.
@Suite struct CommandTests {
  @Test(arguments: CommandFile.all)
  func printsWhatTheFileSays(_ file: CommandFile) throws {
    let folder = try CommandFolder()
    var actual = file
    for (index, part) in file.parts.enumerated() {
      switch part {
      case .prose: break
      case .file(let name, let lines): try folder.write(name, lines)
      case .commands(var steps):
        for step in steps.indices { steps[step].result = try folder.run(steps[step].command) }
        actual.parts[index] = .commands(steps)
      }
    }
    guard actual.text != file.text else { return }
    let name = "Tests/CommandTests/commands/\(file.url.lastPathComponent)"
    if ProcessInfo.processInfo.environment["RECORD_COMMANDS"] != nil {
      try Data(actual.text.utf8).write(to: file.url)
      Issue.record("recorded \(name): read the difference, then run the test again")
      return
    }
    func lines(_ text: String) -> [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    Issue.record(
      """
      \(name): expected (-) and printed (+) differ
      \(LineDifference.text(from: lines(file.text), to: lines(actual.text)))
      """)
  }

  @Test func thereAreFiles() { #expect(!CommandFile.all.isEmpty) }

  /// A mistake of ours must not pass as one of the user's.
  @Test(arguments: CommandFile.all)
  func noFileExpectsACrash(_ file: CommandFile) {
    for case .commands(let steps) in file.parts {
      for step in steps {
        #expect([0, 1, 2, 64].contains(step.result.exitCode), "\(step.command)")
        #expect(!step.result.errors.contains { $0.contains("Fatal error") }, "\(step.command)")
      }
    }
  }
}
