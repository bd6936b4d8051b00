import Foundation
import Testing

/// The programs the floors are measured with.
enum Program {
  /// What a program printed to standard output, and its exit code.
  struct Result {
    var output: String
    var exitCode: Int32
  }

  /// Whether `PARALLAX_PROGRAM` names the program, as `make eval` does with the release build.
  static let isReleaseBuild = namedProgram != nil

  private static let namedProgram = ProcessInfo.processInfo.environment["PARALLAX_PROGRAM"]

  /// The program that the environment names, else the one that was built with the tests.
  private static let parallax: URL = {
    if let namedProgram { return URL(fileURLWithPath: namedProgram) }
    let paths = [Bundle.main.executablePath].compactMap(\.self) + CommandLine.arguments
    return
      paths.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent() }
      .map { $0.appending(path: "parallax") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? EvaluationData.packageRoot.appending(path: ".build/debug/parallax")
  }()

  /// Where the program is.
  static var path: String { parallax.path }

  /// Runs `parallax`.
  static func parallax(_ arguments: String...) throws -> Result { try parallax(arguments) }

  /// Runs `parallax`.
  static func parallax(_ arguments: [String]) throws -> Result { try run(parallax, arguments) }

  /// Runs a Python script; nil, with a printed line, where there is no Python.
  static func python(_ script: String, _ arguments: String...) throws -> Result? {
    let result = try run(URL(fileURLWithPath: "/usr/bin/env"), ["python3", script] + arguments)
    if result.exitCode == 127 {
      print("skipped: there is no python3 to run \(script)")
      return nil
    }
    return result
  }

  /// The text of a gzip file.
  static func unzipped(_ file: URL) throws -> String {
    try run(URL(fileURLWithPath: "/usr/bin/env"), ["gzip", "-dc", file.path]).output
  }

  private static func run(_ program: URL, _ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = EvaluationData.packageRoot
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      output: String(decoding: data, as: UTF8.self), exitCode: process.terminationStatus)
  }
}

/// A folder that is removed when the test lets go of it.
final class ScratchFolder {
  private let url = FileManager.default.temporaryDirectory
    .appending(path: "parallax-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it.
  func path(_ name: String) -> String { url.appending(path: name).path }
}

/// A table as a reader of CSV sees it.
struct ReadTable {
  /// The rows by column name.
  var rows: [[String: String]] = []

  /// Reads CSV with quotes where needed and no line break inside a cell.
  init(csv text: String) {
    var header: [String] = []
    for line in text.split(separator: "\n") {
      let cells = Self.cells(line)
      if header.isEmpty {
        header = cells
      } else {
        rows.append(Dictionary(zip(header, cells)) { first, _ in first })
      }
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    var previous: Character?
    for character in line {
      if character == "\"" {
        if !isQuoted, previous == "\"" { cells[cells.count - 1].append("\"") }
        isQuoted.toggle()
        // A second quotation mark right after a closing one is a mark of the text.
        previous = isQuoted ? nil : "\""
        continue
      }
      if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      previous = character
    }
    return cells
  }
}
