/// How lines below pictures name who took or owns the picture.
enum CreditPhrases {
  /// Introduce a name, and stand in nothing but credits.
  private static let introductions = [
    "foto:", "fotos:", "foto ©", "photo:", "photos:", "photo :", "photo ©", "photo by ",
    "photograph:", "photograph by ", "photo credit", "photo courtesy", "image credit",
    "image courtesy", "bild:", "bild ©", "bildquelle", "bildnachweis", "bildrechte",
    "crédit photo", "crédits photo", "fotografía:", "фото:", "fotoğraf:", "عکس:", "صورة:",
    "zdjęcie:", "写真:", "写真：", "사진=", "사진:", "ap photo",
  ]
  /// Introduce a name below a picture, and other things elsewhere.
  private static let weakIntroductions = [
    "courtesy of ", "picture by ", "pictures by ", "image source", "picture:", "bilder:",
    "quelle:", "crédit :", "crédits :", "credit:", "credits:", "copyright:", "screenshot:",
    "illustration by ", "illustration:", "source:", "imagen:", "crédito:", "créditos:", "fuente:",
    "источник:", "źródło:", "fot. ", "图/", "image:", "(c) ",
  ]
  /// Sell or keep pictures.
  private static let owners = [
    "getty images", "/getty", "shutterstock", "istock", "picture alliance", "picture-alliance",
    "alamy", "thinkstock", "pixabay", "unsplash", "imago images", "fotolia", "stock.adobe",
    "adobe stock", "adobestock", "wikimedia commons", "cc by", "cc-by",
  ]

  /// Whatever names who took a picture.
  static let marks = PhraseFinder(
    introductions + weakIntroductions + owners + ["foto de ", "créditos "])
  /// What a line begins with that is a credit as a whole.
  static let openings = PhraseFinder(
    introductions + weakIntroductions + owners
      + ["(foto", "(photo", "(image", "(bild", "\u{A9} ", "\u{A9}\u{A0}"])
  /// What a credit begins with that marks a caption in a text without boxes.
  static let sure = PhraseFinder(introductions + ["\u{A9} ", "\u{A9}\u{A0}"])
  /// The same inside brackets.
  static let sureInBrackets = PhraseFinder(introductions + owners)

  /// Stand before a caption and say that it is one.
  static let labels = [
    "image caption", "media caption", "photo caption", "picture caption", "caption:", "file photo:",
    "bildunterschrift:", "légende :", "légende:",
  ]
  /// Begin what players and galleries print in the place of a caption.
  static let notices = PhraseFinder([
    "media playback is", "your browser does not", "click to enlarge",
  ])

  /// Small words inside names.
  static let particles: Set<String> = [
    "von", "van", "de", "der", "den", "da", "di", "du", "del", "la", "le", "bin", "al", "and",
    "und", "via", "for", "für", "dpa", "epd", "afp", "dapd", "imago", "&", "et", "y", "e",
  ]

  private static let agencies: Set<String> = [
    "ap", "afp", "reuters", "dpa", "epa", "efe", "getty", "bloomberg", "ansa", "tass", "xinhua",
    "pa", "upi", "epd", "kna", "apa", "ntb", "ritzau", "anp", "belga", "imago", "ria", "sputnik",
    "anadolu", "aa", "irna", "isna", "keystone", "zuma", "sipa", "magnum", "corbis", "тасс", "риа",
  ]

  /// Whether one of a few words is the name of an agency.
  static func namesAgency(_ text: Substring) -> Bool {
    text.split { !$0.isLetter }.contains { agencies.contains($0.lowercased()) }
  }
}
