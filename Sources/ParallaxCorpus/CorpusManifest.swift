import ParallaxModel
import Yams

/// What `corpus.yml` says of a corpus: the folder that holds it is a corpus, and its articles
/// live in `articles/` below it.
public struct CorpusManifest: Sendable, Equatable {
  /// An outlet of the corpus.
  public struct Outlet: Sendable, Equatable {
    /// The name to show.
    public var name: String
    /// The name of its folders.
    public var slug: String
    /// The domain of its pages.
    public var domain: String?
    /// What it is, in a phrase.
    public var description: String?

    /// Makes an outlet.
    public init(name: String, slug: String, domain: String? = nil, description: String? = nil) {
      self.name = name
      self.slug = slug
      self.domain = domain
      self.description = description
    }
  }

  /// A short name, the same as the folder's.
  public var id: String
  /// The name to show.
  public var title: String?
  /// What the corpus is about.
  public var description: String?
  /// The license of the texts, as an SPDX identifier.
  public var license: String?
  /// Who made it.
  public var authors: [String]
  /// The languages of its articles.
  public var languages: [String]
  /// Its outlets, in the order of the file.
  public var outlets: [Outlet]

  /// Makes a manifest.
  public init(
    id: String, title: String? = nil, description: String? = nil, license: String? = nil,
    authors: [String] = [], languages: [String] = [], outlets: [Outlet] = []
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.license = license
    self.authors = authors
    self.languages = languages
    self.outlets = outlets
  }

  /// The name of the outlet with a folder name.
  public func outletName(slug: String) -> String? {
    outlets.first { $0.slug == slug }?.name
  }

  /// The name of the outlet with a domain.
  public func outletName(domain: String) -> String? {
    outlets.first { $0.domain == domain }?.name
  }

  /// Reads the text of a `corpus.yml`.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - path: The file's path, for errors.
  /// - Throws: What is wrong with it, with line and column.
  public init(yaml text: String, path: String) throws(FatalDiagnostic) {
    let root = try SimpleYAML.mapping(text, path: path, firstLine: 1)
    func string(_ key: String) -> String? { root[key]?.scalar?.string }
    func strings(_ key: String) -> [String] {
      guard let node = root[key] else { return [] }
      return node.sequence?.compactMap { $0.scalar?.string } ?? node.scalar.map { [$0.string] }
        ?? []
    }
    guard let id = string("id"), !id.isEmpty else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "broken-manifest", "a corpus needs an id", at: SourcePlace(path: path, line: 1),
          remedy: "add a line such as \u{201C}id: my-corpus\u{201D}"))
    }
    self.init(
      id: id, title: string("title"), description: string("description"),
      license: string("license"), authors: strings("authors"), languages: strings("languages"))
    for node in root["outlets"]?.sequence.map(Array.init) ?? [] {
      outlets.append(try Self.outlet(node, path: path))
    }
  }

  private static func outlet(_ node: Node, path: String) throws(FatalDiagnostic) -> Outlet {
    func string(_ key: String) -> String? { node.mapping?[key]?.scalar?.string }
    guard let name = string("name"), !name.isEmpty else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "broken-manifest", "an outlet needs a name",
          at: SourcePlace(path: path, line: node.mark?.line, column: node.mark?.column),
          remedy: "write name, slug and domain for each outlet"))
    }
    return Outlet(
      name: name, slug: string("slug") ?? name, domain: string("domain"),
      description: string("description"))
  }
}
