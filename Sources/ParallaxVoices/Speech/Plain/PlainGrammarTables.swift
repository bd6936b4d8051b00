extension PlainGrammar {
  /// The words of each language: after Duden, *Die Grammatik* (2016); Grevisse and Goosse, *Le bon usage*
  /// (2016); *Nueva gramática de la lengua española* (2009); *Русская грамматика* (1980); Göksel and
  /// Kerslake, *Turkish* (2005); Badawi, Carter and Gully, *Modern Written Arabic* (2016); Mahootian, *Persian*
  /// (1997). Languages that are only read for the clause behind a cue have the words that open it.
  static let tables: [String: String] = [
    "ar": arabic, "de": german, "es": spanish, "fa": persian, "fr": french, "ru": russian,
    "tr": turkish, "cs": "opener: že zda aby", "he": "opener: כי", "it": "opener: che se",
    "nl": "opener: dat of", "pl": "opener: że iż czy żeby", "pt": "opener: que se",
    "sv": "opener: att", "uk": "opener: що щоб",
  ]

  private static let german = """
    subjunctive: biete bringe sichere lerne kenne schreibe spreche setze verdiene verliere gewinne wachse steige sinke beginne dauere betrage betreffe entstehe ergebe existiere richte rühre treffe trete sterbe verlange
    conjunction: aber und doch denn auch
    opener: dass daß ob
    question: wie wer was wann wo warum weshalb wieso woher wohin wem wen wessen welche welcher
    question: welches welchen
    source: laut angaben aussage aussagen darstellung auskunft informationen erkenntnissen
    source: einschätzung ansicht auffassung meinung überzeugung worten berichten sicht kreisen
    source: polizeiangaben
    sourceAfter: zufolge
    lead: wie so
    relative: der die das den dem deren dessen denen welcher welche welches
    marker: zu
    infinitive: -en -ern -eln
    markedInfinitive: anzu- aufzu- auszu- abzu- einzu- vorzu- zurückzu- mitzu- beizu- nachzu-
    markedInfinitive: durchzu- umzu- weiterzu- teilzu- herauszu- wiederzu- freizu- fortzu-
    markedInfinitive: bereitzu- festzu- hinzuzu- zusammenzu- sicherzu- fertigzu-
    subjunctive: sei seien habe hätte hätten werde würde würden könne könnten müsse müssten solle
    subjunctive: wolle dürfe dürften möge gebe gehe komme stehe liege bleibe lasse nehme mache
    subjunctive: finde führe halte wisse brauche bestehe fehle falle handle sehe zeige bekomme
    subjunctive: erhalte verfüge gelte drohe lägen lägen gäbe gäben käme kämen wäre wären lägen
    subjunctive: stünden blieben gingen schmölzen nähmen ließen sähen hielten wüssten sprächen
    subjunctive: stiegen fielen bedeute reiche sorge diene trage spiele arbeite rechne gehöre
    subjunctive: leide
    condition: wenn falls ich wir ohne
    auxiliary: hat haben hatte hatten ist wird wurde wurden
    pronoun: er sie es man dieser diese
    determiner: der die das den dem des ein eine einem einen einer eines ihr ihre ihrem ihrer
    determiner: ihren ihres sein seine seinem seiner seinen seines dieser diese dieses diesem
    determiner: diesen mehrere viele alle
    link: von vom und aus für
    stop: dem den einem am im in an auf bei mit nach vor zum zur über unter gegenüber bis seit
    stop: während wegen um gegen ohne durch zwischen zu gestern heute auch noch zudem außerdem
    stop: zugleich später dagegen jedoch aber erneut bereits schon nur weiter dann nun nicht sich
    stop: montag dienstag mittwoch donnerstag freitag samstag sonntag weiterhin ebenfalls
    """

  private static let french = """
    stop: déjà plus récemment
    accuser: accus- soupçonn- exhort- appel- invit- somm- exig- pri- enjoin-
    conjunction: mais et or puis car donc
    participle: -é -ée -és -ées -i -ie -is -u -ue -us -ant
    opener: que qu' qu’ qu s'il si
    question: pourquoi comment quand où qui combien quel quelle quels quelles
    source: selon après source sources
    lead: comme ainsi
    relative: qui que qu' qu’ dont où laquelle lequel
    marker: de d' d’ d à
    infinitive: -er -ir -re -oir
    subjunctive: -erait -eraient -irait -iraient -rrait -rraient -drait -draient serait seraient
    subjunctive: aurait auraient
    condition: si s'il s'ils
    auxiliary: a ont avait avaient est sont s' s’ se l' l’ n' n’ t aura y lui leur été
    pronoun: il elle ils elles on
    determiner: le la l' l’ les un une des du son sa ses leur leurs ce cette ces
    link: de du des d' d’ et
    stop: à au aux dans en sur par pour lors devant avant après depuis hier mardi lundi mercredi
    stop: jeudi vendredi samedi dimanche aussi également toutefois cependant ensuite qui que dont
    stop: encore enfin notamment vers chez
    """

  private static let spanish = """
    accuser: acus- inst- exhort- llam- invit- conmin-
    conjunction: pero y e mas pues
    participle: -ado -ada -ados -adas -ido -ida -idos -idas -ando -iendo
    opener: que si
    question: qué quién quiénes cuándo dónde cómo cuánto cuántos cuántas cuál cuáles
    source: según acuerdo palabras opinión juicio conforme
    lead: según como tal
    relative: que quien quienes cual cuyo cuya cuyos donde
    marker: de a con en
    infinitive: -ar -er -ir -arse -erse -irse -arlo -arla -arlos -arlas -erlo -erla -irlo -irla
    infinitive: -irlos
    subjunctive: -aría -arían -ería -erían -iría -irían -dría -drían -bría -brían
    condition: si
    auxiliary: se ha han había habían lo les le
    pronoun: él ella ellos ellas
    determiner: el la los las un una unos unas su sus este esta estos estas
    link: de del y e
    stop: a al en con por para tras ante sobre desde hasta según que también además ayer hoy lunes
    stop: martes miércoles jueves viernes sábado domingo no ya sin durante después antes entonces
    """

  private static let russian = """
    directive: обеща- пообещ- гроз- пригроз- призва- призыва- потребов- требу- требов- предлож- предлаг- попрос- прос- отказ- рекоменд- порекоменд- посовет- совет- покля- поруч- прика- обязал- обяжет
    condition: только
    conjunction: но а и однако
    participle: -вший -вшая -вшие -ющий -ющая -ющие -щий -ая -в
    opener: что чтобы будто якобы
    question: почему как кто когда где сколько какой какая какие каким зачем куда ли
    source: словам мнению данным информации сведениям версии утверждению заявлению заявлениям
    source: свидетельству признанию убеждению согласно сообщению сообщениям оценке оценкам
    lead: как
    relative: который которая которое которые которого которой которых котором которому которую
    relative: чей чья
    infinitive: -ать -ять -ить -еть -ыть -уть -оть -ться -йти
    auxiliary: был была было были не же
    pronoun: он она они тот та
    link: и
    stop: в во на с со о об к ко по у из за от до для при через после перед под над также уже еще
    stop: вчера сегодня вторник что позже ранее однако затем ему ей им нам
    accuser: обвин-
    charge: в во
    """

  private static let arabic = """
    conjunction: لكن ولكن غير
    opener: أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها أنّ إنّ بأنهم أننا إننا إنني أنني
    question: لماذا متى كيف أين هل ماذا عما
    source: بحسب وفقا وفق طبقا حسب حسبما رأي برأي نظر
    lead: كما حسبما
    imperfect: ي-
    relative: التي الذي الذين اللذين
    finite: قال
    auxiliary: يكون تكون قد وقد كان كانت لا لم
    pronoun: هو هي هم
    stop: في على إلى من عن مع يوم أمس خلال بعد قبل أمام اليوم التي الذي أيضا بين بسبب بشأن بقوله
    stop: بالقول قائلا قائلة لل- حول عبر ضد
    accuser: اتهم- واتهم- يتهم- تتهم- هدد- وهدد- يهدد- تهدد- وعد وعدت ووعد ووعدت تعهد- وتعهد-
    accuser: يتعهد- طالب- وطالب- يطالب- تطالب- اعترف- واعترف- دعا دعت ودعا ودعت يدعو تدعو
    charge: ب- إلى
    """

  private static let persian = """
    conjunction: اما و ولی
    opener: که
    question: چرا چگونه آیا کی کجا چه چقدر
    source: گفته گفتهٔ گفته‌ی گزارش نقل اعلام باور اعتقاد عقیده قول زعم روایت اظهارات آمار اساس
    source: اظهار تعبیر نوشته
    relative: که
    finite: گفت گفتند گفته‌است گفته‌اند می‌گوید می‌گویند کرد کردند کرده‌است کرده‌اند می‌کند
    finite: می‌کنند داد دادند می‌دهد می‌دهند داشت داشتند افزود افزودند می‌افزاید پرسید پرسیدند
    finite: نوشت نوشتند می‌نویسد شد شدند پذیرفت پذیرفتند است
    pronoun: وی او آنها آنان ایشان
    stop: به در از بر با برای تا روز پس پیش امروز دیروز هم نیز همچنین را که سپس
    """

  private static let turkish = """
    conjunction: ama ancak ve
    sourceAfter: göre
    closer: -acakları -acaklarına -acaklarını -acağı -acağına -acağını -dikleri -diklerine
    closer: -diklerini -diği -diğine -diğini -dukları -duklarına -duklarını -duğu -duğuna -duğunu
    closer: -dükleri -düklerine -düklerini -düğü -düğüne -düğünü -dıkları -dıklarına -dıklarını
    closer: -dığı -dığına -dığını -ecekleri -eceklerine -eceklerini -eceği -eceğine -eceğini
    closer: -makla -malarını -masına -masını -mekle -melerini -mesine -mesini -tikleri -tiklerine
    closer: -tiklerini -tiği -tiğine -tiğini -tukları -tuklarına -tuklarını -tuğu -tuğuna -tuğunu
    closer: -tükleri -tüklerine -tüklerini -tüğü -tüğüne -tüğünü -tıkları -tıklarına -tıklarını
    closer: -tığı -tığına -tığını -acağımı -eceğimi -acağımızı -eceğimizi diye
    participle: -en -an
    pronoun: o onlar
    stop: pazartesi salı çarşamba perşembe cuma cumartesi pazar günü akşamı sabahı
    genitive: -nın -nin -nun -nün -ın -in -un -ün
    stop: dün bugün için gibi kadar sonra önce ise de da şöyle ayrıca
    """
}
