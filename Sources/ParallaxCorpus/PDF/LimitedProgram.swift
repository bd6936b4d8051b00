import Foundation

/// Runs a program of the system on some bytes, within limits on time, memory and output.
///
/// The program is a process of its own: whatever the bytes do to it, Parallax goes on. Its input
/// and output are files without a name, so that nothing is left behind however a run ends.
struct LimitedProgram: Sendable, Equatable {
  /// The processor time it may take, in seconds.
  var seconds = 30
  /// The memory it may take, in bytes.
  var memoryBytes = 1 << 30
  /// What it may write, in bytes.
  var outputBytes = 16 << 20
  /// Where programs are looked for, in this order.
  var folders = ["/usr/local/bin", "/usr/bin", "/bin"]

  /// How a run ended.
  enum Outcome: Equatable {
    /// With status 0, and what was written.
    case done(Data)
    /// There is no such program, or it cannot be started.
    case missing
    /// It was ended because it took too much time or wrote too much.
    case overLimit
    /// With another status, and what it said on its standard error.
    case failed(String)
  }

  /// What the shell does: it lowers the limits for itself and becomes the program.
  private static let script = """
    ulimit -c 0; ulimit -t "$1"; ulimit -v "$2"; ulimit -f "$3"; shift 3; exec "$@"
    """

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - name: The program, found in `folders`.
  ///   - arguments: Its arguments.
  ///   - input: What it reads on its standard input, where it can also move about as in a file.
  /// - Returns: What it wrote, or why there is nothing.
  func run(_ name: String, _ arguments: [String], input: Data) -> Outcome {
    guard let source = NamelessFile(input), let output = NamelessFile(), let talk = NamelessFile(),
      let status = spawn(
        [
          "sh", "-c", Self.script, "sh", "\(seconds)", "\(memoryBytes >> 10)",
          "\(outputBytes >> 9)", name,
        ] + arguments,
        files: [source, output, talk])
    else { return .missing }
    let signal = status & 0x7F
    switch (signal, (status >> 8) & 0xFF) {
    case (0, 0):
      // A program may not mind that it could not write all.
      let written = output.contents(limit: outputBytes)
      return written.count < outputBytes - 511 ? .done(written) : .overLimit
    case (0, 126), (0, 127): return .missing
    case (SIGKILL, _), (SIGXCPU, _), (SIGXFSZ, _): return .overLimit
    default:
      return .failed(String(decoding: talk.contents(limit: 4_096), as: UTF8.self))
    }
  }

  /// The status with which the shell ended; nil when it could not be started.
  private func spawn(_ arguments: [String], files: [NamelessFile]) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this thread ignores or blocks the program must not: limits are signals.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let environment = ["PATH=" + folders.joined(separator: ":"), "LC_ALL=C.UTF-8"]
    var process: pid_t = 0
    let failure = Self.withPointers(arguments) { arguments in
      Self.withPointers(environment) { environment in
        posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status
  }

  private static func withPointers<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

/// A file in the system's temporary folder that has no name and is gone when it is let go of.
private final class NamelessFile {
  private let file: UnsafeMutablePointer<FILE>

  /// Makes a file that holds some bytes, ready to be read from its beginning; nil when the
  /// system has no room for it.
  init?(_ contents: Data = Data()) {
    guard let file = tmpfile() else { return nil }
    self.file = file
    _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
    guard write(contents), lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
  }

  deinit { fclose(file) }

  var descriptor: Int32 { fileno(file) }

  private func write(_ contents: Data) -> Bool {
    contents.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let written = Foundation.write(
          descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return false }
        offset += written
      }
      return true
    }
  }

  /// What the file holds, from its beginning.
  func contents(limit: Int) -> Data {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while data.count < limit {
      let count = pread(descriptor, &buffer, min(buffer.count, limit - data.count), data.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      data.append(contentsOf: buffer[..<count])
    }
    return data
  }
}
