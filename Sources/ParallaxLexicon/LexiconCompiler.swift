import ParallaxModel
import ParallaxText

/// A lexicon and what it is used for.
public struct LexiconUse: Sendable {
  /// The list.
  public var lexicon: Lexicon
  /// Its place among the lexicons that are counted; nil when its matches are only cues.
  public var countedAs: Int?
  /// Whether its matches are cues of speech.
  public var isCue: Bool

  /// Declares a use.
  public init(_ lexicon: Lexicon, countedAs: Int?, isCue: Bool = false) {
    self.lexicon = lexicon
    self.countedAs = countedAs
    self.isCue = isCue
  }
}

/// Compiles lexicons for the matcher.
public enum LexiconCompiler {
  /// Compiles the lists of one language.
  ///
  /// Patterns that cannot be read are left out: the reader has already reported them.
  ///
  /// - Complexity: O(total length of the patterns).
  public static func compile(_ uses: [LexiconUse]) -> CompiledLexicons {
    var compiled = CompiledLexicons()
    var tree = PatternTree()
    compiled.hasCues = uses.contains(where: \.isCue)
    for (list, use) in uses.enumerated() {
      for (categoryIndex, category) in use.lexicon.categories.enumerated() {
        for (entryIndex, entry) in category.entries.enumerated() {
          let reference = use.countedAs.map {
            EntryReference(lexicon: $0, category: categoryIndex, entry: entryIndex)
          }
          let index = Int32(compiled.entries.count)
          compiled.entries.append(
            .init(reference: reference, isCue: use.isCue, lexicon: Int32(list)))
          for text in entry.patterns {
            tree.add(text, entry: index, isException: false, classes: &compiled.classes)
          }
          for text in entry.exceptions {
            tree.add(text, entry: index, isException: true, classes: &compiled.classes)
          }
        }
      }
    }
    tree.flatten(into: &compiled)
    return compiled
  }
}
