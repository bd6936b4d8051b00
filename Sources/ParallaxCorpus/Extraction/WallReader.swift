import ParallaxModel

/// Says of a page with little text that it was probably saved before a wall was passed.
struct WallReader {
  /// Whether the page says that its article is free; nil when it says nothing.
  let isFree: Bool?
  /// Its blocks of text.
  let blocks: [PageBlock]

  /// The words below which a text is taken for the beginning that a wall leaves to be seen.
  static let fewWords = 120

  /// The warning for a page.
  ///
  /// - Parameters:
  ///   - body: The article's text.
  ///   - place: The page.
  /// - Returns: nil when the text is long enough.
  func warning(body: String, at place: SourcePlace) -> Diagnostic? {
    let words = Sentences.wordCount(body[...])
    guard words > 0, words < Self.fewWords else { return nil }
    let found = words == 1 ? "1 word of text was found" : "\(words) words of text were found"
    return Diagnostic(
      .warning, "probable-wall",
      "probably \(wall): save the page after accepting (\(found)\(reason))", at: place,
      remedy: "an article that is so short is read whole, and nothing needs doing")
  }

  private var wall: String {
    if isFree == false { return "a pay wall" }
    switch (mentions(Self.payPhrases), mentions(Self.consentPhrases)) {
    case (true, false): return "a pay wall"
    case (false, true): return "a consent wall"
    default: return "a pay or consent wall"
    }
  }

  private var reason: String { isFree == false ? "; the page says that it is not free" : "" }

  private func mentions(_ phrases: PhraseFinder) -> Bool {
    blocks.contains { block in
      block.text.utf8.count <= 1_000 && phrases.occurs(in: block.text.lowercasedBytes)
    }
  }

  private static let payPhrases = PhraseFinder([
    "subscribe to continue", "subscribe to read", "already a subscriber", "subscribers only",
    "for subscribers", "to continue reading", "start your free trial", "sign in to read",
    "für abonnenten", "weiterlesen mit", "jetzt abonnieren und", "sie haben bereits ein abo",
    "abonnez-vous pour", "réservé aux abonnés", "déjà abonné", "suscríbete para",
    "solo para suscriptores",
    "ya soy suscriptor", "abbonati per", "riservato agli abbonati", "assine para",
    "exclusivo para assinantes",
    "alleen voor abonnees", "только для подписчиков", "abonelere özel", "للمشتركين",
  ])

  private static let consentPhrases = PhraseFinder([
    "we value your privacy", "accept all cookies", "accept and continue", "manage your consent",
    "mit werbung weiterlesen", "zustimmen und weiter", "akzeptieren und weiter", "alle akzeptieren",
    "accepter et continuer", "continuer sans accepter", "tout accepter", "aceptar y continuar",
    "aceptar todo", "accetta e continua", "accetta tutto", "aceitar e continuar",
    "alles accepteren",
    "принять все", "tümünü kabul et", "موافقة على الكل",
  ])
}
