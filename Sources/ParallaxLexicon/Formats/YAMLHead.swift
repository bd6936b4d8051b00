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
    guard data.range(of: Data("\n        stance:".utf8)) == nil,
      let end = data.range(of: Data("\ncategories:".utf8))
    else { return nil }
    return YAMLHead(data[..<(end.lowerBound + 1)])
  }
}
