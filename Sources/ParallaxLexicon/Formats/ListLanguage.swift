import Foundation
import ParallaxModel

/// The language of a list whose format does not say it: from the file's name.
enum ListLanguage {
  /// The language that a file's name gives: `terms-de.dic`, `LIWC2015_English.dic`.
  ///
  /// - Returns: A code of ISO 639-1; nil when the name says nothing, or two things.
  static func named(in path: String) -> String? {
    let words = stem(path).split { !$0.isLetter && !$0.isNumber }
    let names = Set(words.compactMap { languages[$0.lowercased()] })
    if names.count == 1 { return names.first }
    // A code stands at the end; at the beginning it may be any word.
    guard words.count > 1, let last = words.last, last.utf8.count == 2,
      codes.contains(last.lowercased())
    else { return nil }
    return last.lowercased()
  }

  /// The name of a file without folder and ending.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// What is said where `en` was assumed.
  static func assumed(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, "assumed-language",
      "the file does not say the language of its terms; English was assumed",
      at: SourcePlace(path: path),
      remedy: "end its name in the code of its language, such as terms-de.dic, or convert it with"
        + " --language")
  }

  private static let languages = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es", "italian": "it", "dutch": "nl", "portuguese": "pt",
    "russian": "ru", "ukrainian": "uk", "polish": "pl", "czech": "cs", "serbian": "sr",
    "romanian": "ro", "turkish": "tr", "arabic": "ar", "persian": "fa", "farsi": "fa",
    "hebrew": "he", "hindi": "hi", "chinese": "zh", "japanese": "ja", "korean": "ko",
    "swedish": "sv", "norwegian": "no", "danish": "da", "finnish": "fi", "hungarian": "hu",
    "greek": "el", "indonesian": "id", "catalan": "ca", "vietnamese": "vi",
  ]

  /// ISO 639-1.
  private static let codes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da \
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy \
    hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg \
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or \
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(separator: " ").map(String.init))
}
