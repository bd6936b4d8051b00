import ParallaxModel

/// Turns the fields of one article into a document, or says why not.
struct RecordBuilder: Sendable {
  private let file: InputFile
  private let usesFolders: Bool
  private let source: (any SourceFormat.Type)?
  private let dates = DateReader()

  /// Prepares for one file.
  ///
  /// - Parameters:
  ///   - file: The file, with what its folders say.
  ///   - usesFolders: Whether the names of the folders are the article's event and outlet: only
  ///     where a file holds one article.
  ///   - source: The source that the article comes from, where it is known.
  init(file: InputFile, usesFolders: Bool, source: (any SourceFormat.Type)? = nil) {
    self.file = file
    self.usesFolders = usesFolders && source?.usesFolders != false
    self.source = source
  }

  /// Makes the document; nil, with an error, when it has neither title nor body.
  func document(
    from record: Record, at place: SourcePlace, diagnostics: inout [Diagnostic]
  ) -> Document? {
    var record = record
    source?.refine(&record, at: place, diagnostics: &diagnostics)
    file.page?.complete(&record)
    let title = record[.title] ?? ""
    let body = record[.body] ?? ""
    guard !isBlank(title) || !isBlank(body) else {
      diagnostics.append(
        source?.rejection(of: record, at: place)
          ?? Diagnostic(
            .error, "empty-document", "neither a title nor a text was found here", at: place,
            remedy: "fill the text, or name its column with --map body=COLUMN"))
      return nil
    }
    if let refusal = SizeLimits.refusal(
      ofArticle: title.utf8.count + body.utf8.count + (record[.captions]?.utf8.count ?? 0),
      at: place)
    {
      diagnostics.append(refusal)
      return nil
    }
    let captions = captions(of: &record, title: title, body: body)
    let url = address(&record)
    let (outlet, origin) = outlet(of: record, url: url)
    let (language, languageSource) = language(of: &record)
    noteChange(&record, language: language)
    return Document(
      id: record[.id]
        ?? DocumentIdentifier.id(outlet: outlet, url: url, title: title, body: body),
      outlet: outlet, outletOrigin: origin, title: isBlank(title) ? "" : title,
      body: isBlank(body) ? "" : body,
      date: date(of: &record, language: language, at: place, diagnostics: &diagnostics), url: url,
      language: language, languageSource: languageSource, kind: kind(of: &record),
      author: record[.author], givenEvent: record[.event] ?? (usesFolders ? file.folderEvent : nil),
      source: place, metadata: record.metadata, furniture: record.furniture,
      captions: captions)
  }

  /// The captions, each once; what they lose joins the furniture.
  private func captions(of record: inout Record, title: String, body: String) -> String {
    let given = record[.captions]
    guard given != nil || !record.captions.isEmpty else { return "" }
    let captions = ArticleCaptions(record.captions, given: given, title: title, body: body)
    record.furniture += captions.leftOut
    if record.furniture.allSatisfy({ $0.line != nil }) {
      let order = record.furniture.indices.sorted {
        (record.furniture[$0].line ?? 0, $0) < (record.furniture[$1].line ?? 0, $1)
      }
      record.furniture = order.map { record.furniture[$0] }
    }
    return captions.text
  }

  /// The address; an outlet that is an address is one too, as some extractors write it.
  private func address(_ record: inout Record) -> String? {
    if let outlet = record[.outlet], WebAddress.isAddress(outlet) {
      record[.outlet] = WebAddress.domain(of: outlet)
      if record[.url] == nil { record[.url] = outlet }
    }
    return record[.url]
  }

  /// Given, else named by the user's folder, by the page, by the address, by the file: never empty.
  private func outlet(of record: Record, url: String?) -> (String, OutletOrigin) {
    if let given = record[.outlet], !isBlank(given) {
      return (named(String(given.trimming { $0 <= 0x20 })), .given)
    }
    if usesFolders, let folder = file.folderOutlet { return (folder, .given) }
    if let page = record.pageOutlet, !isBlank(page), !MissingValue.isMissing(page, for: .outlet) {
      return (page, .page)
    }
    if let domain = url.flatMap(WebAddress.domain) {
      return (file.manifest?.outletName(domain: domain) ?? domain, .domain)
    }
    return (file.stem, .file)
  }

  private func named(_ outlet: String) -> String {
    file.manifest?.outletName(slug: outlet) ?? outlet
  }

  private func language(of record: inout Record) -> (String?, LanguageSource) {
    if let given = record[.language] {
      guard let code = LanguageTag.code(given) else {
        record.metadata["language"] = given
        return (nil, .unknown)
      }
      if code != given { record.metadata["language"] = given }
      return (code, .given)
    }
    if let page = record.pageLanguage, let code = LanguageTag.code(page) { return (code, .page) }
    return (nil, .unknown)
  }

  private func date(
    of record: inout Record, language: String?, at place: SourcePlace,
    diagnostics: inout [Diagnostic]
  ) -> DocumentDate? {
    guard let text = record[.date], !isBlank(text) else { return nil }
    if let date = dates.date(text, language: language) { return date }
    record.metadata["date"] = text
    var place = place
    place.line = record.lines[.date] ?? place.line
    let isAmbiguous = NumericDate.isAmbiguous(text)
    let reason =
      isAmbiguous
      ? "is ambiguous: the day or the month may stand first" : "is no date that can be read"
    diagnostics.append(
      Diagnostic(
        .warning, "unreadable-date",
        "\u{201C}\(text.prefix(60))\u{201D} \(reason); the article is kept without one", at: place,
        remedy: "write dates as 2018-04-12" + (isAmbiguous ? " (ISO 8601)" : "")))
    return nil
  }

  /// The names under which sources say when an article was last changed, in lower case.
  private static let changeFields = [
    "modified", "datemodified", "date_modified", "date_modify", "modified_at", "last_modified",
    "updated", "updated_at", "date_updated", "versioncreated",
  ]

  /// Writes the date of the last change, where there is one, as `modified` in ISO 8601.
  private func noteChange(_ record: inout Record, language: String?) {
    let named = record.metadata.keys.compactMap { name in
      Self.changeFields.firstIndex(of: name.lowercased()).map { (rank: $0, name: name) }
    }
    for (_, name) in named.sorted(by: { ($0.rank, $0.name) < ($1.rank, $1.name) }) {
      guard let text = record.metadata[name], let date = dates.date(text, language: language)
      else { continue }
      record.metadata["modified"] = date.description
      return
    }
  }

  /// The given kind; else what section, address, author and text say of it.
  private func kind(of record: inout Record) -> DocumentKind {
    guard let text = record[.kind] else { return KindReader.kind(of: record) }
    if let kind = DocumentKind(rawValue: text.lowercased()) { return kind }
    record.metadata["kind"] = text
    return KindReader.kind(ofSection: text) ?? .unknown
  }

  private func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 <= 0x20 } || text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
