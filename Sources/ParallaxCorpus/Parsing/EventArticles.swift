import ParallaxModel

/// A JSON object that is an event with a list of its articles.
struct EventArticles {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var id: String?
  private var metadata: [String: String] = [:]
  private var articles: [JSONValue] = []

  /// Reads the event that a range of the bytes holds.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, listName: String
  ) throws(JSONFault) {
    self.bytes = bytes
    var list: JSONValue?
    var fields: [String: String] = [:]
    var scanner = JSONScanner(bytes, range: range)
    try scanner.readWholeObject { key, value in
      let name = JSONText.string(key, in: bytes)
      if name == listName, value.kind == .array {
        list = value
      } else if let text = JSONText.text(value, in: bytes) {
        fields[name] = text
      }
    }
    id = fields.removeValue(forKey: "id")
    for (name, text) in fields { metadata["event_" + name] = text }
    if let list { articles = try Self.members(of: list, bytes) }
  }

  private static func members(
    of list: JSONValue, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONFault) -> [JSONValue] {
    var members: [JSONValue] = []
    let end = list.range.upperBound - 1
    var scanner = JSONScanner(bytes, range: list.range.lowerBound + 1..<end)
    scanner.skipBlanks()
    while scanner.position < end {
      members.append(try scanner.readValue())
      scanner.skipBlanks()
      if !scanner.take(.comma), scanner.position < end {
        throw scanner.fault("expected a comma between two articles")
      }
      scanner.skipBlanks()
    }
    return members
  }

  /// Adds the articles, each with the event; an event without any is one rejected row.
  ///
  /// - Parameters:
  ///   - result: Takes them.
  ///   - reader: Reads an article's fields.
  ///   - builder: Makes the documents.
  ///   - place: Where the event stands.
  ///   - stem: The beginning of the name of an event without an id; its line is the rest.
  /// - Throws: Where an article is no whole object; then none of the event's is added.
  func add(
    to result: inout LoadResult, reader: inout JSONRecordReader, builder: RecordBuilder,
    at place: SourcePlace, stem: String
  ) throws(JSONFault) {
    if articles.isEmpty {
      result.reject(
        Diagnostic(
          .error, "event-without-articles", "this event has no list of articles", at: place,
          remedy: "remove it, or fetch its articles"))
    }
    let records = try articles.map { article throws(JSONFault) in
      try reader.read(bytes, article.range)
    }
    for var record in records {
      if result.fieldMap.isEmpty { result.fieldMap = record.fieldMap }
      record[.event] = record[.event] ?? id ?? "\(stem)-\(place.line ?? 0)"
      record.metadata.merge(metadata) { own, _ in own }
      result.take(builder.document(from: record, at: place, diagnostics: &result.diagnostics))
    }
  }
}
