import Foundation
import ParallaxModel
import ParallaxPipeline

/// Prints diagnostics and progress to standard error, and decides the exit code.
final class DiagnosticPrinter: @unchecked Sendable {
  private let lock = NSLock()
  private let options: MessageOptions
  private let showsProgress: Bool
  private var warnings = 0
  private var errors = 0
  private var hasProgressLine = false
  private var lastProgress = Date.distantPast

  init(_ options: MessageOptions, progress: ProgressMode = .never) {
    self.options = options
    switch progress {
    case .auto: showsProgress = !options.quiet && isatty(2) != 0
    case .always: showsProgress = true
    case .never: showsProgress = false
    }
  }

  /// What the pipeline reports to.
  var observer: RunObserver {
    RunObserver(didRead: { self.progress($0) }, didFind: { self.print($0) })
  }

  /// Prints one diagnostic.
  func print(_ diagnostic: Diagnostic) {
    lock.withLock {
      if diagnostic.severity == .warning { warnings += 1 }
      if diagnostic.severity == .error { errors += 1 }
      if options.quiet && diagnostic.severity == .note { return }
      write((options.diagnostics == .json ? Self.json(diagnostic) : "\(diagnostic)") + "\n")
    }
  }

  /// Prints a line for the person who waits.
  func say(_ line: String) {
    guard !options.quiet else { return }
    lock.withLock { write(line + "\n") }
  }

  /// 0 done; 1 a check that was asked for failed; 2 more was left out than allowed.
  func exitCode(_ tally: some RunSummary) -> Int32 {
    lock.withLock {
      if !options.maxErrors.allows(errors, of: tally.read) { return 2 }
      return options.failOn == .warning && warnings > 0 ? 1 : 0
    }
  }

  private func progress(_ documents: Int) {
    guard showsProgress else { return }
    lock.withLock {
      let now = Date()
      guard now.timeIntervalSince(lastProgress) > 0.1 else { return }
      lastProgress = now
      FileHandle.standardError.write(Data("\rread \(documents) documents".utf8))
      hasProgressLine = true
    }
  }

  private func write(_ text: String) {
    let prefix = hasProgressLine ? "\r\u{1B}[K" : ""
    hasProgressLine = false
    FileHandle.standardError.write(Data((prefix + text).utf8))
  }

  private static func json(_ diagnostic: Diagnostic) -> String {
    var fields: [(String, Any?)] = [
      ("severity", diagnostic.severity.rawValue), ("identifier", diagnostic.identifier),
      ("summary", diagnostic.summary), ("remedy", diagnostic.remedy),
    ]
    fields += [
      ("path", diagnostic.place?.path), ("line", diagnostic.place?.line),
      ("column", diagnostic.place?.column),
    ]
    let present = Dictionary(
      uniqueKeysWithValues: fields.compactMap { key, value in value.map { (key, $0) } })
    let data = try? JSONSerialization.data(
      withJSONObject: present, options: [.sortedKeys, .withoutEscapingSlashes])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
