import Foundation
import ParallaxModel

/// Recognizes pages that a browser saved as one file with all their parts (MIME HTML).
enum WebArchive {
  /// Whether a file's name says so.
  static func isNamed(_ name: String) -> Bool {
    let lower = name.lowercased()
    let stem = lower.hasSuffix(".gz") ? lower.dropLast(3) : lower[...]
    return stem.hasSuffix(".mhtml") || stem.hasSuffix(".mht")
  }

  /// Whether the content is a message of several parts, as browsers write it.
  static func isArchive(_ data: Data) -> Bool {
    let head = String(decoding: data.prefix(2_000), as: UTF8.self).lowercased()
    return head.hasPrefix("from: <saved by ")
      || (head.hasPrefix("mime-version:") && head.contains("multipart/related"))
  }

  /// The error for such a file.
  static func refusal(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "web-archive", "this is a single-file web archive, which cannot be read",
      at: SourcePlace(path: path),
      remedy: "save the page as \u{201C}Webpage, HTML only\u{201D} or \u{201C}complete\u{201D}")
  }
}
