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
    guard let end = data.range(of: Data("\ncategories:".utf8)) else { return nil }
    let hasStances = data.range(of: Data("\n        stance:".utf8)) != nil
    return YAMLHead(data[..<(end.lowerBound + 1)], hasStances: hasStances)
  }
}
