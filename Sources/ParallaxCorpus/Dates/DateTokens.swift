/// The numbers, words and marks of a line in which a date may stand.
struct DateTokens {
  /// A number, a word or a mark.
  enum Kind: Equatable {
    case number(Int, digits: Int)
    /// A word as `DateNames.key` writes it.
    case word(String)
    case mark(Unicode.Scalar)
  }

  /// One token.
  struct Token: Equatable {
    var kind: Kind
    /// Whether it follows the token before without white space between them.
    var isAttached: Bool
  }

  /// The tokens, in order.
  private(set) var tokens: [Token] = []
  /// Whether numbers are written in the digits of Persian.
  private(set) var hasPersianDigits = false

  /// The tokens of a longer line are left out.
  private static let most = 400

  /// Takes a line apart.
  init(_ line: some StringProtocol) {
    var word = String.UnicodeScalarView()
    var number: (value: Int, digits: Int)?
    var isAttached = false
    var wordIsAttached = false
    func endWord(_ tokens: inout [Token]) {
      guard !word.isEmpty else { return }
      tokens.append(Token(kind: .word(DateNames.key(String(word))), isAttached: wordIsAttached))
      word = String.UnicodeScalarView()
    }
    func endNumber(_ tokens: inout [Token]) {
      guard let found = number else { return }
      tokens.append(
        Token(kind: .number(found.value, digits: found.digits), isAttached: wordIsAttached))
      number = nil
    }
    for scalar in line.unicodeScalars {
      if tokens.count > Self.most { return }
      if let digit = Self.digit(scalar) {
        endWord(&tokens)
        if number == nil { wordIsAttached = isAttached }
        if (0x6F0...0x6F9).contains(scalar.value) { hasPersianDigits = true }
        let (value, digits) = number ?? (0, 0)
        number = (digits < 9 ? value * 10 + digit : value, digits + 1)
        isAttached = true
      } else if Self.isIdeograph(scalar) {
        endWord(&tokens)
        endNumber(&tokens)
        tokens.append(Token(kind: .word(String(scalar)), isAttached: isAttached))
        isAttached = true
      } else if Self.isLetter(scalar) {
        endNumber(&tokens)
        if word.isEmpty { wordIsAttached = isAttached }
        word.append(scalar)
        isAttached = true
      } else if scalar.value > 0x7F, [0x200C, 0x200E, 0x200F, 0xFEFF].contains(scalar.value) {
        continue
      } else {
        endWord(&tokens)
        endNumber(&tokens)
        let isBlank =
          scalar.value <= 0x20 || (scalar.value > 0x7F && scalar.properties.isWhitespace)
        if !isBlank { tokens.append(Token(kind: .mark(scalar), isAttached: isAttached)) }
        isAttached = !isBlank
      }
    }
    endWord(&tokens)
    endNumber(&tokens)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (0x41...0x5A).contains(scalar.value & ~0x20) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7AF).contains(scalar.value)
  }

  /// The number at a place; nil when there is something else.
  func number(_ place: Int, digits: ClosedRange<Int> = 1...9) -> Int? {
    guard tokens.indices.contains(place), case .number(let value, let count) = tokens[place].kind,
      digits.contains(count)
    else { return nil }
    return value
  }

  /// The word at a place; nil when there is something else.
  func word(_ place: Int) -> String? {
    guard tokens.indices.contains(place), case .word(let word) = tokens[place].kind else {
      return nil
    }
    return word
  }

  /// The mark at a place; nil when there is something else.
  func mark(_ place: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(place), case .mark(let mark) = tokens[place].kind else {
      return nil
    }
    return mark
  }

  /// Whether the token at a place follows the one before without white space.
  func isAttached(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].isAttached
  }
}
