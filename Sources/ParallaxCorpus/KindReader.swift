import ParallaxModel

/// Tells opinion, live reports and agency copy from what a source says of an article.
///
/// Only plain signs count: a schema.org type, a section or folder that is named so, an author who
/// is an agency, an agency's name in brackets where its reports begin. All else is unknown, so
/// that nothing is kept apart by a guess.
enum KindReader {
  /// The kind of an article whose source names none.
  static func kind(of record: Record) -> DocumentKind {
    if record.pageTypes.contains("OpinionNewsArticle") { return .opinion }
    if record.pageTypes.contains("LiveBlogPosting") { return .live }
    if let kind = sections(of: record).lazy.compactMap(kind(ofSection:)).first { return kind }
    if let kind = record[.url].flatMap(kind(ofAddress:)) { return kind }
    if let author = record[.author], AgencyNames.isAgency(author) { return .wire }
    if let body = record[.body], AgencyNames.isCredited(body) { return .wire }
    return record.pageTypes.contains { $0.hasSuffix("NewsArticle") } ? .news : .unknown
  }

  /// The kind that the name of a section says; nil for other sections.
  static func kind(ofSection section: String) -> DocumentKind? {
    KindWords.kinds[OutletNames.key(section)]
  }

  /// The fields in which sources name the section, by their names in lower case.
  private static let sectionFields: Set<String> = [
    "section", "sections", "section_name", "sectionname", "articlesection", "article_section",
    "category", "categories", "desk", "news_desk", "newsdesk", "ressort", "rubrik", "rubrique",
    "rubric", "rubrica", "seccion", "sección", "genre", "type_of_material", "document_type",
    "article_type", "se",
  ]

  private static func sections(of record: Record) -> [String] {
    record.metadata.keys.filter { sectionFields.contains($0.lowercased()) }.sorted().flatMap {
      (record.metadata[$0] ?? "").split { ";,|/>[]\"".contains($0) }.map(String.init)
    }
  }

  /// The kind that a folder in the path of an address says.
  ///
  /// The last part is the article's own name: there only words that mean nothing else count.
  static func kind(ofAddress address: String) -> DocumentKind? {
    let path = address.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    var parts = path.split(separator: .slash)[...]
    if parts.first?.last == .colon {
      parts = parts.dropFirst(2)
    } else if path.starts(with: "//".utf8) {
      parts = parts.dropFirst()
    }
    guard let name = parts.popLast() else { return nil }
    for part in parts {
      if let kind = KindWords.kinds[OutletNames.key(Substring(part))] { return kind }
    }
    let words = name.split { $0 == .hyphen || $0 == 0x5F || $0 == .dot }
    return words.contains {
      mayBeLive($0) && KindWords.liveWords.contains(OutletNames.key(Substring($0)))
    } ? .live : nil
  }

  /// Whether a word of an address can have the letters of one that means a live report: of ASCII only
  /// one that is long enough.
  private static func mayBeLive(_ word: Substring.UTF8View) -> Bool {
    word.count >= KindWords.shortestLiveWord || word.contains { $0 >= 0x80 }
  }
}
