import ParallaxModel

@testable import ParallaxCorpus

extension LoadResult {
  /// Each document on one line, with every field that it has.
  var account: [String] { documents.map(\.account) }
}

extension Document {
  /// The document's fields as `name=value`, metadata sorted by name.
  var account: String {
    var parts = ["\(source.line ?? 0): outlet=\(outlet)"]
    if outletOrigin != .given { parts[0] += " (\(outletOrigin.rawValue))" }
    parts += ["title=\(title)", "body=\(body.replacing("\n", with: "/"))"]
    if let date { parts.append("date=\(date)") }
    if let url { parts.append("url=\(url)") }
    if let language { parts.append("language=\(language)") }
    if kind != .unknown { parts.append("kind=\(kind.rawValue)") }
    if let author { parts.append("author=\(author)") }
    if let givenEvent { parts.append("event=\(givenEvent)") }
    parts += metadata.sorted { $0.key < $1.key }.map { "[\($0.key)]=\($0.value)" }
    parts += furniture.map { "-\($0.reason)=\($0.text)" }
    return parts.joined(separator: " | ")
  }
}
