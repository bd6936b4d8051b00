import ParallaxModel

/// How much an archive may hold before it is refused.
struct ArchiveLimits: Sendable, Equatable {
  /// The most bytes of one entry.
  var maximumEntryBytes = 2 << 30
  /// The most bytes of all entries together, of nested archives too.
  var maximumBytes = 1 << 40
  /// The most entries, those of nested archives included.
  var maximumEntries = 1_000_000
  /// What no honest archive grows by.
  var maximumRatio = 100
  /// The size from which the ratio is checked.
  var ratioFloor = 16 << 20
  /// How deep archives may lie in archives; 1 is an archive by itself.
  var maximumDepth = 3
}

/// What is left of the limits of an archive; those inside it share what it has.
final class ArchiveBudget {
  let limits: ArchiveLimits
  private let path: String
  private let compressedBytes: Int
  private var bytes = 0
  private var entries = 0

  /// A full budget.
  ///
  /// - Parameters:
  ///   - limits: How much the archive may hold.
  ///   - compressedBytes: The size of the outermost archive.
  ///   - path: Its path, for the refusal.
  init(limits: ArchiveLimits = ArchiveLimits(), compressedBytes: Int, path: String) {
    self.limits = limits
    self.compressedBytes = compressedBytes
    self.path = path
  }

  /// Takes one entry.
  ///
  /// - Throws: When there are too many.
  func takeEntry() throws(FatalDiagnostic) {
    entries += 1
    guard entries > limits.maximumEntries else { return }
    throw refusal("it has more than \(limits.maximumEntries) entries")
  }

  /// Takes some decompressed bytes.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - entryBytes: How many the entry has with these.
  ///   - consumed: How many compressed bytes they come from, those of the entry so far.
  /// - Throws: When they are too many, or more than honest data grows by.
  func take(_ count: Int, entryBytes: Int, consumed: Int) throws(FatalDiagnostic) {
    bytes += count
    if entryBytes > limits.maximumEntryBytes {
      throw refusal("an entry has more than \(limits.maximumEntryBytes) bytes")
    }
    if bytes > limits.maximumBytes {
      throw refusal("its entries have more than \(limits.maximumBytes) bytes")
    }
    let grows =
      isBomb(bytes, of: compressedBytes) || isBomb(entryBytes, of: max(consumed, 1 << 16))
    if grows {
      throw refusal(
        "\(min(consumed, compressedBytes)) compressed bytes grow to more than \(entryBytes), as"
          + " archives do that are made to fill memory")
    }
  }

  private func isBomb(_ size: Int, of compressed: Int) -> Bool {
    size > limits.ratioFloor && size / limits.maximumRatio > compressed
  }

  private func refusal(_ reason: String) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "archive-too-large", "refused: \(reason)", at: SourcePlace(path: path),
        remedy: "unpack the archive yourself if you trust it"))
  }
}
