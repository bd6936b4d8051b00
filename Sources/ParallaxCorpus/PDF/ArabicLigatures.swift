import Foundation

/// Finds the words of a print in which lam and alef are drawn as one letter.
///
/// poppler writes the two in the order of reading into a word that is otherwise written from left
/// to right, so that "la" cannot be told from "al". `pdftohtml` keeps the joined letter.
struct ArabicLigatures {
  /// The words as they have to be, by the words as `pdftotext` writes them.
  private var words: [String: String] = [:]

  /// Whether there is no such word.
  var isEmpty: Bool { words.isEmpty }

  /// The joined letters of lam and alef (U+FEF5 to U+FEFC).
  private static let joined: ClosedRange<UInt32> = 0xFEF5...0xFEFC

  /// Learns from a piece of text with its joined letters.
  mutating func learn(_ text: String) {
    guard text.unicodeScalars.contains(where: { Self.joined.contains($0.value) }) else { return }
    for word in text.split(separator: " ") {
      var written = ""
      var right = ""
      for scalar in word.unicodeScalars {
        let plain = String(scalar).precomposedStringWithCompatibilityMapping
        written += plain
        right += Self.joined.contains(scalar.value) ? Self.reversed(plain) : plain
      }
      if written != right { words[written] = right }
    }
  }

  private static func reversed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
  }

  /// A word, its letters from left to right throughout.
  func mended(_ word: String) -> String {
    guard !words.isEmpty else { return word }
    let parts = word.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\u{200C}" })
    return parts.map { words[String(Substring($0))] ?? String(Substring($0)) }
      .joined(separator: "\u{200C}")
  }
}
