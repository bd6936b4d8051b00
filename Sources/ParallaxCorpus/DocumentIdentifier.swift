/// Makes the ids of documents that come without one.
enum DocumentIdentifier {
  /// The first 16 hexadecimal digits of the digest of the outlet and the canonical address, or of
  /// outlet, title and body where there is no address: never of path, order or run.
  static func id(outlet: String, url: String?, title: String, body: String) -> String {
    if let url, !url.isEmpty { return hash([outlet, WebAddress.canonical(url)]) }
    return hash([outlet, title, body])
  }

  private static func hash(_ parts: [String]) -> String {
    String(Digest.sha256(of: Array(parts.joined(separator: "\u{1F}").utf8)).prefix(16))
  }
}
