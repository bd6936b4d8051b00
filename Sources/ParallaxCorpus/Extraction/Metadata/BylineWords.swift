/// The words with which bylines begin, and those that stand in the place of a name.
enum BylineWords {
  /// Beginnings of lines that are bylines wherever a name follows, in lower case.
  private static let openings: [String] = [
    "by", "written by", "posted by", "reported by", "story by", "text by", "words by",
    "published by", "article by", "reporting by", "review by", "an interview by",
    "von", "geschrieben von", "verfasst von", "veröffentlicht von", "erstellt von",
    "gepostet von", "eingestellt von", "gespeichert von", "ein beitrag von", "ein artikel von",
    "ein gastbeitrag von", "gastbeitrag von", "eine kolumne von", "kolumne von",
    "ein kommentar von",
    "kommentar von", "ein interview von", "interview von", "eine analyse von", "analyse von",
    "analysis by", "commentary by", "opinion by",
    "perspective by", "interview by",
    "ein essay von", "text von", "bericht von", "beitrag von", "artikel von", "aus der feder von",
    "par", "écrit par", "publié par", "rédigé par", "propos recueillis par", "posté par",
    "por", "escrito por", "publicado por", "redactado por", "enviado por", "postado por",
    "scritto da", "pubblicato da", "a cura di", "inserito da",
    "door", "geschreven door", "geplaatst door", "skrevet av", "skriven av", "skrevet af",
    "przez", "napisał", "napisała", "írta", "scris de", "publicat de", "napsal", "napsala",
    "نوشته", "نوشته‌ی", "به قلم", "گزارش از", "بقلم", "كتب", "كتبت", "מאת", "του", "της",
  ]

  /// Labels that a colon or a name in an author's element follows, in lower case.
  private static let labels: [String] = [
    "author", "authors", "author(s)", "autor", "autorin", "autoren", "autor/in", "autor(en)",
    "autor*in", "auteur", "auteure", "auteurs", "auteur(s)", "autore", "autrice", "autori",
    "autora", "autores", "verfasser", "verfasserin", "redakteur", "redakteurin", "text", "texte",
    "texto", "testo", "tekst", "text und fotos", "journalist", "bericht", "reporter", "byline",
    "автор", "авторы", "автори", "текст", "yazan", "yazar", "haber", "نویسنده", "نويسنده",
    "الكاتب", "کاتب", "作者", "记者", "文", "記者", "글", "기자", "ผู้เขียน", "szerző", "forfatter",
    "författare", "kirjoittaja", "teksti", "συντάκτης", "über", "about", "thread starter",
    "über den autor", "über die autorin", "about the author", "alle beiträge von", "posts by",
    "mehr von", "more by", "view all posts by", "zeige alle beiträge von", "alle artikel von",
    "alles von", "weitere artikel von", "weitere beiträge von", "mehr artikel von", "all posts by",
    "articles by", "more from", "tous les articles de", "todas las entradas de",
  ]

  /// Openings that are common words too: a name must follow, and the element must be an author's.
  private static let weakOpenings: [String] = [
    "di", "da", "av", "af", "de", "od", "от", "від", "con", "mit", "with", "le",
  ]

  /// Openings and labels by their first letter, the longest first.
  private static let byLetter = Dictionary(grouping: openings + labels) { $0.first ?? " " }
    .mapValues { words in
      words.sorted { left, right in (right.utf8.count, left) < (left.utf8.count, right) }
    }
  private static let allOpenings = Set(openings)
  private static let allLabels = Set(labels)
  /// Labels that are read without a colon too, where nothing but names follows.
  private static let authorNouns: Set<String> = [
    "autor", "autorin", "autoren", "author", "authors", "auteur", "auteurs", "autore", "autores",
    "autora", "verfasser",
  ]

  /// The text behind the word with which a byline begins.
  ///
  /// - Parameters:
  ///   - text: A line, or the text of an author's element.
  ///   - isAuthor: Whether the element says itself that it names an author.
  /// - Returns: nil when the line begins with no such word.
  static func afterOpening(_ text: Substring, isAuthor: Bool) -> Substring? {
    guard mayOpen(text), let first = text.first?.lowercased().first else { return nil }
    let lower = text.prefix(40).lowercased()
    for word in byLetter[first] ?? [] where lower.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard let next = rest.first else { continue }
      let name = rest.drop { $0 == ":" || $0 == "\u{FF1A}" || $0.isWhitespace || $0 == "/" }
      if isColon(rest) { return name }
      guard next.isWhitespace, !name.isEmpty else { continue }
      if isAuthor || allOpenings.contains(word) { return name }
      if authorNouns.contains(word), isNames(name) { return name }
    }
    guard isAuthor else { return nil }
    for word in weakOpenings where lower.hasPrefix(word + " ") {
      let rest = text.dropFirst(word.count + 1)
      if text.first?.isLowercase == true || rest.contains(" ") { return rest }
    }
    return nil
  }

  /// Whether a text can begin with one of the words, by its first two letters.
  private static func mayOpen(_ text: Substring) -> Bool {
    let pair = text.utf8.prefix(2).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    return pair.contains { $0 >= 0x80 } || pairs.contains(pair)
  }

  private static let pairs = Set(
    (openings + labels + weakOpenings).map { Array($0.utf8.prefix(2)) })

  private static func isColon(_ rest: Substring) -> Bool {
    let mark = rest.first { !$0.isWhitespace }
    return mark == ":" || mark == "\u{FF1A}"
  }

  /// Whether a text is two to eight words that are names or join them.
  private static func isNames(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    return (2...8).contains(words.count)
      && words.allSatisfy {
        $0.first?.isUppercase == true || AuthorName.particles.contains($0.lowercased())
      }
  }

  /// Whether a text names somebody else who had a part: a translator, a photographer.
  static func isOtherRole(_ text: String) -> Bool {
    otherRoles.begins(text.lowercasedBytes)
  }

  private static let otherRoles = PhraseFinder([
    "übersetzt", "übersetzung", "aus dem", "translated", "translation", "traduit", "traduction",
    "traducido", "traducción", "tradotto", "foto", "fotos", "photo", "photos", "photograph", "bild",
    "bilder", "illustration", "image", "grafik", "video", "kamera", "lektorat", "edited by",
    "redigiert", "reviewed by", "medically reviewed", "fact checked", "geprüft", "перевод", "фото",
    "ترجمه", "عکس", "تصوير", "ترجمة",
  ])

  /// Whether a label of a shared card, or of a field, means the author.
  static func isLabel(_ text: String) -> Bool {
    let lower = String(text.lowercased().trimming { $0 <= 0x20 || $0 == .colon })
    return allOpenings.contains(lower) || allLabels.contains(lower)
  }

  /// Words that stand where no author is named, in letters only.
  private static let nobody: Set<String> = [
    "admin", "administrator", "root", "webmaster", "user", "guest", "anonymous", "unknown",
    "anonym", "unbekannt", "gast", "superuser", "author", "autor", "auteur", "none", "null",
    "undefined", "default", "test", "system", "wordpress", "editor", "byline", "share", "follow",
    "login", "website", "homepage", "kontakt", "contact", "impressum", "home", "facebook",
    "twitter", "author name", "kommentare", "comments", "mehr", "more", "email", "profil",
    "profile", "newsletter", "archiv", "admini", "siteadmin", "webadmin", "stand", "datum", "date",
    "posted", "updated", "und", "and", "von:",
    "more posts", "alle artikel", "alle beiträge", "e-mail", "redaktion kontaktieren", "log out",
    "published", "veröffentlicht", "suche", "search", "foto", "photo", "bild", "quelle", "source",
    "team", "den autor", "the author", "zum autor", "zur autorin", "autorenprofil", "folgen",
    "full bio", "bio", "view profile", "view bio", "read more", "follow", "subscribe", "humans.txt",
  ]

  /// Whether a text stands in the place of a name.
  static func isNobody(_ text: String) -> Bool {
    let lower = String(text.lowercased().trimming { $0 <= 0x20 || $0 == .colon })
    return nobody.contains(lower) || allOpenings.contains(lower) || allLabels.contains(lower)
  }

  /// Words for what an author is, in lower case.
  ///
  /// By them a part after a comma, or words before a name, are left out; longer compounds that end
  /// with one count too.
  static let occupations: [String] = [
    "redakteur", "redakteurin", "redaktion", "korrespondent", "korrespondentin", "reporter",
    "reporterin", "journalist", "journalistin", "autor", "autorin", "experte", "expertin",
    "chefredakteur", "chefredakteurin", "volontär", "volontärin", "mitarbeiter", "mitarbeiterin",
    "editor", "writer", "correspondent", "contributor", "columnist", "staff", "bureau", "chief",
    "producer", "fellow", "professor", "director", "journaliste", "rédacteur", "rédactrice",
    "correspondant", "correspondante", "redactor", "redactora", "corresponsal", "periodista",
    "enviado", "enviada", "giornalista", "inviato", "verslaggever", "корреспондент", "редактор",
  ]

  /// Whether a word names a group, which can be the author itself.
  static func isTeam(_ word: some StringProtocol) -> Bool {
    ["redaktion", "staff", "bureau"].contains(word.lowercased())
  }

  /// Whether a word says what an author is.
  static func isOccupation(_ word: some StringProtocol) -> Bool {
    let lower = word.lowercased()
    return occupations.contains {
      lower == $0 || lower.hasSuffix("-" + $0) || lower.hasPrefix($0 + "-")
    }
  }
}
