import Foundation
import ParallaxModel

/// The outlets that a file of the user lists, with the names and domains by which sources call
/// them, and what else the file says of them.
///
/// The file is a table `outlet,aliases,domains` with any further columns, which are attributes.
public struct OutletDirectory: Sendable {
  /// A listed outlet.
  public struct Outlet: Sendable, Equatable {
    /// The name to show.
    public var name: String
    /// What the further columns say, by the columns' names; what is empty is not there.
    public var attributes: [String: String]
    /// The line of the file.
    public var line: Int

    /// Makes an outlet.
    public init(name: String, attributes: [String: String] = [:], line: Int) {
      self.name = name
      self.attributes = attributes
      self.line = line
    }
  }

  /// The path of the file, as the user gave it.
  public let path: String
  /// The SHA-256 digest of the file, in hexadecimal.
  public let sha256: String
  /// The outlets in the order of the file.
  public private(set) var outlets: [Outlet] = []
  /// The names of the further columns in their order, in lower case with `_` for blanks.
  public internal(set) var attributeNames: [String] = []
  /// What was wrong; what was right counts all the same.
  public internal(set) var diagnostics: [Diagnostic] = []

  private var names: [String: Int] = [:]
  /// Names without a leading "The"; nil where two outlets differ by it alone.
  private var bareNames: [String: Int?] = [:]
  private var domains: [String: Int] = [:]
  private var places: [String: Int] = [:]

  /// Reads a file, which may be compressed.
  ///
  /// - Throws: When the file cannot be read, or has no column for the outlet.
  public init(path: String) throws(FatalDiagnostic) {
    let options = LoadOptions(inputFormat: .csv, computesDigests: true)
    let opened = FileOpener(options: options).open(InputFile(path: path))
    if opened.format == nil, let reason = opened.diagnostics.last { throw FatalDiagnostic(reason) }
    try self.init(data: opened.data, path: path, sha256: opened.sha256)
  }

  /// Reads the content of a file.
  ///
  /// - Parameters:
  ///   - data: The content, as UTF-8.
  ///   - path: The path, for errors.
  ///   - sha256: The digest of the file, where it is known.
  /// - Throws: When there is no column for the outlet.
  public init(data: Data, path: String, sha256: String? = nil) throws(FatalDiagnostic) {
    self.path = path
    self.sha256 = sha256 ?? Digest.sha256(of: data)
    var reader = OutletFileReader(path: path)
    var failure: Diagnostic?
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      failure = reader.read(DelimitedTable(bytes, isTabbed: path.contains(".tsv")))
    }
    if let failure { throw FatalDiagnostic(failure) }
    attributeNames = reader.attributeNames
    diagnostics = reader.diagnostics
    for row in reader.rows { add(row) }
  }

  /// The name that the file gives to an outlet, by any of its names or domains; nil when it is not
  /// listed.
  ///
  /// Case, accents and a leading "The" do not matter; a subdomain counts as the domain above it.
  public func name(of spelling: OutletSpelling) -> String? {
    if let place = names[spelling.folded] { return outlets[place].name }
    if let domain = spelling.domain { return name(ofDomain: domain) }
    return bareNames[spelling.foldedWithoutArticle].flatMap { $0 }.map { outlets[$0].name }
  }

  /// The name of the outlet to which a domain, or one above it, belongs; nil when none is listed.
  ///
  /// - Parameter domain: In lower case, without `www.`.
  /// - Returns: The name as the file has it.
  public func name(ofDomain domain: String) -> String? {
    for parent in OutletSpelling.parents(of: domain) {
      if let place = domains[String(parent)] { return outlets[place].name }
    }
    return nil
  }

  /// What the file says of an outlet in one of its further columns; nil when it says nothing.
  ///
  /// - Parameters:
  ///   - attribute: The column's name, as in `attributeNames`.
  ///   - name: The outlet's name, as the file gives it.
  /// - Returns: The cell without blanks around it.
  public func attribute(_ attribute: String, of name: String) -> String? {
    places[name].flatMap { outlets[$0].attributes[attribute] }
  }

  /// Adds a row; names and domains that another outlet has stay with that one.
  private mutating func add(_ row: OutletFileReader.Row) {
    let place = outlets.count
    let spelling = OutletSpelling(row.outlet.text)
    if let other = names[spelling.folded] {
      diagnostics.append(taken(row.outlet, "outlet", by: other))
      return
    }
    outlets.append(
      Outlet(name: spelling.shown, attributes: row.attributes, line: row.outlet.place.line ?? 1))
    places[spelling.shown] = place
    addName(row.outlet, "outlet", place)
    if let domain = spelling.domain { addDomain(row.outlet, place, domain: domain) }
    for alias in row.aliases { addName(alias, "alias", place) }
    for domain in row.domains { addDomain(domain, place) }
  }

  private mutating func addName(_ cell: OutletFileReader.Cell, _ what: String, _ place: Int) {
    let spelling = OutletSpelling(cell.text)
    if let domain = spelling.domain, what == "alias" {
      addDomain(cell, place, domain: domain)
      return
    }
    let folded = spelling.folded
    if let other = names[folded] {
      if other != place { diagnostics.append(taken(cell, what, by: other)) }
      return
    }
    names[folded] = place
    let bare = spelling.foldedWithoutArticle
    if let other = bareNames[bare], other != place {
      bareNames[bare] = .some(nil)
    } else {
      bareNames[bare] = place
    }
  }

  private mutating func addDomain(
    _ cell: OutletFileReader.Cell, _ place: Int, domain: String? = nil
  ) {
    guard let domain = domain ?? OutletSpelling(cell.text).domain else {
      diagnostics.append(
        Diagnostic(
          .error, "bad-domain", "\u{201C}\(cell.text)\u{201D} is no domain, and is left out",
          at: cell.place, remedy: "write domains as example.org, several with ; between them"))
      return
    }
    if let other = domains[domain] {
      if other != place { diagnostics.append(taken(cell, "domain", by: other)) }
      return
    }
    domains[domain] = place
  }

  private func taken(_ cell: OutletFileReader.Cell, _ what: String, by other: Int) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-outlet",
      "the \(what) \u{201C}\(cell.text)\u{201D} stands here and in line \(outlets[other].line), where it"
        + " is of \u{201C}\(outlets[other].name)\u{201D}; line \(outlets[other].line) counts",
      at: cell.place, remedy: "give each name and each domain to one outlet")
  }
}
