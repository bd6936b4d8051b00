/// The short words that Arabic and Hebrew write together with the word behind them.
///
/// A word that only looks as if it began with one gives a form too; a list's entries and exceptions
/// decide. Sources: the clitic tables of the Penn Arabic Treebank guidelines (Maamouri and Bies 2004)
/// and of the Hebrew Treebank (Sima'an et al. 2001).
enum Clitics {
  /// What a word can be without one or several proclitics.
  ///
  /// - Parameter word: A folded word in UTF-8.
  /// - Returns: The rests of two letters or more; none for words of other scripts.
  static func withoutClitics(_ word: [UInt8]) -> [[UInt8]] {
    guard let first = word.first else { return [] }
    let slots: [[[UInt8]]]
    switch first {
    case 0xD8...0xDB: slots = arabic
    case 0xD7: slots = hebrew
    default: return []
    }
    var rests: [[UInt8]] = [word]
    for slot in slots {
      for rest in rests {
        for clitic in slot
        where rest.count >= clitic.count + fewestBytes && rest.starts(with: clitic) {
          let bare = Array(rest.dropFirst(clitic.count))
          if !rests.contains(bare) { rests.append(bare) }
        }
      }
    }
    return Array(rests.dropFirst())
  }

  private static let fewestBytes = 4

  // In the order in which they stand: and, so; with, like, for, will; the, for the.
  private static let arabic = slots([["و", "ف"], ["ب", "ك", "ل", "س"], ["ال", "لل"]])
  // And; that, when; in, to, as, from; the.
  private static let hebrew = slots([
    ["ו"], ["ש", "כש", "לכש", "מש"], ["ב", "ל", "כ", "מ"], ["ה"],
  ])

  private static func slots(_ words: [[String]]) -> [[[UInt8]]] {
    words.map { $0.map { Array($0.utf8) } }
  }
}
