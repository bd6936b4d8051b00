import ArgumentParser
import Foundation
import ParallaxModel
import ParallaxPipeline

/// Runs the body of a command and turns how it ends into an exit code.
enum CommandRun {
  /// Runs a body that reads articles.
  ///
  /// - Parameters:
  ///   - options: How the run behaves.
  ///   - configuration: What it is asked for; a value that means nothing is wrong usage (64).
  ///   - body: Does the work.
  /// - Throws: `ExitCode` for every end but a clean one.
  static func run(
    _ options: RunOptions, _ configuration: Configuration,
    _ body: (DiagnosticPrinter) throws -> some RunSummary
  ) throws {
    try run(DiagnosticPrinter(options.messages, progress: options.progress), configuration, body)
  }

  /// Runs a body that reads rows of other things than articles.
  ///
  /// - Parameters:
  ///   - options: What is said on standard error.
  ///   - configuration: What it is asked for; a value that means nothing is wrong usage (64).
  ///   - body: Does the work.
  /// - Throws: `ExitCode` for every end but a clean one.
  static func run(
    _ options: MessageOptions, _ configuration: Configuration,
    _ body: (DiagnosticPrinter) throws -> some RunSummary
  ) throws {
    try run(DiagnosticPrinter(options), configuration, body)
  }

  private static func run(
    _ printer: DiagnosticPrinter, _ configuration: Configuration,
    _ body: (DiagnosticPrinter) throws -> some RunSummary
  ) throws {
    do {
      try configuration.check()
    } catch {
      printer.print(error.diagnostic)
      throw ExitCode(64)
    }
    do {
      let tally = try body(printer)
      printer.say(tally.summary)
      let code = printer.exitCode(tally)
      if code != 0 { throw ExitCode(code) }
    } catch let fatal as FatalDiagnostic {
      printer.print(fatal.diagnostic)
      throw ExitCode(2)
    } catch is OutputFile.ClosedPipe {
      return
    }
  }
}
