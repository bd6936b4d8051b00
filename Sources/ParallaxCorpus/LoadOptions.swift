import ParallaxModel

/// How files are read.
public struct LoadOptions: Sendable, Equatable {
  /// Columns by field (`--map field=column`): they win over the aliases.
  public var fieldMap: [CorpusField: String]
  /// Whether menus, share bars and related links stay in the text of pasted and saved pages.
  public var keepsFurniture: Bool
  /// The format of every input, whatever its name and content say.
  public var inputFormat: InputFormat?
  /// What a compressed file may grow to, in bytes.
  public var maximumDecompressedBytes: Int
  /// Whether the SHA-256 digest of each file is taken.
  public var computesDigests: Bool
  /// How the program that reads PDFs is run.
  var pdfReader = LimitedProgram()

  /// How much an archive may hold.
  var archiveLimits = ArchiveLimits()
  /// The most bytes of one page of a crawl.
  var maximumPageBytes = 64 << 20

  /// Makes options; the defaults are those of the command line.
  public init(
    fieldMap: [CorpusField: String] = [:], keepsFurniture: Bool = false,
    inputFormat: InputFormat? = nil, maximumDecompressedBytes: Int = 2 << 30,
    computesDigests: Bool = false
  ) {
    self.fieldMap = fieldMap
    self.keepsFurniture = keepsFurniture
    self.inputFormat = inputFormat
    self.maximumDecompressedBytes = maximumDecompressedBytes
    self.computesDigests = computesDigests
  }

  /// Adds one `field=column` as given on the command line.
  ///
  /// - Parameter text: Such as `body=Full Text`.
  /// - Throws: What is wrong with it, with the names of the fields there are.
  public mutating func addMapping(_ text: String) throws(FatalDiagnostic) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let names = CorpusField.allCases.map(\.rawValue).joined(separator: ", ")
    guard parts.count == 2, !parts[1].isEmpty, let field = CorpusField(rawValue: String(parts[0]))
    else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "unknown-field",
          "cannot map \u{201C}\(text)\u{201D}: expected field=column with one of the fields \(names)",
          remedy: "write for example --map body=COLUMN"))
    }
    fieldMap[field] = String(parts[1])
  }
}
