import Foundation

/// The real program, run without a shell so that it can be killed.
struct ParallaxProcess {
  private let process = Process()
  private let errors: URL

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - arguments: Of the program.
  ///   - folder: Where it runs; what it prints to standard error goes to a file there.
  /// - Throws: When it cannot be started.
  init(_ arguments: [String], in folder: URL) throws {
    errors = folder.appending(path: "errors-\(UUID().uuidString).txt")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.executableURL = CommandFolder.programFolder.appending(path: "parallax")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "SWIFT_BACKTRACE": "enable=no",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  /// Kills the program after some microseconds, unless it has ended.
  func kill(afterMicroseconds time: UInt32) {
    usleep(time)
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }

  /// Waits for the end.
  ///
  /// - Returns: The exit code, nil when the program was killed; and what it printed.
  func wait() -> (code: Int32?, errors: String) {
    process.waitUntilExit()
    let text = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
    try? FileManager.default.removeItem(at: errors)
    return (process.terminationReason == .exit ? process.terminationStatus : nil, text)
  }
}
