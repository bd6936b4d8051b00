/// The form of an input file, whatever its name ends in.
public enum InputFormat: String, Sendable, CaseIterable, Codable {
  /// Plain text, one article a file, with optional front matter.
  case text = "txt"
  /// Markdown, one article a file, with optional front matter.
  case markdown = "md"
  /// A saved web page, one article a file.
  case html
  /// One JSON object a line, one article an object.
  case jsonLines = "jsonl"
  /// One JSON array of articles, an object that holds such an array, or one article.
  case json
  /// Rows with a header, separated by commas (or by what the header shows).
  case csv
  /// Rows with a header, separated by tabs.
  case tsv
  /// XML of a kind that its root element shows: a feed, or what trafilatura writes.
  case xml
  /// Rich text, one article a file, unless a news database wrote it.
  case rtf
  /// What Microsoft Word writes, as rich text otherwise.
  case docx
  /// What LibreOffice writes, as rich text otherwise.
  case odt
  /// A page that a browser saved as one file with all its parts (MIME HTML).
  case mhtml
  /// A web crawl: one page a record.
  case warc
  /// A ZIP archive of files of any of these formats.
  case zip
  /// A tar archive of files of any of these formats, also compressed as a whole.
  case tar
  /// A PDF with text, such as a printed page, one article a file.
  case pdf

  /// Articles as news-please writes them (JSON).
  case newsPlease = "news-please"
  /// Articles as trafilatura writes them with `--json`.
  case trafilaturaJSON = "trafilatura-json"
  /// Articles as trafilatura writes them with `--csv`: separated by tabs, without a header.
  case trafilaturaTSV = "trafilatura-tsv"
  /// Articles as trafilatura writes them with `--xml`.
  case trafilaturaXML = "trafilatura-xml"
  /// Articles as trafilatura writes them with `--xmltei`.
  case trafilaturaTEI = "trafilatura-tei"
  /// Articles as newspaper4k writes them (JSON or CSV).
  case newspaper4k
  /// The NELA-GT collections: a JSON array an outlet.
  case nelaGT = "nela-gt"
  /// Answers of Event Registry, also called NewsAPI.ai (JSON).
  case eventRegistry = "event-registry"
  /// Answers of NewsAPI.org (JSON), whose texts are cut.
  case newsAPI = "newsapi"
  /// Lists of headlines of the GDELT DOC API (JSON or CSV).
  case gdeltDOC = "gdelt-doc"
  /// Files of the GDELT Global Knowledge Graph 2.1: 27 columns, separated by tabs, no header.
  case gdeltGKG = "gdelt-gkg"
  /// Lists of headlines of Media Cloud (CSV or JSON).
  case mediaCloud = "media-cloud"
  /// The AllSides roundups of Qbias (CSV).
  case qbias
  /// The AllSides articles of Baly and others, 2020 (JSON).
  case baly
  /// The BASIL corpus: one JSON object a file, three outlets an event.
  case basil
  /// The sentences of BABE and MBIC (CSV with semicolons).
  case babe
  /// The headline groups of HLGD (JSON or CSV).
  case hlgd
  /// The event clusters of Miranda and others, 2018 (JSON).
  case miranda
  /// The UCI News Aggregator: headlines, separated by tabs, without a header.
  case uciNews = "uci-news"
  /// WCEP-10: one event a line with its articles (JSON Lines).
  case wcep
  /// What LexisNexis exported before Nexis Uni.
  case lexisNexis = "lexisnexis"
  /// What Nexis Uni and Lexis+ export.
  case nexis
  /// What Factiva exports as pages and as RTF.
  case factiva
  /// What ProQuest exports as text.
  case proQuest = "proquest"
  /// A feed in RSS 0.9 to 2.0.
  case rss
  /// A feed in Atom 1.0.
  case atom

  /// The formats that the end of a file's name can tell.
  static let fileTypes: [InputFormat] = [
    .text, .markdown, .html, .jsonLines, .json, .csv, .tsv, .xml, .rtf, .docx, .odt, .mhtml, .pdf,
    .warc, .zip, .tar,
  ]

  /// Whether a file holds exactly one article.
  public var holdsOneArticle: Bool {
    switch self {
    case .text, .markdown, .html, .mhtml, .pdf, .rtf, .docx, .odt: true
    default: false
    }
  }

  /// Whether a file holds other files or pages, which are loaded one by one.
  public var isContainer: Bool {
    switch self {
    case .zip, .tar, .warc: true
    default: false
    }
  }

  /// Whether a file is read as bytes: it is no text in any encoding.
  var isBinary: Bool { self == .pdf }

  /// Whether a file is what a word processor writes.
  var isWordProcessors: Bool { self == .rtf || self == .docx || self == .odt }

  /// Whether a file is XML.
  var isXML: Bool {
    switch self {
    case .xml, .rss, .atom, .trafilaturaXML, .trafilaturaTEI: true
    default: false
    }
  }

  /// The format that the end of a file's name stands for, `.gz` set aside; nil when unknown.
  public init?(fileName: String) {
    var name = fileName.lowercased()
    if name.hasSuffix(".gz") { name.removeLast(3) }
    for ending in [".bz2", ".xz", ".zst"] where name.hasSuffix(".tar" + ending) {
      name.removeLast(ending.count)
    }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch name[name.index(after: dot)...] {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines
    case "json": self = .json
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "xml", "rss", "atom", "rdf": self = .xml
    case "rtf": self = .rtf
    case "docx": self = .docx
    case "odt": self = .odt
    case "mhtml", "mht": self = .mhtml
    case "warc", "wet": self = .warc
    case "zip": self = .zip
    case "tar", "tgz", "tbz", "tbz2", "txz", "tzst": self = .tar
    case "pdf": self = .pdf
    default: return nil
    }
  }
}
