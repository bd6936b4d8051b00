import CICU

/// The short words that a language writes together with the next one: French *l'armée*, Italian
/// *dell'esercito*.
///
/// UAX #29 keeps them together, and names French and Italian as languages where that is not wanted.
/// They are listed, so that *aujourd'hui*, *quelqu'un* and *O'Brien* stay whole.
public struct ElidedWords: Sendable {
  private let forms: Set<[UInt8]>
  /// Those that names begin with as well, as in *N'Djamena* and *D'Alema*.
  private let inNames: Set<[UInt8]>

  private init(_ forms: String, inNames: String) {
    self.forms = Self.set(forms + " " + inNames)
    self.inNames = Self.set(inNames)
  }

  private static func set(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// No words.
  public static let none = ElidedWords("", inNames: "")

  private static let french = ElidedWords(
    "l d qu jusqu lorsqu puisqu quoiqu", inNames: "c j m n s t")
  private static let italian = ElidedWords(
    """
    l un gl dell all dall nell sull coll quell quest bell anch dov com cos quand senz tutt mezz
    nessun ciascun qualcun
    """,
    inNames: "c d m n s t v")
  private static let catalan = ElidedWords("l d", inNames: "m n s t")

  /// The words of a language, a code without script and region.
  public static func of(_ language: String) -> ElidedWords {
    switch language {
    case "fr": french
    case "it": italian
    case "ca": catalan
    default: none
    }
  }

  /// The offset behind the apostrophe of the elided word that begins a word by UAX #29; nil when
  /// none does.
  func end(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !forms.isEmpty else { return nil }
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] < 0x80, bytes[index] != 0x27 { index += 1 }
    guard index > range.lowerBound, index < range.upperBound else { return nil }
    let (mark, length) = UTF8Decoder.decode(bytes, at: index)
    let end = index + length
    guard mark == 0x27 || mark == 0x2019 || mark == 0x2BC, end < range.upperBound else {
      return nil
    }
    let form = bytes[range.lowerBound..<index].map(Folding.lowercasedASCII)
    guard forms.contains(form) else { return nil }
    let isCapitalized = bytes[range.lowerBound] &- 0x41 < 26
    if isCapitalized, inNames.contains(form), LetterCase.isUpper(bytes, at: end) { return nil }
    return end
  }
}
