import CDigest

/// Makes the ids of documents that come without one.
enum DocumentIdentifier {
  /// The first 16 hexadecimal digits of the digest of the outlet and the canonical address, or of
  /// outlet, title and body where there is no address: never of path, order or run.
  static func id(outlet: String, url: String?, title: String, body: String) -> String {
    if let url, !url.isEmpty { return hash([outlet, WebAddress.canonical(url)]) }
    return hash([outlet, title, body])
  }

  private static func hash(_ parts: [String]) -> String {
    String(Digest.sha256(Array(parts.joined(separator: "\u{1F}").utf8)).prefix(16))
  }
}

/// SHA-256 digests in hexadecimal.
enum Digest {
  /// The digest of a sequence of bytes, 64 lower-case digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { sha256($0) }
  }

  /// The digest of bytes in memory, 64 lower-case digits.
  static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var out = [CChar](repeating: 0, count: 65)
    cdigest_sha256_hex(bytes.baseAddress, bytes.count, &out)
    return String(decoding: out.prefix(64).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
