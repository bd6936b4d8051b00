import Foundation

/// One run of a program, with the memory that it took at most.
struct MeasuredRun {
  /// The lines of standard error.
  var errors: [String] = []
  /// The lines of standard output.
  var outputLines = 0
  var exitCode: Int32 = 0
  /// The largest resident set, in bytes, read every few milliseconds while the program runs.
  ///
  /// Not the one of `wait4`: it counts what this process had when it began the program.
  var peakBytes = 0

  /// Runs a program to its end, its streams in files of a folder.
  init(_ program: URL, _ arguments: [String], in folder: URL) throws {
    let streams = ["output", "errors"].map { folder.appending(path: $0) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, stream) in zip([Int32(1), 2], streams) {
      let flags = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, descriptor, stream.path, flags, 0o644)
    }
    let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? ""
    let settings: [String] = ["SWIFT_BACKTRACE=enable=no", "LD_LIBRARY_PATH=\(libraries)"]
    var words: [UnsafeMutablePointer<CChar>?] = ([program.path] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) }
    words.append(nil)
    variables.append(nil)
    defer { for word in words + variables { free(word) } }
    var child = pid_t()
    let spawned = posix_spawn(&child, program.path, &actions, nil, &words, &variables)
    guard spawned == 0 else { throw POSIXError(POSIXErrorCode(rawValue: spawned) ?? .EINVAL) }
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child || ended < 0 && errno != EINTR { break }
      peakBytes = max(peakBytes, Self.peakBytes(of: child) ?? 0)
      usleep(2_000)
    }
    exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    errors = String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    outputLines = try Data(contentsOf: streams[0]).count { $0 == UInt8(ascii: "\n") }
  }

  /// The largest resident set of a running program; nil when it has ended.
  private static func peakBytes(of process: pid_t) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
      .map { $0 * 1_024 }
  }
}
