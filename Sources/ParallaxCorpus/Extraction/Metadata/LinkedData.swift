import Foundation

/// What the JSON-LD of a page says of its article (schema.org `NewsArticle` and its kin).
///
/// Articles go before pages: what a `WebPage`, a `Recipe` or a `Product` says is kept apart as the
/// weaker evidence. References by `@id` are followed through all scripts of the page.
struct LinkedData {
  /// Somebody who is named as an author.
  struct Author: Equatable {
    var name: String
    var isOrganization: Bool
  }

  private(set) var headline: String?
  private(set) var datePublished: String?
  private(set) var dateCreated: String?
  private(set) var dateModified: String?
  private(set) var authors: [Author] = []
  private(set) var publisher: String?
  private(set) var language: String?
  private(set) var url: String?
  private(set) var section: String?
  private(set) var types: [String] = []
  /// `isAccessibleForFree`, where the page says it.
  private(set) var isFree: Bool?
  /// Dates of publication and authors of things that are no articles.
  private(set) var otherDatePublished: String?
  private(set) var otherAuthors: [Author] = []

  private var objects: [[String: Any]] = []
  private var named: [String: [String: Any]] = [:]

  /// Reads the scripts of a page.
  ///
  /// - Parameters:
  ///   - scripts: The texts of the scripts.
  ///   - title: The page's own title, which tells its article from others.
  init(scripts: [String], title: String = "") {
    for script in scripts { collect(Self.parse(script)) }
    let articles = objects.filter { Self.types(of: $0).contains(where: Self.isArticle) }
    if let article = Self.own(articles, title: title) { read(article) }
    readOthers()
    for object in objects where publisher == nil {
      publisher = names(object["publisher"]).first?.name
    }
    objects = []
    named = [:]
  }

  /// The page's own article: the one with its title, else the only one there is.
  ///
  /// Several articles of which none has the page's title are those of a list.
  private static func own(_ articles: [[String: Any]], title: String) -> [String: Any]? {
    let title = OutletNames.key(title)
    let names = articles.map {
      OutletNames.key(EntityText.plain(strings($0["headline"]).first ?? ""))
    }
    let place = names.firstIndex { name in
      !name.isEmpty && !title.isEmpty && (title.contains(name) || name.contains(title))
    }
    if let place { return articles[place] }
    return Set(names).subtracting([""]).count <= 3 ? articles.first : nil
  }

  /// The most objects of a page that are read.
  private static let most = 10_000

  private static func parse(_ script: String) -> Any? {
    if let tree = try? JSONSerialization.jsonObject(with: Data(script.utf8)) { return tree }
    return try? JSONSerialization.jsonObject(with: Data(repaired(script)))
  }

  /// A script without its commonest faults: line breaks inside texts, comments of HTML around
  /// it, a semicolon at its end, a comma before a closing bracket.
  private static func repaired(_ script: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var isInText = false
    var isEscaped = false
    for byte in script.utf8 {
      let byte = byte < 0x20 ? 0x20 : byte
      if !isInText, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        while bytes.last == 0x20 { bytes.removeLast() }
        if bytes.last == .comma { bytes.removeLast() }
      }
      if byte == .quote, !isEscaped { isInText.toggle() }
      isEscaped = isInText && byte == .backslash && !isEscaped
      bytes.append(byte)
    }
    guard
      let first = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
      let last = bytes.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }),
      first < last
    else { return [] }
    return Array(bytes[first...last])
  }

  /// Gathers all objects, those that stand higher first.
  private mutating func collect(_ root: Any?) {
    var queue = root.map { [$0] } ?? []
    var next = 0
    while next < queue.count, objects.count < Self.most {
      let item = queue[next]
      next += 1
      if let list = item as? [Any] {
        queue += list
      } else if let object = item as? [String: Any] {
        objects.append(object)
        if let id = object["@id"] as? String, object.count > 1, named[id] == nil {
          named[id] = object
        }
        for key in object.keys.sorted() where !Self.elsewhere.contains(key) {
          if let value = object[key], value is [String: Any] || value is [Any] {
            queue.append(value)
          }
        }
      }
    }
  }

  /// Members that hold other things than the page's own.
  private static let elsewhere: Set<String> = [
    "comment", "review", "isRelatedTo", "relatedLink", "mentions", "citation", "hasPart",
    "itemListElement", "liveBlogUpdate", "suggestedAnswer", "acceptedAnswer",
  ]

  private static func types(of object: [String: Any]) -> [String] { strings(object["@type"]) }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type == "Report"
      || (type.hasSuffix("Posting") && type != "JobPosting")
  }

  private mutating func read(_ article: [String: Any]) {
    types = Self.types(of: article)
    headline = Self.strings(article["headline"]).first ?? Self.strings(article["name"]).first
    datePublished = Self.strings(article["datePublished"]).first
    dateCreated = Self.strings(article["dateCreated"]).first
    dateModified = Self.strings(article["dateModified"]).first
    authors = names(article["author"])
    if authors.isEmpty { authors = names(article["creator"]) }
    publisher = names(article["publisher"]).first?.name
    language = Self.strings(article["inLanguage"]).first
    section = Self.strings(article["articleSection"]).first
    isFree = Self.truth(article["isAccessibleForFree"])
    url = (Self.strings(article["url"]) + Self.strings(article["mainEntityOfPage"])).first {
      WebAddress.isAddress($0)
    }
  }

  private mutating func readOthers() {
    for object in objects {
      let types = Self.types(of: object)
      guard !types.contains(where: Self.isArticle) else { continue }
      if otherDatePublished == nil {
        otherDatePublished = Self.strings(object["datePublished"]).first
      }
      if dateModified == nil { dateModified = Self.strings(object["dateModified"]).first }
      if isFree == nil { isFree = Self.truth(object["isAccessibleForFree"]) }
      if otherAuthors.isEmpty { otherAuthors = names(object["author"]) }
    }
    let persons = objects.filter { Self.types(of: $0).contains("Person") && $0["name"] != nil }
    let names = Set(persons.compactMap { $0["name"] as? String })
    if authors.isEmpty, otherAuthors.isEmpty, names.count == 1, let name = names.first {
      otherAuthors = [Author(name: name, isOrganization: false)]
    }
  }

  private static func truth(_ value: Any?) -> Bool? {
    switch value {
    case let text as String: ["true": true, "false": false][text.lowercased()]
    case let truth as Bool: truth
    default: nil
    }
  }

  private static func strings(_ value: Any?) -> [String] {
    if let text = value as? String { return text.isEmpty ? [] : [text] }
    if let object = value as? [String: Any] {
      return strings(object["@id"] ?? object["@value"] ?? object["alternateName"])
    }
    return (value as? [Any])?.compactMap { $0 as? String } ?? []
  }

  private func names(_ value: Any?, depth: Int = 0) -> [Author] {
    guard depth < 5 else { return [] }
    switch value {
    case let text as String:
      return WebAddress.isAddress(text) || text.isEmpty
        ? [] : [Author(name: text, isOrganization: false)]
    case let object as [String: Any]:
      if object["name"] == nil, let id = object["@id"] as? String, let whole = named[id] {
        return names(whole, depth: depth + 1)
      }
      let isOrganization = Self.types(of: object).contains { $0.hasSuffix("Organization") }
      return names(object["name"], depth: depth + 1).map {
        Author(name: $0.name, isOrganization: isOrganization)
      }
    case let list as [Any]: return list.flatMap { names($0, depth: depth + 1) }
    default: return []
    }
  }
}
