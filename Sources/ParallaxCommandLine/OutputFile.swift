import Foundation
import ParallaxModel

/// Where the data of a table goes: standard output, or a file that appears only when it is whole.
///
/// What is there and is no regular file (a device, a named pipe) is written to as it is: a rename
/// would put a file in its place.
struct OutputFile {
  /// The reader of the pipe has gone; nothing more is wanted.
  struct ClosedPipe: Error {}

  private let descriptor: Int32
  private let path: String?
  private let temporary: String?
  private var buffer: [UInt8] = []

  /// Opens standard output, or a file.
  init(_ path: String?) throws(FatalDiagnostic) {
    self.path = path
    guard let path else {
      descriptor = 1
      temporary = nil
      return
    }
    temporary = Self.isReplaceable(path) ? path + ".part" : nil
    descriptor = open(temporary ?? path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { throw Self.failure(path) }
  }

  /// Writes bytes through a buffer of 1 MiB.
  mutating func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Leaves what was there under the file's name, and removes what was written; standard output
  /// keeps what it got.
  mutating func discard() throws {
    try flush()
    guard path != nil else { return }
    Foundation.close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Writes what is left and gives the file its name.
  mutating func close() throws {
    try flush()
    guard let path else { return }
    Foundation.close(descriptor)
    guard let temporary else { return }
    if rename(temporary, path) != 0 { throw Self.failure(path) }
  }

  private mutating func flush() throws {
    var start = 0
    while start < buffer.count {
      let written = buffer[start...].withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw ClosedPipe() }
        throw Self.failure(path ?? "standard output")
      }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Refuses a file that is also read.
  ///
  /// - Throws: When an output is one of the inputs, by whatever name.
  static func refuse(_ output: String?, among inputs: [String]) throws(FatalDiagnostic) {
    guard let output, let identity = identity(output) else { return }
    for input in inputs where Self.identity(input).map({ $0 == identity }) ?? false {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "output-is-input", "this file is also read, and would be replaced",
          at: SourcePlace(path: output), remedy: "name another file with -o"))
    }
  }

  private static func identity(_ path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  /// Whether nothing is there, or a regular file.
  private static func isReplaceable(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  private static func failure(_ path: String) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "unwritable-output",
        "the output cannot be written: \(String(cString: strerror(errno)))",
        at: SourcePlace(path: path), remedy: "name another file with -o"))
  }
}
