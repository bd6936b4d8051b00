import CICU

/// Says which language a text is in when its source does not.
///
/// The commonest script decides where it belongs to one language; Arabic and Cyrillic letters are
/// told apart by the letters only one language has, Latin ones by function words.
public enum LanguageDetector {
  /// The likeliest language as a BCP 47 code, or nil when the text does not say.
  ///
  /// Reads at most the first 8,000 bytes.
  public static func language(of text: String) -> String? {
    var copy = text
    return copy.withUTF8 { bytes in
      detect(UnsafeBufferPointer(rebasing: bytes.prefix(8_000)))
    }
  }

  private static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var scripts: [Int32: Int] = [:]
    var letters: [UInt32: Int] = [:]
    var index = 0
    var latin = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
      index += length
      if scalar < 0x80 {
        if (scalar | 0x20) &- 0x61 < 26 { latin += 1 }
      } else if cicu_is_letter(Int32(scalar)) != 0 {
        scripts[cicu_script(Int32(scalar)), default: 0] += 1
        letters[scalar, default: 0] += 1
      }
    }
    var byName: [String: Int] = ["Latn": latin]
    for (script, count) in scripts {
      byName[String(cString: cicu_script_name(script)), default: 0] += count
    }
    let ranked = byName.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let (script, count) = ranked.first, count > 0 else { return nil }
    func share(_ scalars: [UInt32]) -> Int { scalars.reduce(0) { $0 + letters[$1, default: 0] } }
    switch script {
    case "Latn": return latinLanguage(bytes)
    case "Arab":
      let urdu = share([0x679, 0x688, 0x691, 0x6D2, 0x6BA])
      let persian = share([0x67E, 0x686, 0x698, 0x6AF, 0x6CC, 0x6A9])
      let arabic = share([0x629, 0x64A, 0x649, 0x643, 0x623, 0x625])
      if urdu * 50 > count { return "ur" }
      return persian > arabic ? "fa" : "ar"
    case "Hebr": return "he"
    case "Cyrl":
      let ukrainian = share([0x456, 0x457, 0x454, 0x491])
      return ukrainian * 100 > count * 2 ? "uk" : "ru"
    case "Grek": return "el"
    case "Thai": return "th"
    case "Hang": return "ko"
    case "Hira", "Kana": return "ja"
    case "Hani": return (byName["Hira"] ?? 0) * 20 > count ? "ja" : "zh"
    default: return nil
    }
  }

  /// The commonest function words of a language, none of which is common in another of these.
  private static let functionWords: [(language: String, words: Set<String>)] = [
    (
      "de", ["der", "die", "und", "das", "nicht", "den", "mit", "ist", "dem", "ein", "auf", "eine"]
    ),
    ("en", ["the", "of", "and", "to", "that", "is", "was", "with", "said", "by", "his", "from"]),
    ("es", ["el", "los", "las", "una", "del", "con", "para", "por", "que", "y", "su", "como"]),
    ("fr", ["le", "les", "des", "et", "une", "dans", "du", "est", "pour", "au", "sur", "qui"]),
    ("it", ["il", "di", "che", "della", "per", "una", "gli", "nel", "con", "sono", "alla", "del"]),
    ("nl", ["het", "een", "van", "en", "dat", "niet", "zijn", "voor", "met", "op", "te", "aan"]),
    ("pt", ["o", "os", "uma", "com", "não", "em", "para", "do", "da", "que", "ao", "dos"]),
    ("tr", ["ve", "bir", "bu", "için", "ile", "da", "de", "olarak", "çok", "daha", "olan", "ise"]),
  ]

  private static func latinLanguage(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let tokenizer = Tokenizer()
    var tokens: [Token] = []
    tokenizer.tokenize(bytes, into: &tokens)
    var counts = [Int](repeating: 0, count: functionWords.count)
    for token in tokens {
      let form = tokenizer.vocabulary.form(token.type)
      for (index, list) in functionWords.enumerated() where list.words.contains(form) {
        counts[index] += 1
      }
    }
    guard let best = counts.max(), best > 0, best * 20 >= tokens.count,
      let index = counts.firstIndex(of: best)
    else { return nil }
    return functionWords[index].language
  }
}
