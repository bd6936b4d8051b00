import Foundation
import ParallaxModel

/// What stands in a native list before its categories.
struct YAMLHead {
  private let text: Data

  /// Reads the head as a list without entries.
  func lexicon(_ path: String) -> (Lexicon?, [Diagnostic]) {
    YAMLFormat.read(text + Data("categories: []\n".utf8), path: path)
  }

  fileprivate init(_ text: Data) { self.text = text }
}

extension YAMLFormat {
  /// The head of a list; nil for a list of reporting verbs, and where no line begins with
  /// `categories:`.
  ///
  /// - Complexity: O(n), without reading the list.
  static func head(of data: Data) -> YAMLHead? {
    guard lineStart(beginningWith: "        stance:", in: data) == nil,
      let end = lineStart(beginningWith: "categories:", in: data)
    else { return nil }
    return YAMLHead(data.prefix(end))
  }

  /// Where a line begins, but for the first, that begins with a text; several times as fast as
  /// `Data.range(of:)`.
  private static func lineStart(beginningWith text: String, in data: Data) -> Int? {
    let wanted = Array(text.utf8)
    return data.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var start = 0
      while let newline = memchr(base + start, 0x0A, bytes.count - start) {
        start = UnsafeRawPointer(newline) - base + 1
        guard start + wanted.count <= bytes.count else { return nil }
        if memcmp(base + start, wanted, wanted.count) == 0 { return start }
      }
      return nil
    }
  }
}
