import CICU

/// Says which language a text is in when its source does not.
///
/// The script that most letters are in decides where one language has it; languages that share a
/// script are told apart by their letters, function words and the ends of words
/// (docs/methods/language.md).
public enum LanguageDetector {
  /// The likeliest language as a BCP 47 code, or nil when the text is too short, mixed, or in no
  /// language that is known.
  ///
  /// - Complexity: O(1): at most the first 4,000 bytes are read.
  public static func language(of text: String) -> String? {
    var copy = text
    return copy.withUTF8 { language(of: $0) }
  }

  /// The likeliest language of UTF-8 text.
  public static func language(of text: UnsafeBufferPointer<UInt8>) -> String? {
    let bytes = UnsafeBufferPointer(rebasing: text.prefix(4_000))
    let counter = WritingCounter(bytes)
    guard let writing = counter.dominant else { return nil }
    if writing == .han {
      // Hardly a sentence of Japanese is without kana; Chinese has them in names at most.
      return counter.count(.kana) * 12 > counter.count(.han) ? "ja" : "zh"
    }
    if let language = writing.onlyLanguage { return language }
    guard let table = tables[writing] else { return nil }
    let evidence =
      counter.isDecomposed
      ? composed(bytes).withUnsafeBufferPointer {
        LanguageEvidence($0, in: writing, table: table)
      } : LanguageEvidence(bytes, in: writing, table: table)
    return evidence.language()
  }

  private static let tables: [Writing: LanguageTable] = [
    .latin: LanguageTable(
      WesternLanguages.profiles + EasternLanguages.profiles + FartherLanguages.profiles),
    .cyrillic: LanguageTable(OtherScriptLanguages.cyrillic),
    .arabic: LanguageTable(OtherScriptLanguages.arabic),
    .hebrew: LanguageTable(OtherScriptLanguages.hebrew),
    .devanagari: LanguageTable(OtherScriptLanguages.devanagari),
    .bengali: LanguageTable(OtherScriptLanguages.bengali),
    .ethiopic: LanguageTable(OtherScriptLanguages.ethiopic),
  ]

  /// The text with letters and accents as one (NFC), which is never longer by more than half.
  private static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let capacity = bytes.count * 3 + 16
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let length = cicu_compose(
        bytes.baseAddress, Int32(bytes.count), buffer.baseAddress, Int32(capacity))
      count = max(0, min(Int(length), capacity))
    }
  }
}
