import Foundation

/// What the JSON-LD of a page says of its article (schema.org `NewsArticle` and its kin).
struct LinkedData {
  private(set) var headline: String?
  private(set) var datePublished: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var language: String?
  private(set) var url: String?
  private(set) var types: [String] = []

  /// Reads the first article in the scripts of a page.
  init(scripts: [String]) {
    for script in scripts {
      guard let tree = Self.parse(script), let article = Self.article(in: tree) else { continue }
      read(article)
      return
    }
  }

  private static func parse(_ script: String) -> Any? {
    if let tree = try? JSONSerialization.jsonObject(with: Data(script.utf8)) { return tree }
    // Line breaks inside texts are the commonest fault.
    let flat = script.replacing("\n", with: " ").replacing("\r", with: " ").replacing(
      "\t", with: " ")
    return try? JSONSerialization.jsonObject(with: Data(flat.utf8))
  }

  /// The first object that is an article, looked for level by level.
  private static func article(in root: Any) -> [String: Any]? {
    var queue = [root]
    var next = 0
    while next < queue.count, next < 10_000 {
      let item = queue[next]
      next += 1
      if let list = item as? [Any] {
        queue += list
      } else if let object = item as? [String: Any] {
        if types(of: object).contains(where: isArticle) { return object }
        for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
          if let inner = object[key] { queue.append(inner) }
        }
      }
    }
    return nil
  }

  private static func types(of object: [String: Any]) -> [String] {
    strings(object["@type"])
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report"
  }

  private mutating func read(_ article: [String: Any]) {
    types = Self.types(of: article)
    headline = Self.strings(article["headline"]).first ?? Self.strings(article["name"]).first
    datePublished = Self.strings(article["datePublished"]).first
    authors = Self.names(article["author"])
    publisher = Self.names(article["publisher"]).first
    language = Self.strings(article["inLanguage"]).first
    url = (Self.strings(article["url"]) + Self.strings(article["mainEntityOfPage"])).first {
      WebAddress.isAddress($0)
    }
  }

  private static func strings(_ value: Any?) -> [String] {
    if let text = value as? String { return text.isEmpty ? [] : [text] }
    if let object = value as? [String: Any] {
      return strings(object["@id"] ?? object["@value"] ?? object["alternateName"])
    }
    return (value as? [Any])?.compactMap { $0 as? String } ?? []
  }

  private static func names(_ value: Any?) -> [String] {
    switch value {
    case let text as String: return WebAddress.isAddress(text) || text.isEmpty ? [] : [text]
    case let object as [String: Any]: return names(object["name"])
    case let list as [Any]:
      return list.flatMap { item in
        (item as? [String: Any]).map { names($0["name"]) } ?? names(item as? String)
      }
    default: return []
    }
  }
}
