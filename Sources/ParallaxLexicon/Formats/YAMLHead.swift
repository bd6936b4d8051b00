import Foundation
import ParallaxModel

/// What stands in a native list before its categories.
struct YAMLHead {
  private let text: Data
  /// Whether some entry has a stance.
  let hasStances: Bool

  /// Reads the head as a list without entries.
  func lexicon(_ path: String) -> (Lexicon?, [Diagnostic]) {
    YAMLFormat.read(text + Data("categories: []\n".utf8), path: path)
  }

  fileprivate init(_ text: Data, hasStances: Bool) {
    self.text = text
    self.hasStances = hasStances
  }
}

extension YAMLFormat {
  /// The head of a list; nil where no line begins with `categories:`.
  ///
  /// - Complexity: O(n), without reading the list.
  static func head(of data: Data) -> YAMLHead? {
    guard let end = lineStart(beginningWith: "categories:", in: data) else { return nil }
    let hasStances = lineStart(beginningWith: "        stance:", in: data) != nil
    return YAMLHead(data.prefix(end), hasStances: hasStances)
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
