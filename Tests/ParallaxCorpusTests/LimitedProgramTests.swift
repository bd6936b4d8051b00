import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct LimitedProgramTests {
  @Test func aProgramReadsItsInputAndGivesItsOutput() {
    let input = Data("one\ntwo\n".utf8)
    #expect(LimitedProgram().run("cat", [], input: input) == .done(input))
    #expect(LimitedProgram().run("cat", ["/dev/stdin"], input: input) == .done(input))
  }

  @Test func itsFailureAndWhatItSaysAreGivenBack() {
    let outcome = LimitedProgram().run("sh", ["-c", "echo no >&2; exit 3"], input: Data())
    #expect(outcome == .failed("no\n"))
    #expect(LimitedProgram().run("no-such-program", [], input: Data()) == .missing)
  }

  @Test func aProgramWithoutEndIsEnded() {
    let short = LimitedProgram(seconds: 1)
    #expect(short.run("sh", ["-c", "while :; do :; done"], input: Data()) == .overLimit)
    let small = LimitedProgram(outputBytes: 1 << 16)
    #expect(small.run("sh", ["-c", "exec yes"], input: Data()) == .overLimit)
  }

  @Test func aProgramThatFillsMemoryFails() {
    let program = LimitedProgram(memoryBytes: 64 << 20)
    let outcome = program.run(
      "awk", ["BEGIN { s = \"0123456789\"; while (1) s = s s }"], input: Data())
    guard case .failed = outcome else {
      Issue.record("expected a failure, got \(outcome)")
      return
    }
  }

  @Test func nothingOfTheCallersEnvironmentReachesIt() {
    let outcome = LimitedProgram().run("env", [], input: Data())
    guard case .done(let data) = outcome else {
      Issue.record("expected output, got \(outcome)")
      return
    }
    let names = String(decoding: data, as: UTF8.self).split(separator: "\n").map {
      String($0.prefix { $0 != "=" })
    }
    #expect(Set(names).subtracting(["PWD", "SHLVL", "_", "OLDPWD"]) == ["PATH", "LC_ALL"])
  }
}
