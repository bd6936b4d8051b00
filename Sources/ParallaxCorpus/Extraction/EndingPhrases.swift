/// The labels above what stands behind an article on a page, in many languages.
///
/// They are used on pages with structure: a label takes with it the box that it begins. In pasted
/// text, which has no boxes, `FurniturePhrases` alone counts.
enum EndingPhrases {
  /// The reason by label, folded as `FurnitureRules.folded` does.
  static let reasons: [String: String] = {
    let lists = [
      "related-links": related, "comments": comments, "about-the-author": authors,
      "subscribe": subscriptions, "tags": tags,
    ]
    var table = FurniturePhrases.endings
    for (reason, lines) in lists {
      for phrase in lines.split(whereSeparator: \.isNewline).flatMap({ $0.split(separator: ",") }) {
        table[String(TextLine.trim(phrase))] = reason
      }
    }
    return table
  }()

  private static let related = """
    you may like, more for you, more from us, more about this, more on this topic, keep reading,
    continue reading, further reading, explore further, editor's choice, most viewed, most shared,
    latest posts, latest articles, recent posts, recent articles, popular posts, similar articles,
    similar posts, other articles, more articles, more posts, in case you missed it, see more
    ähnliche beiträge, ähnliche artikel, ähnliche themen, verwandte artikel, verwandte beiträge
    verwandte themen, weitere artikel, weitere beiträge, weitere themen, weitere nachrichten
    weitere meldungen, weitere news, mehr zu diesem thema, mehr dazu, mehr zum thema, lesen sie auch
    lesen sie mehr, lies auch, lesen sie weiter, das könnte dich auch interessieren, passend dazu
    das könnte ihnen auch gefallen, das könnte dir auch gefallen, das könnte dich interessieren
    das könnte sie interessieren, zum weiterlesen, weiterlesen, meistgelesen, meistgelesene artikel
    am meisten gelesen, beliebte artikel, beliebte beiträge, neueste beiträge, letzte beiträge
    aktuelle beiträge, aktuelle artikel, neueste artikel, aktuelle nachrichten, aktuelle meldungen
    links zum thema, nächster artikel, vorheriger artikel, vorheriger beitrag, nächster beitrag
    empfehlungen der redaktion, unsere empfehlungen, empfohlene artikel, artikel zum thema
    zum thema, beitrags-navigation, beitragsnavigation, top-themen, verwandte links
    articles similaires, articles liés, articles associés, à lire également, lire aussi
    lire également, sur le même thème, les plus lus, dans la même rubrique, plus d'articles
    vous aimerez aussi, voir aussi, autres articles, nos derniers articles, à voir aussi
    recommandé pour vous, derniers articles, pour aller plus loin, à lire, à découvrir aussi
    artículos relacionados, lea también, lee también, leer también, también te puede interesar
    le puede interesar, te recomendamos, más noticias, lo más leído, lo más visto, más leídas
    ver también, mira también, temas relacionados, notas relacionadas, contenido relacionado
    entradas relacionadas, últimas noticias, seguir leyendo, sigue leyendo, relacionados
    leia também, leia mais, veja também, notícias relacionadas, artigos relacionados, mais lidas
    você pode gostar, você também pode gostar, relacionadas, posts relacionados, últimas notícias
    conteúdo relacionado, mais notícias, matérias relacionadas
    leggi anche, articoli correlati, potrebbe interessarti, ti potrebbe interessare, altri articoli
    potrebbe interessarti anche, vedi anche, i più letti, notizie correlate, ultime notizie
    czytaj także, czytaj też, zobacz także, zobacz też, przeczytaj także, przeczytaj również
    powiązane artykuły, podobne artykuły, najczęściej czytane, zobacz również, czytaj również
    lees ook, lees meer, lees verder, gerelateerde artikelen, meer nieuws, meest gelezen
    gerelateerd, læs også, läs också, läs mer, les også, lue myös, přečtěte si také
    související články, čtěte také, citește și, olvasson tovább, kapcsolódó cikkek
    διαβάστε επίσης, σχετικά άρθρα
    похожие статьи, читайте по теме, материалы по теме, смотрите также, популярное
    самое читаемое, рекомендуем, другие новости, ещё по теме, вам может быть интересно
    похожие материалы, похожие записи, новости по теме, последние новости, читать далее
    читайте також, схожі новини, дивіться також, новини за темою
    ilginizi çekebilir, benzer haberler, diğer haberler, en çok okunanlar, son haberler
    bunlar da ilginizi çekebilir, ayrıca okuyun, ilgili konular, ilgili içerikler
    اقرأ المزيد, قد يعجبك أيضا, قد يعجبك ايضا, قد يعجبك أيضًا, موضوعات ذات صلة, مقالات ذات صلة
    الأكثر قراءة, شاهد أيضا, اقرأ ايضا, أخبار متعلقة, روابط ذات صلة, آخر الأخبار
    بیشتر بدانید, پربازدیدترین, پربیننده‌ترین, همچنین بخوانید, مطالب پیشنهادی, آخرین اخبار
    כתבות נוספות, קראו גם, כתבות קשורות, אולי יעניין אותך
    相关新闻, 相关阅读, 相关文章, 相关链接, 延伸阅读, 推荐阅读, 热门文章, 更多新闻, 猜你喜欢, 热门推荐
    相關新聞, 相關文章, 相關報導, 延伸閱讀, 推薦閱讀
    関連記事, おすすめ記事, 関連リンク, あわせて読みたい, 人気記事, 関連ニュース, 最新記事
    관련기사, 관련 기사, 관련뉴스, 많이 본 뉴스, 추천기사, 인기기사
    """

  private static let comments = """
    leave a comment cancel reply, responses, reader comments, what do you think, write a comment
    write a review, customer reviews, trackbacks, pingbacks, trackback-url, kommentarfeed
    kommentar verfassen, kommentar hinterlassen, schreibe einen kommentar, kommentieren
    schreib einen kommentar, schreiben sie einen kommentar, hinterlasse einen kommentar
    hinterlasse jetzt einen kommentar, antwort abbrechen, antworten abbrechen, kundenbewertungen
    kommentare geschlossen, kommentare sind geschlossen, diskutieren sie mit, leserkommentare
    schreibe einen kommentar antworten abbrechen, kommentar hinterlassen antworten abbrechen
    kommentar verfassen antwort abbrechen, ihr kommentar, ihre meinung, deine meinung
    ajouter un commentaire, vos commentaires, réagir, laisser un commentaire annuler la réponse
    deja un comentario, dejar un comentario, deja una respuesta, escribe un comentario
    deixe um comentário, deixe uma resposta, comentários, lascia un commento, commenti
    komentarze, dodaj komentarz, reacties, geef een reactie, kommentarer, yorum yap, yorum yaz
    комментировать, добавить комментарий, написать комментарий, обсуждение, коментарі
    أضف تعليقا, أضف تعليق, ارسال نظر, נ תגובות, תגובות, הוסף תגובה
    评论, 发表评论, 評論, コメント, コメントを残す, 댓글
    """

  private static let authors = """
    about the authors, about the writer, the author, authors, über den autor, über die autorin
    über die autoren, zum autor, zur autorin, autor, autorin, autoren, der autor, die autorin
    à propos de l'auteur, l'auteur, auteur, sobre el autor, sobre la autora, sobre o autor
    sull'autore, autore, o autorze, over de auteur, об авторе, автор, yazar hakkında
    عن الكاتب, درباره نویسنده, 作者简介, 著者
    """

  private static let subscriptions = """
    stay informed, stay up to date, never miss a story, get the newsletter, our newsletter
    newsletter anmelden, newsletter-anmeldung, zum newsletter anmelden, inscription à la newsletter
    s'abonner, abonnez-vous, suscríbete, suscribirse, boletín, assine, inscreva-se, iscriviti
    iscriviti alla newsletter, zapisz się, подписка, рассылка, bültene abone ol, النشرة البريدية
    خبرنامه, 订阅, 메일링 구독
    """

  private static let tags = """
    tagged, tagged with, categories, labels, schlagworte, stichworte, stichwörter, kategorien
    getaggt mit, themen, mots-clés, mots clés, étiquettes, etiquetas, palabras clave, temas
    palavras-chave, parole chiave, tagi, теги, метки, etiketler, كلمات مفتاحية, 标签, タグ, 태그
    """
}
