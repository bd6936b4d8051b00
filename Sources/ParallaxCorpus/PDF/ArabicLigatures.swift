import Foundation

/// The places of a page where lam and alef are drawn as one letter.
///
/// poppler writes the two in the order of reading into a word that is otherwise written from left
/// to right, so that "la" cannot be told from "al". `pdftohtml` keeps the joined letter.
struct ArabicLigatures {
  private struct Ligature {
    /// The middle of the letter.
    var x: Double
    var y: Double
    /// Lam and the kind of alef.
    var letters: [Unicode.Scalar]
  }

  private var ligatures: [Ligature] = []

  /// The joined letters of lam and alef (U+FEF5 to U+FEFC).
  private static let joined: ClosedRange<UInt32> = 0xFEF5...0xFEFC

  /// Learns from a piece of text with its joined letters, written from left to right.
  mutating func learn(_ text: String, in box: PrintedBox) {
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() where Self.joined.contains(scalar.value) {
      let x = box.left + box.width * (Double(place) + 0.5) / Double(scalars.count)
      let letters = String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars
      ligatures.append(
        Ligature(x: x, y: (box.top + box.bottom) / 2, letters: Array(letters)))
    }
  }

  /// The text of a word, its letters from left to right throughout.
  func mended(_ word: PrintedWord) -> String {
    let box = word.box
    let inside = ligatures.filter {
      box.left <= $0.x && $0.x <= box.right && box.top <= $0.y && $0.y <= box.bottom
    }
    guard !inside.isEmpty else { return word.text }
    var scalars = Array(word.text.unicodeScalars)
    for ligature in inside {
      let share = box.width > 0 ? (ligature.x - box.left) / box.width : 0
      let wanted = share * Double(scalars.count) - 1
      let pairs = scalars.indices.dropLast().filter {
        Array(scalars[$0...($0 + 1)]) == ligature.letters
      }
      let nearest = pairs.min { abs(Double($0) - wanted) < abs(Double($1) - wanted) }
      if let nearest { scalars.swapAt(nearest, nearest + 1) }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
