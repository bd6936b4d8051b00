import ParallaxModel

/// How a language puts the author's words into speech without closing its marks.
///
/// Dashes set them off in Russian, Polish and Spanish ("Мы уйдем, - сказал он, - завтра"); commas in
/// French and Italian («Nous partirons, dit-il, demain»). A dash or comma also stands inside one
/// person's sentence, so the words behind it must begin with a verb of saying: the commonest ones
/// are listed here by their beginnings. The lexicons of reporting verbs are another room's.
struct AuthorWords: Sendable, Equatable {
  /// What sets the author's words off.
  enum Separator: Sendable {
    /// A dash with spaces around, after a comma or the end of a sentence.
    case dashAfterPunctuation
    /// A dash with spaces around.
    case dash
    /// A dash written to the author's words: —dijo él—.
    case attachedDash
    /// A comma.
    case comma
  }

  var separator: Separator
  /// Beginnings of verbs of saying, in lowercase letters.
  private var stems: [[UInt8]]
  /// Words that stand before such a verb: *ha*, *a*.
  private var auxiliaries: Set<[UInt8]>

  private init(_ separator: Separator, _ stems: String, auxiliaries: String = "") {
    self.separator = separator
    self.stems = stems.split(separator: " ").map { Array($0.utf8) }
    self.auxiliaries = Set(auxiliaries.split(separator: " ").map { Array($0.utf8) })
  }

  static let russian = AuthorWords(
    .dashAfterPunctuation,
    """
    сказа говор скаж ответ отвеч спрос спраш отмет отмеч подчерк заяв сообщ добав поясн объясн счита \
    утвержд увер рассказ расскаж призна вспомина вспомн пис напис уточн продолж воскл замет замеч \
    дума полага пообещ обеща предупре возра кричал крикн шепт шепн подтвер цитир пода привод \
    делит подел резюм конста соглас жал проси прос описа описыва настаив подыто заключ произн \
    рассужда удивл недоум предлож предлаг
    """)
  static let ukrainian = AuthorWords(
    .dashAfterPunctuation,
    """
    сказа каже каза говор відпов запит зазнач підкресл заяв повідом дода поясн вваж стверд розпов \
    визна згад пис напис уточн продовж наголос попередж переконан цитує йдеться
    """)
  static let belarusian = AuthorWords(
    .dashAfterPunctuation,
    "сказа кажа каза гавор адказ спыта адзнач падкрэсл заяв паведам дада патлумач ліч расказ піс")
  static let bulgarian = AuthorWords(
    .dashAfterPunctuation,
    "каза казва заяв отговор попита отбеляз подчерт съобщ добав обясн смята твърд разказ призна пише"
  )
  static let polish = AuthorWords(
    .dash,
    """
    powiedzia mówi stwierdz dodał dodaje podkreśl zaznacz oceni wyjaśni tłumacz przyzna poinform \
    przekaz odpowiedzia odpowiada pyta zapyta oświadcz twierdz uważa zapewni zauważ wspomina \
    opowiada pisze napisa czytamy komentuj
    """)
  private static let spanishStems = """
    dij dice dicen afirm asegur explic añad señal coment respond pregunt declar contest sostuv \
    sostien indic agreg manifest advirt advier recalc reconoc recordó recuerda subray insist \
    admit apunt aclar expres exclam replic relat confes lament cuenta contó precis critic \
    denunci anunci opin escrib zanj resum concluy apostill
    """
  static let spanish = AuthorWords(.attachedDash, spanishStems, auxiliaries: "ha han había")
  static let catalan = AuthorWords(
    .attachedDash, "diu dir digu afirm assegur explic afeg declar respon pregunt recorda apunt",
    auxiliaries: "ha han va van")
  static let portuguese = AuthorWords(
    .dash,
    """
    disse diz dizem afirm respond explic acrescent declar coment pergunt garant ressalt destac \
    avali relat lembr cont conclu salient refer
    """)
  static let french = AuthorWords(
    .comma,
    """
    dit disent disai dis-je affirm assur expliqu ajout soulign répon répond répliqu précis déclar \
    indiqu estim rappel reconna admet insist confi racont lanc poursui martèl lâch rétorqu \
    s'inquièt s'indign s'exclam regrett soupir jug conclu témoign commen plaid prévien écri
    """,
    auxiliaries: "a ont avait avaient s'est se s'était")
  static let italian = AuthorWords(
    .comma,
    """
    dice dicono disse detto afferm spieg aggiun sottoline rispond rispos dichiar sostien sostenu \
    precis osserv conclu raccont scriv scritto assicur ricord ammett
    """,
    auxiliaries: "ha hanno aveva")

  /// Whether a verb of saying stands among the first words of a range.
  func begin(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = range.lowerBound
    var words = 0
    let most = separator == .comma ? 1 : Self.wordsBeforeVerb
    var allowed = most
    while words < allowed {
      while index < range.upperBound, !isLetter(bytes[index]) {
        // The verb stands in the first clause of the author's words.
        if bytes[index] == 0x2E || bytes[index] == 0x21 || bytes[index] == 0x3F { return false }
        index += 1
      }
      var end = index
      while end < range.upperBound, isLetter(bytes[end]) || bytes[end] == 0x27 { end += 1 }
      guard end > index else { return false }
      let word = bytes[index..<end]
      if stems.contains(where: { word.starts(with: $0) }) { return true }
      if auxiliaries.contains(where: { word.elementsEqual($0) }), allowed < most + 2 {
        allowed += 1
      }
      index = end
      words += 1
    }
    return false
  }

  private static let wordsBeforeVerb = 4

  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}
