import Foundation
import ParallaxModel

/// Keeps diagnostics in the order they were found, from any thread.
public final class DiagnosticLog: @unchecked Sendable {
  private let lock = NSLock()
  private var diagnostics: [Diagnostic] = []

  /// An empty log.
  public init() {}

  /// Adds one.
  public func add(_ diagnostic: Diagnostic) {
    lock.withLock { diagnostics.append(diagnostic) }
  }

  /// All so far.
  public var all: [Diagnostic] { lock.withLock { diagnostics } }
}
