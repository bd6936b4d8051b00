import CICU

/// The scripts that texts are told apart by.
///
/// The scripts of Japanese are apart, because Chinese has only one of them.
enum Writing: UInt8, CaseIterable {
  case latin, cyrillic, arabic, hebrew, devanagari, bengali, ethiopic
  case han, kana, hangul
  case greek, armenian, georgian, thai, lao, khmer, myanmar, tibetan, thaana
  case tamil, telugu, gujarati, gurmukhi, kannada, malayalam, oriya, sinhala
  /// A script that no supported language is written in.
  case other

  /// The name in ISO 15924, one of several for kana.
  private static let names: [String: Writing] = [
    "Latn": .latin, "Cyrl": .cyrillic, "Arab": .arabic, "Hebr": .hebrew, "Deva": .devanagari,
    "Beng": .bengali, "Ethi": .ethiopic, "Hani": .han, "Bopo": .han, "Hira": .kana,
    "Kana": .kana, "Hang": .hangul, "Grek": .greek, "Armn": .armenian, "Geor": .georgian,
    "Thai": .thai, "Laoo": .lao, "Khmr": .khmer, "Mymr": .myanmar, "Tibt": .tibetan,
    "Thaa": .thaana, "Taml": .tamil, "Telu": .telugu, "Gujr": .gujarati, "Guru": .gurmukhi,
    "Knda": .kannada, "Mlym": .malayalam, "Orya": .oriya, "Sinh": .sinhala,
  ]

  /// The script of a letter; nil for what is no letter.
  init?(of scalar: UInt32) {
    let code = Int32(bitPattern: scalar)
    let name = String(cString: cicu_script_name(cicu_script(code)))
    if name == "Zyyy" || name == "Zinh" || name == "Zzzz" { return nil }
    let writing = Self.names[name] ?? .other
    // The signs of Indic syllables are not all letters to Unicode; here they are part of words.
    let isLetter = cicu_is_letter(code) != 0 || writing.isIndic && cicu_is_digit(code) == 0
    guard isLetter else { return nil }
    self = writing
  }

  private var isIndic: Bool {
    switch self {
    case .devanagari, .bengali, .tamil, .telugu, .gujarati, .gurmukhi, .kannada, .malayalam,
      .oriya, .sinhala, .myanmar, .khmer, .thai, .lao, .tibetan:
      true
    default: false
    }
  }

  /// The language of a script that one language uses, or that is taken for one.
  var onlyLanguage: String? {
    switch self {
    case .hangul: "ko"
    case .greek: "el"
    case .armenian: "hy"
    case .georgian: "ka"
    case .thai: "th"
    case .lao: "lo"
    case .khmer: "km"
    case .myanmar: "my"
    case .tibetan: "bo"
    case .thaana: "dv"
    case .tamil: "ta"
    case .telugu: "te"
    case .gujarati: "gu"
    case .gurmukhi: "pa"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .oriya: "or"
    case .sinhala: "si"
    default: nil
    }
  }

  /// How much one sign says, next to a letter of an alphabet: a sign that is a syllable or a word
  /// stands for several letters.
  var weight: Int {
    switch self {
    case .han, .hangul: 3
    case .kana, .ethiopic: 2
    default: 1
    }
  }
}
