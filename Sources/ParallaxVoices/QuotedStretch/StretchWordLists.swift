/// The words beside quotation marks, by language.
///
/// Nouns that bring in a name or a title, words that speak of a word, words that end a noun phrase, and
/// the markers of distance. Written for Parallax from the style guides and grammars named in
/// docs/methods/voices.md; `lexicons/distancing-en` counts the English markers and says more of each.
/// A `*` stands for any ending, `…` for up to three words, `<` for a marker behind its word.
extension StretchWords {
  /// The lists of a language, a code with or without region; bare rules where there are none.
  static func of(_ language: String) -> StretchWords {
    let code = String(language.prefix { $0 != "-" && $0 != "_" })
    return lists[code] ?? StretchWords(readsCapitals: code != "lb")
  }

  private static let lists: [String: StretchWords] = [
    "en": english, "de": german, "fr": french, "es": spanish, "ru": russian, "tr": turkish,
    "ar": arabic, "fa": persian, "cs": czech,
  ]

  private static let english = StretchWords(
    name: """
      newspaper daily weekly magazine journal company firm party group band hotel restaurant bar club \
      ship boat vessel yacht tanker frigate operation codenamed named nicknamed alias aka dubbed \
      christened team project website site app blog channel network brand
      """,
    title: """
      film films movie movies book books novel song songs single album albums show series program \
      programme play musical documentary podcast essay article op-ed editorial poem column episode \
      painting exhibition game memoir titled entitled sitcom drama ballad anthem bestseller novella
      """,
    mention: "word words term terms phrase label expression euphemism adjective noun epithet",
    closed: """
      a an and are as at became be been but by came can could did do does for from had has have he her his if in is \
      it its may might made not of on or said she should that the their they this to told took was went were when where \
      which while who whom whose will with would
      """,
    verb: """
      am being cannot shall these those there then than how why we you i me him us them yes not \
      about after against because before between during into over since through under until upon \
      also already always later never now often once soon still today tomorrow tonight yesterday \
      monday tuesday wednesday thursday friday saturday sunday \
      ate became began bought broke brought built came chose drew drove fell fled flew forced fought \
      gave got grew heard held hid kept knew led lost met paid ran rang sang sank sent shrank sold sought \
      spent spoke stole stood struck swore taught threw thought told took understood wept withdrew \
      woke won wore wrote says gets gives goes holds keeps knows makes means meets sends sits stands \
      takes tells wins
      """,
    verbEnding: "ed",
    markers: """
      so called, self styled, self proclaimed, self described, self appointed, self declared, \
      self anointed, the alleged, an alleged, the purported, a purported, the supposed, a supposed, \
      the ostensible, an ostensible, \
      quote unquote, what … calls, what … call, what … called, what … dubbed, what … describes as, \
      what … described as, what … terms, what … termed, what … refers to as, what … referred to as
      """,
    capitalizesTitles: true, endingCapitals: 2)

  private static let german = StretchWords(
    name: """
      zeitung* zeitschrift* magazin* firma unternehmen konzern* partei* gruppe* band hotel* restaurant* \
      verein* schiff* operation* namens genannt* klub* club* sender* agentur* projekt* blatt* \
      organisation* initiative* bewegung* nachrichtenmagazin*
      """,
    title: """
      film* buch* roman* lied* song* album* serie* sendung* stück* oper* gedicht* drama* titel* artikel* \
      aufsatz* gemälde* ausstellung* essay* zeitschrift* podcast* dokumentation*
      """,
    mention: "wort* wörter* begriff* ausdruck* bezeichnung* schlagwort* formel*",
    closed: """
      der die das den dem des ein eine einen einem einer und oder in im an am auf aus bei mit nach von \
      vom zu zum zur für gegen ist sind war waren hat haben hatte wird werden wurde wurden sich als wie \
      dass nicht auch
      """,
    markers: """
      sogenannt*, so genannt*, selbsternannt*, selbst ernannt*, angeblich*, vermeintlich*, mutmaßlich*
      """,
    readsCapitals: false, endingCapitals: 1)

  private static let french = StretchWords(
    name: """
      journal quotidien hebdomadaire magazine revue société entreprise groupe parti mouvement hôtel \
      restaurant navire bateau paquebot opération association collectif surnommé* dénommé* baptisé* \
      nommé* chaîne radio site équipe club agence projet
      """,
    title: """
      film* livre* roman* chanson* album* série* émission* pièce* opéra* poème* titre* intitulé* \
      article* essai* tableau* exposition* documentaire* podcast* recueil* ouvrage*
      """,
    mention: "mot mots terme termes expression formule qualificatif étiquette vocable",
    closed: """
      le la les un une des du de d l et ou à au aux en dans par pour sur avec sans est sont était ont a \
      qui que qu dont où ne pas se s
      """,
    markers: """
      soi disant, prétendu, prétendue, prétendus, prétendues, autoproclamé*, auto proclamé*, < présumé*, ce que … appelle*, \
      ce qu il appelle*, ce qu elle appelle*, ce qu ils appellent, ce qu on appelle
      """)

  private static let spanish = StretchWords(
    name: """
      diario periódico semanario revista empresa compañía grupo partido movimiento hotel restaurante \
      buque barco operación banda alias apodado* llamado* denominado* cadena radio agencia equipo club \
      proyecto sociedad
      """,
    title: """
      película* libro* novela* canción canciones álbum* serie* programa* obra* poema* titulado* título* \
      artículo* ensayo* cuadro* exposición documental* podcast filme* disco*
      """,
    mention: "palabra* término* expresión frase calificativo vocablo concepto",
    closed: """
      el la los las un una unos unas de del y o u e en a al por para con sin es son era fue ha han que \
      quien se no su sus lo como
      """,
    markers: """
      el llamado, la llamada, los llamados, las llamadas, el denominado, la denominada, \
      los denominados, las denominadas, así llamad*, autoproclamad*, autodenominad*, el supuesto, la supuesta, \
      los supuestos, las supuestas, un supuesto, una supuesta, presunt*, pretendid*, lo que … llama*, lo que … llamó, lo que … denomina*, \
      lo que … calific*
      """)

  private static let russian = StretchWords(
    name: """
      газет* журнал* компани* партии партия партию партией фирм* отел* гостиниц* групп* клуб* команд* \
      завод* концерн* холдинг* корпораци* банк* фонд* издани* агентств* операци* радиостанци* \
      телеканал* канал* телекомпани* телеграм* портал* сайт* движени* организаци* объединени* \
      ассоциаци* общество общества обществу обществом станци* ооо оао зао ао пао ано нии муп гуп \
      фгуп тоо ип медал* орден* названием названием прозвищ* имени позывн* кодовым ресторан* кафе \
      магазин* театр* кинотеатр* корабл* крейсер* теплоход* танкер* судно судна яхт* поезд* самолет* \
      вертолет* ракет* комплекс* систем* блок* батальон* полк* бригад* фракци* стадион* лиг* марк* \
      центр* институт* парк* сет* предприяти* оператор* союз* проект* премии премию премия конкурс* \
      фестивал* шахт* платформ* форум* стрелков* рынк* рынок
      """,
    title: """
      фильм* роман* песн* спектакл* книг* статьи статья статью статье статьей сериал* передач* программ* \
      повест* рассказ рассказа рассказе поэм* опер* балет* альбом* картин* выставк* мюзикл* \
      стихотворени* доклад* закон* пьес* комеди* драм* трилоги* рубрик* сборник* учебник* документ* \
      мультфильм* эссе цикл* диск* кинокартин* лент*
      """,
    mention: "слов* термин* выражени* понят* словосочетани* ярлык* определени*",
    closed: """
      и или в во на с со к ко по о об от до из за у для при не что как который которая которые которого \
      это был была были было есть будет а но
      """,
    markers: """
      так называем*, якобы, самопровозглашенн*, пресловут*, мнимы*, мнимо*, \
      то что … называет, то что … называют, то что … назвал*, тем что … называ*, \
      самозван*, т н
      """,
    colonLeadsSpeech: true)

  private static let turkish = StretchWords(
    name: """
      gazetesi dergisi şirketi partisi grubu oteli adlı isimli lakaplı operasyonu kanalı ajansı kulübü \
      projesi örgütü
      """,
    title: "filmi kitabı romanı şarkısı albümü dizisi programı oyunu şiiri makalesi başlıklı",
    mention: "kelime* sözcü* kavram* ifade* terim* tabir*",
    closed: """
      ve veya ile bir bu şu o da de ki için gibi kadar sonra önce ise mi olan olarak dedi söyledi
      """,
    markers: "sözde, güya, sözümona, sözüm ona, kendini … ilan eden, olarak adlandırdığı")

  private static let arabic = StretchWords(
    name: """
      صحيفة جريدة مجلة شركة حزب حركة جماعة تنظيم فندق سفينة عملية قناة وكالة منظمة مجموعة نادي فريق \
      موقع شبكة كتيبة لواء المدعو الملقب بلقب باسم المسماة المسمى مؤسسة برنامج
      """,
    title: "فيلم رواية كتاب أغنية ألبوم مسلسل مسرحية قصيدة مقال مقالة بعنوان معرض",
    mention: "كلمة عبارة مصطلح لفظ وصف تعبير مفهوم",
    closed:
      "في من إلى الى على عن مع و أو او أن ان إن التي الذي الذين هو هي كان كانت قد لا لم ما بعد قبل",
    markers: """
      ما يسمى, ما تسمى, ما سمي, ما أسماه, ما أسمته, ما وصفه, ما وصفته, ما يعرف, بما يسمى, لما يسمى, فيما يسمى, مايسمى, < المزعوم, < المزعومة, < المزعومين
      """)

  private static let persian = StretchWords(
    name: """
      روزنامه مجله شرکت حزب گروه هتل کشتی عملیات شبکه خبرگزاری سازمان باشگاه تیم سایت نام بنام لقب \
      جنبش هفته‌نامه پایگاه موسسه
      """,
    title: "فیلم رمان کتاب ترانه آهنگ آلبوم سریال نمایش شعر مقاله عنوان مستند نمایشگاه",
    mention: "کلمه واژه عبارت اصطلاح لفظ تعبیر",
    closed: "در از به با برای و یا که را این آن است بود شد می تا بر هم نیز اما",
    markers: """
      به اصطلاح, باصطلاح, موسوم به, آنچه … می خواند, آنچه … خواند, آنچه … نامید, آنچه … می نامد, \
      خودخوانده, < ادعایی, < خودخوانده, < موهوم
      """)

  private static let czech = StretchWords(
    name: """
      deník* list* časopis* společnost* firm* stran* skupin* hotel* loď* klub* tým* agentur* hnutí \
      sdružení nadac* projekt* zvan* podnik* závod* banka banky bance bank
      """,
    title: """
      film* knih* román* píse* píseň* album* seriál* pořad* hr* oper* báse* článk* článek výstav* \
      názv* název
      """,
    mention: "slov* termín* výraz* pojem pojm* označení",
    closed:
      "a i nebo v ve na s se z ze k ke do o od po pro při u je jsou byl byla bylo že který jako",
    markers: "takzvan*, tzv, údajn*, samozvan*, domněl*")
}
