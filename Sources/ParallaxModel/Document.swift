/// Where a document's outlet comes from.
public enum OutletOrigin: String, Sendable, Codable {
  /// A column, front matter or a folder named it.
  case given
  /// The saved page named it.
  case page
  /// The domain of the URL.
  case domain
  /// The name of the file, because nothing else was there.
  case file
}

/// Where a document's language comes from.
public enum LanguageSource: String, Sendable, Codable {
  case given
  case page
  case detected
  case unknown
}

/// What sort of article a document is.
public enum DocumentKind: String, Sendable, Codable {
  case news
  case opinion
  case live
  case wire
  case unknown
}

/// The stored text that an offset points into.
public enum TextField: String, Sendable, Codable, CaseIterable, Comparable {
  case title
  case body
  case captions

  /// The letter that ids of places have: `t`, `b` or `c`.
  public var letter: String { String(rawValue.prefix(1)) }

  /// The title sorts first, the captions last.
  public static func < (left: TextField, right: TextField) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .title: 0
    case .body: 1
    case .captions: 2
    }
  }
}

/// A line of page furniture (a menu, a share bar, related links) that was not taken as text.
public struct FurnitureLine: Hashable, Sendable {
  /// The line in the source file, counted from 1, where the source has lines.
  public var line: Int?
  /// The text that was left out.
  public var text: String
  /// Why, such as `related-links` or `identifier`.
  public var reason: String

  /// Makes a record of a line that was left out.
  public init(line: Int?, text: String, reason: String) {
    self.line = line
    self.text = text
    self.reason = reason
  }
}

/// One article as it was loaded.
///
/// Its text is never rewritten: all that follows are ranges into it.
public struct Document: Sendable {
  /// The fields of the metadata that say when a copy of the page was made: two copies of one text
  /// differ in them.
  public static let copyFields: Set<String> = ["printed", "retrieved"]

  /// The given id, else a hash of outlet and canonical URL, else of outlet, title and body.
  public var id: String
  /// The outlet's name, never empty.
  public var outlet: String
  /// Where the outlet's name comes from.
  public var outletOrigin: OutletOrigin
  /// The headline; empty when there is none.
  public var title: String
  /// The text, its paragraphs separated by line breaks.
  public var body: String
  /// What stands below the article's pictures, a line each, without the pictures' credits; empty when
  /// there is nothing.
  public var captions: String
  /// The date of publication.
  public var date: DocumentDate?
  /// The address of the page.
  public var url: String?
  /// A BCP 47 language code in lower case, such as `en` or `fa`.
  public var language: String?
  /// Where the language comes from.
  public var languageSource: LanguageSource
  /// What sort of article it is.
  public var kind: DocumentKind
  /// The author, where the source names one.
  public var author: String?
  /// The event that the user gave (a column, a folder, front matter).
  public var givenEvent: String?
  /// The file, and the line for formats that hold many documents.
  public var source: SourcePlace
  /// Fields that no alias claims, by their own names.
  public var metadata: [String: String]
  /// What was left out as page furniture.
  public var furniture: [FurnitureLine]
  /// The id of the page of which this is one of several versions, where all of them are used and
  /// have ids of their own.
  public var versionOf: String?

  /// Makes a document; only what every document has must be given.
  public init(
    id: String, outlet: String, outletOrigin: OutletOrigin = .given, title: String, body: String,
    date: DocumentDate? = nil, url: String? = nil, language: String? = nil,
    languageSource: LanguageSource = .unknown, kind: DocumentKind = .unknown,
    author: String? = nil, givenEvent: String? = nil,
    source: SourcePlace = SourcePlace(path: ""),
    metadata: [String: String] = [:], furniture: [FurnitureLine] = [], versionOf: String? = nil,
    captions: String = ""
  ) {
    self.id = id
    self.outlet = outlet
    self.outletOrigin = outletOrigin
    self.title = title
    self.body = body
    self.captions = captions
    self.date = date
    self.url = url
    self.language = language
    self.languageSource = languageSource
    self.kind = kind
    self.author = author
    self.givenEvent = givenEvent
    self.source = source
    self.metadata = metadata
    self.furniture = furniture
    self.versionOf = versionOf
  }
}

extension Document {
  /// The stored text that an offset into a field points into.
  public func text(of field: TextField) -> String {
    switch field {
    case .title: title
    case .body: body
    case .captions: captions
    }
  }

  /// When the article was last changed, in ISO 8601; nil where its source does not say it so.
  public var modified: String? {
    guard let text = metadata["modified"] else { return nil }
    let digits = text.utf8.prefix(4)
    return digits.count == 4 && digits.allSatisfy { (48...57).contains($0) } ? text : nil
  }
}
