/// Brings the languages that sources name to the code that documents carry.
enum LanguageTag {
  /// The primary language in lower case (`en` for `en-GB`, `eng` and `English`); nil when the
  /// text is no language.
  static func code(_ text: String) -> String? {
    let name = text.trimming { $0 <= 0x20 }.lowercased()
    if let known = names[name] ?? otherNames[name] { return known }
    let primary = name.prefix { $0 != "-" && $0 != "_" }
    if let known = names[String(primary)] { return known }
    guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy({ $0 >= 97 && $0 <= 122 })
    else { return nil }
    return primary == "und" || primary == "nan" ? nil : String(primary)
  }

  /// Whether a text is the name of a language, and no code.
  static func isName(_ text: String) -> Bool {
    text.utf8.count > 3 && text.utf8.count < 30
      && (names[text.lowercased()] ?? otherNames[text.lowercased()]) != nil
  }

  /// Names in the languages of the databases' pages.
  private static let otherNames: [String: String] = [
    "englisch": "en", "anglais": "en", "inglés": "en", "inglese": "en", "inglês": "en",
    "engels": "en", "английский": "en", "deutsch": "de", "allemand": "de", "alemán": "de",
    "tedesco": "de", "alemão": "de", "duits": "de", "немецкий": "de", "französisch": "fr",
    "français": "fr", "francés": "fr", "francese": "fr", "francês": "fr", "frans": "fr",
    "spanisch": "es", "espagnol": "es", "español": "es", "spagnolo": "es", "espanhol": "es",
    "spaans": "es", "italienisch": "it", "italien": "it", "italiano": "it", "italiaans": "it",
    "portugiesisch": "pt", "portugais": "pt", "portugués": "pt", "português": "pt",
    "russisch": "ru", "russe": "ru", "ruso": "ru", "русский": "ru", "niederländisch": "nl",
    "néerlandais": "nl", "nederlands": "nl", "arabisch": "ar", "arabe": "ar", "árabe": "ar",
    "العربية": "ar", "türkisch": "tr", "türkçe": "tr", "polnisch": "pl", "polski": "pl",
    "chinois": "zh", "chinesisch": "zh", "中文": "zh", "日本語": "ja",
  ]

  /// ISO 639-2 codes and English names by which sources name the languages of the news.
  private static let names: [String: String] = [
    "eng": "en", "english": "en", "deu": "de", "ger": "de", "german": "de", "fra": "fr",
    "fre": "fr", "french": "fr", "spa": "es", "spanish": "es", "ita": "it", "italian": "it",
    "por": "pt", "portuguese": "pt", "rus": "ru", "russian": "ru", "ukr": "uk",
    "ukrainian": "uk", "ara": "ar", "arabic": "ar", "fas": "fa", "per": "fa", "persian": "fa",
    "farsi": "fa", "heb": "he", "iw": "he", "hebrew": "he", "tur": "tr", "turkish": "tr",
    "zho": "zh", "chi": "zh", "chinese": "zh", "jpn": "ja", "japanese": "ja", "kor": "ko",
    "korean": "ko", "nld": "nl", "dut": "nl", "dutch": "nl", "pol": "pl", "polish": "pl",
    "ces": "cs", "cze": "cs", "czech": "cs", "swe": "sv", "swedish": "sv", "hin": "hi",
    "hindi": "hi", "urd": "ur", "urdu": "ur", "ell": "el", "gre": "el", "greek": "el",
    "hun": "hu", "hungarian": "hu", "ron": "ro", "rum": "ro", "romanian": "ro", "srp": "sr",
    "serbian": "sr", "hrv": "hr", "croatian": "hr", "bul": "bg", "bulgarian": "bg",
    "fin": "fi", "finnish": "fi", "dan": "da", "danish": "da", "nor": "no", "norwegian": "no",
    "ind": "id", "indonesian": "id", "vie": "vi", "vietnamese": "vi", "tha": "th",
    "thai": "th", "kat": "ka", "georgian": "ka", "hye": "hy", "armenian": "hy",
  ]
}

/// Brings the languages that people name to the codes that documents carry.
public enum LanguageName {
  /// The primary language in lower case (`en` for `en-GB`, `eng` and `English`); nil when the text
  /// is no language.
  public static func code(_ text: String) -> String? { LanguageTag.code(text) }
}
