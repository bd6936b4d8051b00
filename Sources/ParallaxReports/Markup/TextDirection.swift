/// The direction in which a text is read.
enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  private static let languages: Set<String> = [
    "ar", "arc", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo",
    "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
  private static let scripts: Set<String> = ["arab", "hebr", "nkoo", "syrc", "thaa"]

  /// By the language where it is known, else by the first letter that has a direction.
  init(language: String?, text: String) {
    if let language, !language.isEmpty {
      let parts = language.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
      if let script = parts.dropFirst().first(where: { $0.count == 4 }) {
        self = Self.scripts.contains(script) ? .rightToLeft : .leftToRight
      } else {
        self = Self.languages.contains(parts.first ?? "") ? .rightToLeft : .leftToRight
      }
      return
    }
    self = Self.firstStrong(text) ?? .leftToRight
  }

  private static func firstStrong(_ text: String) -> TextDirection? {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF,
        0x1E800...0x1EFFF:
        return .rightToLeft
      default: return .leftToRight
      }
    }
    return nil
  }
}
