import ArgumentParser
import ParallaxModel
import ParallaxPipeline

/// Writes a list in another format.
struct LexiconConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a lexicon in another format, and list what that cannot carry.")
  @Argument(help: "An id or a path.") var lexicon: String

  @Option(help: "One of \(LexiconConversion.formats.joined(separator: ", ")).")
  var to: String

  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  @Option(help: "The language of a list whose format does not say it, such as de.")
  var language: String?

  @Flag(help: "Write nothing when something cannot be carried.")
  var strict = false

  @OptionGroup var path: LexiconPathOptions
  @OptionGroup var options: MessageOptions

  func validate() throws {
    if !LexiconConversion.formats.contains(to) {
      throw ValidationError("--to is one of \(LexiconConversion.formats.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let printer = DiagnosticPrinter(options)
    do {
      let conversion = LexiconConversion(searchPath: path.searchPath)
      try OutputFile.refuse(output, among: [conversion.path(of: lexicon)].compactMap { $0 })
      let (text, diagnostics) = conversion.convert(
        lexicon, to: to, output: output, language: language, isStrict: strict)
      for diagnostic in diagnostics { printer.print(diagnostic) }
      if let text {
        var file = try OutputFile(output)
        try file.write(Array(text.utf8))
        try file.close()
      }
    } catch let failure as FatalDiagnostic {
      printer.print(failure.diagnostic)
      throw ExitCode(2)
    } catch is OutputFile.ClosedPipe {
      return
    }
    let code = printer.exitCode(RowTally())
    if code != 0 { throw ExitCode(code) }
  }
}
