import Foundation

/// What a command printed, and how it ended.
struct CommandResult: Sendable, Equatable {
  var output: [String] = []
  /// Whether the output ends in a newline; no output does.
  var endsInNewline = true
  var errors: [String] = []
  var exitCode: Int32 = 0
}

/// Runs commands in a folder of their own.
final class CommandFolder {
  /// Where the commands run.
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "parallax-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The folder of the program that was built with the tests.
  static let programFolder: URL = {
    // The tests run as .build/<triple>/<configuration>/parallaxPackageTests.xctest.
    let arguments = CommandLine.arguments
    let paths = [Bundle.main.executablePath].compactMap(\.self) + arguments
    return
      paths.map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent() }
      .first {
        FileManager.default.isExecutableFile(atPath: $0.appending(path: "parallax").path)
      } ?? packageRoot.appending(path: ".build/debug")
  }()

  /// The folder that holds `Package.swift`.
  static let packageRoot: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// Writes a file, and the folders it lies in.
  func write(_ name: String, _ lines: [String]) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
  }

  /// Runs a command with Bash; one that takes longer than two minutes is ended with 124.
  func run(_ command: String) throws -> CommandResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = ["120", "bash", "-c", command]
    process.currentDirectoryURL = url
    process.environment = [
      "PATH": Self.programFolder.path + ":/usr/local/bin:/usr/bin:/bin",
      "HOME": url.path, "COLUMNS": "80", "SWIFT_BACKTRACE": "enable=no",
      "LEXICONS": Self.packageRoot.appending(path: "lexicons").path,
      "CORPORA": Self.packageRoot.appending(path: "corpora").path,
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
    // Files, not pipes: a command may print more to one than the other waits for.
    let streams = url.deletingLastPathComponent()
    let names = (0..<2).map { _ in streams.appending(path: "parallax-\(UUID().uuidString)") }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    let handles = try names.map { name in
      _ = FileManager.default.createFile(atPath: name.path, contents: nil)
      return try FileHandle(forWritingTo: name)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    let (output, isEnded) = lines(try Data(contentsOf: names[0]))
    let (errors, _) = lines(try Data(contentsOf: names[1]))
    return CommandResult(
      output: output, endsInNewline: isEnded, errors: errors, exitCode: process.terminationStatus)
  }

  private func lines(_ data: Data) -> (lines: [String], endsInNewline: Bool) {
    var text = String(decoding: data, as: UTF8.self)
    for (path, name) in [
      (url.path, "FOLDER"), (Self.packageRoot.path, "PACKAGE"),
    ] {
      text = text.replacingOccurrences(of: path, with: name)
    }
    if text.isEmpty { return ([], true) }
    let endsInNewline = text.hasSuffix("\n")
    if endsInNewline { text.removeLast() }
    return (
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), endsInNewline
    )
  }
}
