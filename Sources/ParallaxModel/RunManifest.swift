/// What was run and on what: enough to run it again and get the same bytes.
///
/// It holds no time, host, thread count or absolute path.
public struct RunManifest: Sendable, Codable, Equatable {
  /// A file that was read.
  public struct InputFile: Sendable, Codable, Equatable {
    /// The path as the user gave it.
    public var path: String
    /// The SHA-256 digest of its bytes, or of the documents of a store, in hexadecimal.
    public var sha256: String
    /// The number of documents taken from it.
    public var documents: Int

    /// Makes a record of a file.
    public init(path: String, sha256: String, documents: Int) {
      self.path = path
      self.sha256 = sha256
      self.documents = documents
    }
  }

  /// A word list that was used.
  public struct LexiconRecord: Sendable, Codable, Equatable {
    /// Its id.
    public var id: String
    /// Its version.
    public var version: String
    /// Its language.
    public var language: String
    /// `no`, `sample` or `published`.
    public var validated: String
    /// The number of entries.
    public var entries: Int
    /// The SHA-256 digest of its file.
    public var sha256: String
    /// Whether its entries were counted; the others only decided voices.
    public var counted: Bool

    /// Makes a record of a lexicon.
    public init(_ lexicon: Lexicon, counted: Bool = true) {
      self.counted = counted
      id = lexicon.id
      version = lexicon.version
      language = lexicon.language
      validated = lexicon.validated.rawValue
      entries = lexicon.entryCount
      sha256 = lexicon.digest
    }
  }

  /// The version of the tables' columns.
  public var schemaVersion = "0.1"
  /// The version of Parallax.
  public var parallaxVersion: String
  /// The version of ICU, which decides words and sentences.
  public var icuVersion: String
  /// The version of Unicode that ICU knows.
  public var unicodeVersion: String
  /// The options that change results, by their names on the command line.
  public var options: [String: String]
  /// The files that were read.
  public var inputs: [InputFile]
  /// The word lists that were used.
  public var lexicons: [LexiconRecord]
  /// How many rows were read and what became of them.
  public var rows: [String: Int]

  /// Makes a manifest.
  public init(
    parallaxVersion: String, icuVersion: String, unicodeVersion: String,
    options: [String: String] = [:], inputs: [InputFile] = [], lexicons: [LexiconRecord] = [],
    rows: [String: Int] = [:]
  ) {
    self.parallaxVersion = parallaxVersion
    self.icuVersion = icuVersion
    self.unicodeVersion = unicodeVersion
    self.options = options
    self.inputs = inputs
    self.lexicons = lexicons
    self.rows = rows
  }
}
