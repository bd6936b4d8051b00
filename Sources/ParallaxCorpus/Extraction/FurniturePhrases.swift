/// The lines that pages put around articles, in the languages that the tests cover.
///
/// A phrase matches a whole line, folded to lower case, with numbers, punctuation and symbols at
/// both ends set aside: `Comments (3)` is `comments`.
enum FurniturePhrases {
  /// Begins the end of the page: what follows is no text of the article.
  static let endings: [String: String] = table([
    "related-links": [
      "related articles", "related article", "related stories", "related news", "related posts",
      "related content", "related topics", "related coverage", "related links", "related",
      "read more", "read next", "more stories", "more news", "more on this story",
      "more from this section", "more like this", "you may also like", "you might also like",
      "recommended", "recommended for you", "recommended stories", "most read", "most popular",
      "trending", "trending now", "top stories", "latest news", "latest stories", "see also",
      "also on this site", "don't miss", "editors' picks", "editor's picks", "up next",
      "more in this section", "what to read next", "popular now", "next article",
      "previous article", "next post", "previous post", "mehr zum thema",
      "das könnte sie auch interessieren", "auch interessant", "sur le même sujet", "à lire aussi",
      "noticias relacionadas", "te puede interesar", "читайте также", "похожие новости",
      "по теме", "ilgili haberler", "خبرهای مرتبط", "اخبار مرتبط", "بیشتر بخوانید",
      "مطالب مرتبط", "أخبار ذات صلة", "مواضيع ذات صلة", "اقرأ أيضا", "اقرأ أيضًا",
      "articoli correlati",
    ],
    "comments": [
      "leave a reply", "leave a comment", "leave a reply cancel reply", "cancel reply",
      "comments", "comment", "post a comment", "add a comment", "join the conversation",
      "view comments", "show comments", "comments are closed", "no comments yet",
      "log in to comment", "sign in to comment", "your email address will not be published",
      "your email address will not be published. required fields are marked", "kommentare",
      "kommentar schreiben", "commentaires", "laisser un commentaire", "comentarios",
      "комментарии", "оставить комментарий", "yorumlar", "نظرات", "نظرها", "دیدگاه‌ها",
      "نظر شما", "التعليقات", "اترك تعليقا", "be the first to comment",
    ],
    "back-to-top": [
      "back to top", "back to top button", "back to the top", "return to top", "scroll to top",
      "go to top", "nach oben", "haut de page", "volver arriba", "наверх",
    ],
    "subscribe": [
      "subscribe", "subscribe now", "subscribe to our newsletter", "sign up for our newsletter",
      "newsletter", "newsletters", "get our newsletter", "join our mailing list", "sign up",
      "newsletter abonnieren", "подписаться", "اشتراک در خبرنامه",
    ],
    "share": [
      "share this", "share this article", "share this story", "share this post", "share on",
      "share via", "follow us", "follow us on", "stay connected", "connect with us", "teilen",
      "artikel teilen", "partager", "partager cet article", "compartir", "поделиться",
      "همرسانی", "اشتراک‌گذاری", "مشاركة",
    ],
    "tags": ["tags", "topics", "filed under", "keywords", "schlagwörter", "برچسب‌ها", "الوسوم"],
    "about-the-author": ["about the author", "about author", "author"],
  ])

  /// Stands alone anywhere in the text.
  static let inline: [String: String] = table([
    "advertisement": [
      "advertisement", "advertisements", "ads", "ad", "sponsored", "sponsored content",
      "promoted content", "article continues below", "article continues after advertisement",
      "story continues below", "story continues below advertisement",
      "continue reading the main story", "continue reading below", "scroll to continue",
      "anzeige", "werbung", "publicité", "publicidad", "реклама", "reklam", "تبلیغات", "إعلان",
    ],
    "share": [
      "share", "tweet", "pin it", "email", "e-mail", "print", "copy link", "link copied",
      "facebook", "twitter", "whatsapp", "telegram", "linkedin", "reddit", "pinterest",
      "messenger", "save", "bookmark", "listen", "listen to this article", "play audio",
      "drucken", "imprimer", "imprimir", "چاپ", "طباعة",
    ],
    "navigation": [
      "home", "menu", "search", "skip to content", "skip to main content", "log in", "login",
      "sign in", "register", "close", "open menu", "main menu", "toggle navigation",
      "jump to content", "load more", "show more", "view all",
    ],
    "cookie-notice": [
      "accept all", "accept cookies", "reject all", "manage cookies", "cookie settings",
      "cookie policy", "privacy policy", "terms of use", "terms and conditions",
    ],
  ])

  /// Finds how a line begins that points elsewhere.
  static let pointerFinder = PhraseFinder(pointers.map(\.prefix))
  /// Why such a line is none of the text.
  static let pointerReasons = Dictionary(pointers.map { ($0.prefix, $0.reason) }) { $1 }

  /// Begins a line that points elsewhere, such as `Also read: …`.
  private static let pointers: [(prefix: String, reason: String)] = [
    ("also read:", "related-links"), ("read also:", "related-links"),
    ("read more:", "related-links"), ("read more about:", "related-links"),
    ("read:", "related-links"), ("read |", "related-links"), ("also read |", "related-links"),
    ("related:", "related-links"), ("see also:", "related-links"), ("more:", "related-links"),
    ("watch:", "related-links"), ("watch |", "related-links"), ("recommended:", "related-links"),
    ("lesen sie auch:", "related-links"), ("mehr zum thema:", "related-links"),
    ("lire aussi :", "related-links"), ("lire aussi:", "related-links"),
    ("à lire aussi :", "related-links"), ("lea también:", "related-links"),
    ("читайте также:", "related-links"), ("بیشتر بخوانید:", "related-links"),
    ("اقرأ أيضا:", "related-links"), ("اقرأ أيضًا:", "related-links"), ("tags:", "tags"),
    ("topics:", "tags"), ("filed under:", "tags"), ("posted in:", "tags"),
    ("برچسب‌ها:", "tags"), ("share this:", "share"), ("follow us on", "share"),
    ("copyright ©", "copyright"),
    ("sign up for our", "subscribe"), ("sign up to our", "subscribe"),
    ("subscribe to our", "subscribe"), ("get our free", "subscribe"),
    ("your email address will not be published", "comments"),
    ("click here to", "related-links"), ("we use cookies", "cookie-notice"),
    ("this site uses cookies", "cookie-notice"), ("this website uses cookies", "cookie-notice"),
    ("by continuing to use this", "cookie-notice"),
  ]

  /// Names who took a picture, at the beginning or the end of its caption.
  static let credits = PhraseFinder([
    "foto:", "fotos:", "foto ©", "foto: ©", "(foto ", "photo:", "photos:", "photo :", "photo ©",
    "photo by ", "(photo ", "photograph:", "photo credit", "photo courtesy", "image:", "image :",
    "(image ", "image credit", "image courtesy", "images:", "picture:", "(picture ", "bild:",
    "bilder:", "(bild ", "bild ©", "bildquelle", "bildnachweis", "crédit photo", "crédits photo",
    "crédits :", "credit:", "credits:", "copyright:", "abbildung:", "screenshot:",
    "fotografía:", "imagen:", "(imagen", "foto de ", "crédito:", "фото:", "(фото", "foto/",
    "fotoğraf:", "عکس:", "صورة:", "zdjęcie:", "fot. ", "写真:", "写真：", "図：", "图：", "图/", "사진=",
    "사진:", "/getty", "getty images", "(getty", "/ap photo", "via ap)", "(reuters)", "/reuters",
    "/afp", "shutterstock", "istock", "picture alliance", "/dpa",
  ])

  /// Ends a line of legal notice.
  static let legal = PhraseFinder([
    "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "все права защищены", "tüm hakları saklıdır",
    "جميع الحقوق محفوظة",
  ])

  /// The names of sections that stand above headlines.
  static let sections: Set<String> = [
    "news", "world", "world news", "politics", "business", "sport", "sports", "opinion",
    "opinions", "comment", "editorial", "culture", "technology", "tech", "science", "health",
    "entertainment", "lifestyle", "travel", "local", "local news", "national", "international",
    "middle east", "africa", "asia", "europe", "americas", "us", "u.s", "us news", "uk", "uk news",
    "latest", "latest news", "breaking news", "breaking", "top stories", "headlines", "economy",
    "markets", "money", "environment", "climate", "education", "features", "analysis", "video",
    "live", "home", "others", "latest developments", "exclusive", "investigations", "war",
  ]

  private static func table(_ lists: [String: [String]]) -> [String: String] {
    var table: [String: String] = [:]
    for (reason, phrases) in lists {
      for phrase in phrases { table[phrase] = reason }
    }
    return table
  }
}
