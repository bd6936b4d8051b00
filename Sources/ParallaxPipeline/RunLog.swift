import Foundation
import Logging
import ParallaxModel

/// What happened during a run and when: everything `run.json` must not hold.
///
/// The lines go into `run.log` beside the results. The clock is handed in, because nothing below
/// the command line reads one.
public final class RunLog: Sendable {
  private let lines: LogLines
  private let logger: Logger

  /// Begins a log.
  ///
  /// - Parameter now: Tells the time of each line.
  public init(now: @escaping @Sendable () -> Date) {
    let lines = LogLines()
    self.lines = lines
    logger = Logger(label: "parallax") { _ in LineLogHandler(lines: lines, now: now) }
  }

  /// Notes something that went as it should.
  public func note(_ message: String) { logger.info("\(message)") }

  /// Notes a diagnostic, at the level of its severity.
  public func note(_ diagnostic: Diagnostic) {
    let level: Logger.Level =
      switch diagnostic.severity {
      case .note: .info
      case .warning: .warning
      case .error: .error
      }
    logger.log(level: level, "\(diagnostic.description)")
  }

  /// Writes `run.log` into a folder; what was there is replaced.
  ///
  /// - Throws: `FatalDiagnostic` when it cannot be written.
  public func write(to folder: String) throws(FatalDiagnostic) {
    let text = lines.all.map { $0 + "\n" }.joined()
    do {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/run.log"))
    } catch {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "unwritable-output", "the log cannot be written here",
          at: SourcePlace(path: folder), remedy: "name another folder with -o"))
    }
  }
}

/// The lines of a log, from any thread.
private final class LogLines: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String] = []

  func append(_ line: String) { lock.withLock { lines.append(line) } }

  var all: [String] { lock.withLock { lines } }
}

/// Writes each record as one line: time in UTC, level, message.
private struct LineLogHandler: LogHandler {
  let lines: LogLines
  let now: @Sendable () -> Date
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info

  func log(event: LogEvent) {
    let date = DocumentDate(
      precision: .instant, secondsSince1970: Int64(now().timeIntervalSince1970))
    lines.append("\(date) \(event.level.rawValue): \(event.message)")
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }
}
