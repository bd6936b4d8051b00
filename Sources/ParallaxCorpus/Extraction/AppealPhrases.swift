/// What pages ask of their readers between and below the paragraphs, in many languages.
enum AppealPhrases {
  /// Stands in a short block that asks to subscribe, to follow, to pay or to write.
  static let appeals = list(
    """
    sign up for our, sign up to our, subscribe to our, subscribe today, subscribe now
    join our newsletter, join us on, follow us on, like us on, support our work, support us on
    consider supporting, become a member, become a subscriber, already a subscriber
    already a member, download our app, get our app, submit a letter, letter to the editor
    send us a tip, chat with us on, chat with us in, delivered to your inbox, straight to your inbox, if you enjoyed this article
    if you enjoyed reading this, we want to hear what you think, click here to subscribe
    abonnieren sie, abonniere unseren, abonniert unseren, newsletter abonnieren
    newsletter an, melden sie sich für unseren, folgen sie uns, folge uns auf, folgt uns auf
    werden sie mitglied, unterstützen sie uns, unterstütze uns, bereits abonnent, jetzt spenden
    jetzt abonnieren, auf dem laufenden, hat ihnen der artikel gefallen, registrieren sie sich
    unsere netiquette, probleme beim kommentieren, laden sie unsere app
    abonnez-vous, inscrivez-vous à notre, suivez-nous, soutenez-nous, déjà abonné, faites un don
    téléchargez notre application, si vous souhaitez critiquer ou
    suscríbete a, suscríbase a, suscribite a, síguenos en, seguinos en, únete a nuestro
    únete a nuestra, únete desde, ya eres suscriptor, hazte socio, descarga nuestra app
    canal de telegram, canal de whatsapp, assine a nossa, assine nossa, siga-nos, siga o canal
    inscreva-se, participe do canal, entre no grupo, iscriviti alla, seguici su, sostienici
    zapisz się do, obserwuj nas, dołącz do nas, volg ons op, schrijf je in voor
    подпишитесь на, подписывайтесь на, следите за нами, наш телеграм, telegram-канал
    підписуйтесь на, abone olun, takip edin, bizi takip, kanalımıza
    اشترك في, تابعونا على, تابعنا على, ما را دنبال کنید, عضو کانال, به کانال
    עקבו אחרינו, 关注我们, 扫描二维码, 扫码关注, 關注我們, フォローして, メルマガ登録, 구독하기
    """)

  /// Stands in a line below the text that says who else wrote it.
  static let contributions = list(
    """
    contributed to this report, contributed to this story, contributed to this article
    contributed reporting, additional reporting by, (reporting by, editing by
    a contribué à cet article, hat zu diesem bericht beigetragen
    """)

  /// Begins a line that points at another article.
  static let pointers = list(
    """
    also read, read also, read more, read next, see also, more on this, more from, don't miss
    you may also like, must read, related article, related story, further reading
    lesen sie auch, lesen sie hier, lesen sie dazu, lesen sie mehr, lies auch, lies hier
    mehr dazu, mehr zum thema, siehe auch, auch interessant, auch lesenswert, weiterlesen:
    lire aussi, lire également, à lire aussi, à lire également, à lire :, voir aussi
    lea también, lee también, leer también, lea además, lee además, puedes ver, te puede interesar
    le puede interesar, también puedes leer, más sobre, mira también, ver también, ver además
    leia também, leia mais, veja também, saiba mais, confira também, leggi anche, vedi anche
    czytaj także, czytaj też, czytaj również, zobacz także, zobacz też, zobacz również
    przeczytaj także, przeczytaj też, lees ook, lees meer, les også, läs också, læs også
    читайте также, читайте ещё, читайте по теме, смотрите также, читайте також, дивіться також
    ayrıca okuyun, ilgili haber, bunu da okuyun, اقرأ أيضا, اقرأ أيضًا, اقرأ ايضا, إقرأ أيضا
    شاهد أيضا, بیشتر بخوانید, همچنین بخوانید, קראו גם, 相关阅读, 延伸阅读, 相關新聞, 延伸閱讀
    関連記事, あわせて読みたい, 관련기사
    """)

  private static func list(_ text: String) -> PhraseFinder {
    let lines = text.split(whereSeparator: \.isNewline)
    return PhraseFinder(
      lines.flatMap { $0.split(separator: ",") }.map { String(TextLine.trim($0)) })
  }
}
