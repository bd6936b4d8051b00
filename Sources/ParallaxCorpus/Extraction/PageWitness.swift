import Foundation

/// What a page's own metadata says of the article's text: a description, and at times all of it.
///
/// A witness only helps to find the text in the page: the text itself is always the page's.
struct PageWitness {
  private var description: Set<Int> = []
  private var body: Set<Int> = []
  /// The number of words of the `articleBody`.
  private(set) var bodyWords = 0

  /// Reads the description and the `articleBody` of a page.
  init(_ tree: HTMLTree) {
    for place in tree.nodes.indices {
      let node = tree.nodes[place]
      if node.name == "meta" {
        let name = node.attributes["property"] ?? node.attributes["name"] ?? ""
        guard Self.descriptions.contains(name.lowercased()) else { continue }
        description.formUnion(WordRuns.hashes(of: node.attributes["content"] ?? ""))
      } else if node.name == "script", place + 1 < node.end {
        read(script: tree.nodes[place + 1].text)
      }
    }
  }

  private static let descriptions: Set<String> = [
    "description", "og:description", "twitter:description", "dc.description",
  ]

  /// The share of a text's word runs that stand in the description.
  func describes(_ text: String) -> Double { WordRuns.share(of: text, in: description) }

  /// The share of a text's word runs that stand in the `articleBody`.
  func tells(_ text: String) -> Double { WordRuns.share(of: text, in: body) }

  /// Takes the `articleBody` out of JSON-LD.
  private mutating func read(script: String) {
    guard body.isEmpty, script.utf8.count < Self.longestScript,
      script.contains("\"articleBody\""),
      let tree = try? JSONSerialization.jsonObject(with: Data(script.utf8)),
      let text = Self.articleBody(in: tree)
    else { return }
    let plain = Self.withoutMarkup(text)
    body = Set(WordRuns.hashes(of: plain))
    bodyWords = Sentences.wordCount(plain[...])
  }

  private static let longestScript = 4_000_000

  private static func articleBody(in root: Any) -> String? {
    var queue = [root]
    var next = 0
    while next < queue.count, next < 1_000 {
      let item = queue[next]
      next += 1
      if let list = item as? [Any] {
        queue += list
      } else if let object = item as? [String: Any] {
        if let text = object["articleBody"] as? String, !text.isEmpty { return text }
        for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
          if let inner = object[key] { queue.append(inner) }
        }
      }
    }
    return nil
  }

  /// The text without tags and entities, which some pages leave in it.
  private static func withoutMarkup(_ text: String) -> String {
    var bytes: [UInt8] = []
    var isTag = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "<") { isTag = true }
      bytes.append(isTag ? 0x20 : byte)
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    return String(decoding: bytes, as: UTF8.self)
      .replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
  }
}
