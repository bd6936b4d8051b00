import ParallaxModel

/// The names that news sources give to their sections of opinion and to live reports.
enum KindWords {
  /// The kinds by the letters of a section's name, without case and diacritics.
  static let kinds: [String: DocumentKind] = {
    var table: [String: DocumentKind] = [:]
    for name in opinion { table[OutletNames.key(name)] = .opinion }
    for name in live { table[OutletNames.key(name)] = .live }
    for name in wire { table[OutletNames.key(name)] = .wire }
    return table
  }()

  /// Words that mean a live report wherever they stand in an address.
  static let liveWords: Set<String> = [
    "liveblog", "liveticker", "newsticker", "newsblog", "liveupdates", "livestory",
  ]
  /// The bytes of the shortest of them.
  static let shortestLiveWord = liveWords.map(\.utf8.count).min() ?? 0

  private static let opinion = [
    // en
    "opinion", "opinions", "op-ed", "op-eds", "commentary", "comment", "comment is free",
    "columnist", "columnists", "column", "columns", "editorial", "editorials", "letters",
    "letters to the editor", "viewpoint", "viewpoints", "leading article", "guest column",
    "guest essay", "guest opinion", "opinion columns",
    // de
    "meinung", "meinungen", "kommentar", "kommentare", "kolumne", "kolumnen", "leitartikel",
    "gastbeitrag", "gastkommentar", "gastkommentare", "glosse", "glossen", "leserbriefe",
    "leserbrief", "meinung & debatte", "meinung und debatte", "standpunkt", "standpunkte",
    // fr
    "tribune", "tribunes", "point de vue", "points de vue", "éditorial", "éditoriaux", "édito",
    "éditos", "chronique", "chroniques", "opinions & débats", "courrier des lecteurs",
    // es, ca, gl, pt
    "opinión", "opiniones", "columna", "columnas", "tribuna", "tribunas", "editoriales",
    "columnistas", "cartas al director", "firmas", "opinió", "opinião", "opiniões", "coluna",
    "colunas", "colunistas", "editoriais", "artigo de opinião",
    // it, ro
    "opinioni", "opinione", "editoriale", "editoriali", "commenti", "commento", "opinii",
    // nl, da, no, sv, fi, is
    "opinie", "opiniestuk", "ingezonden", "ledere", "leder", "debat", "debatindlæg", "meninger",
    "kronikk", "åsikt", "åsikter", "ledare", "debattartikel", "mielipide", "mielipiteet",
    "pääkirjoitus", "skoðun",
    // pl, cs, sk, hu, hr, sr, bg
    "felieton", "felietony", "komentarze", "komentáře", "názory", "názor", "vélemény",
    "komentari", "kolumne i komentari", "колумне", "мнения", "анализи и коментари",
    // ru, uk
    "мнение", "мнения", "колонка", "колонки", "колумнисты", "авторские колонки", "думка", "думки",
    "mneniya", "mneniia", "opinions-and-analysis",
    // tr, az
    "köşe yazıları", "köşe yazısı", "yazarlar", "köşe yazarları", "yorum",
    // ar, fa, he, ur
    "رأي", "الرأي", "آراء", "مقالات الرأي", "مقالات رأي", "أعمدة", "یادداشت", "سرمقاله",
    "دیدگاه", "یادداشت‌ها", "דעות", "דעה", "מאמר מערכת", "کالم", "اداریہ",
    // el, hi, zh, ja, ko, vi, id
    "άποψη", "απόψεις", "γνώμη", "γνώμες", "विचार", "संपादकीय", "评论", "社论", "評論", "社論", "观点",
    "觀點", "社説", "オピニオン", "오피니언", "사설", "칼럼", "góc nhìn", "tajuk", "opini", "kolom",
  ]

  private static let live = [
    "live", "live blog", "live blogs", "live updates", "live news", "live coverage", "liveblog",
    "liveticker", "live-ticker", "newsticker", "news-ticker", "newsblog", "news-blog", "ticker",
    "en direct", "directs", "le direct", "suivi en direct", "en directo", "directo", "en vivo",
    "minuto a minuto", "diretta", "in diretta", "ao vivo", "ao minuto", "em direto", "livecenter",
    "na żywo", "relacja na żywo", "online přenos", "онлайн-трансляция", "трансляция", "прямой эфир",
    "наживо", "canlı", "canlı anlatım", "مباشر", "بث مباشر", "لحظه به لحظه", "زنده", "שידור חי",
    "直播", "速報", "ライブ",
  ]

  private static let wire = [
    "wire", "wires", "wire service", "wire services", "newswire", "news wire", "agency", "agencies",
    "ap news wire", "agenturmeldung", "agenturmeldungen", "dépêche", "dépêches", "agencias",
    "agencia", "agenzie", "agências",
  ]
}
