import ParallaxModel

/// Finds a name in a text by its whole words, whatever their case and what stands between them.
struct NameFinder {
  private struct Word {
    var text: String
    var start: Int32
  }

  private let words: [String]

  /// Takes the name; a first word “the” need not stand in the text.
  init(_ name: String) {
    var words = Self.words(in: name, from: 0).map(\.text)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    self.words = words
  }

  /// Where the name begins, as offsets in the text.
  func places(in text: String, within span: TextSpan) -> [Int32] {
    guard !words.isEmpty else { return [] }
    let found = Self.words(in: text.slice(span), from: span.start)
    guard found.count >= words.count else { return [] }
    return (0...(found.count - words.count)).filter { first in
      words.indices.allSatisfy { found[first + $0].text == words[$0] }
    }.map { found[$0].start }
  }

  private static func words(in text: String, from start: Int32) -> [Word] {
    var words: [Word] = []
    var offset = start
    var isInside = false
    for character in text {
      let isAlone = character.unicodeScalars.first.map(standsAlone) ?? false
      if character.isLetter || character.isNumber {
        if !isInside || isAlone { words.append(Word(text: "", start: offset)) }
        words[words.count - 1].text += character.lowercased()
        isInside = !isAlone
      } else {
        isInside = false
      }
      offset += Int32(character.utf8.count)
    }
    return words
  }

  /// Whether a letter is of a script that sets no spaces between words, and so is one by itself.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
