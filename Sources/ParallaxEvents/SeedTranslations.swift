import ParallaxModel

/// What common words of news are in ten languages: countries, months, institutions, kinds of events.
///
/// Only across scripts do they count, beside the consonants of names: those of *Germany* and *ألمانيا* share little, and
/// Chinese names share nothing with their Latin forms. The table is written for the project; what it lacks, the user adds
/// (`--translations`).
enum SeedTranslations {
  /// The table.
  static let table = TermTranslations(
    rows: text.split(separator: "\n").map { row in
      row.split { ",| ".contains($0) }.map(String.init)
    })

  /// One row for each meaning: English, German, Spanish, French, Turkish, Arabic, Persian, Hebrew, Russian, Chinese; forms of
  /// one language separated by `|`, a word written alike in several of them once.
  private static let text = """
    america*|usa, amerik*, امريكا|امريكي*|اميركا|اميركي*, آمریکا*, אמריקה|אמריקאי*|ארהב, сша|америк*, 美国
    britain|british, großbritannien|britisch*|vereinigtes, británic*, britanniqu*, ingiltere|britanya, بريطانيا|بريطاني*, بریتانیا*|انگلیس*, בריטניה|בריטי*, британи*|великобритани*|британск*, 英国
    england|english, englisch*, inglaterra|inglés*, angleterre|anglais*, انجلترا|إنجلترا|انجليزي*, انگلستان, אנגליה|אנגלי*, англи*, 英格兰
    germany|german|germans, deutschland|deutsch*, alemania|alemán*|aleman*, allemagne|allemand*, almanya*|alman*, ألمانيا|ألماني*, آلمان*, גרמניה|גרמני*, германи*|немецк*, 德国
    france|french, frankreich|französisch*, francia|francés*|frances*, français*, fransa|fransız*, فرنسا|فرنسي*, فرانسه|فرانسوی*, צרפת|צרפתי*, франци*|французск*, 法国
    spain|spanish, spanien|spanisch*, españa|español*, espagne|espagnol*, ispanya|ispanyol*, إسبانيا|اسبانيا|إسباني*|اسباني*, اسپانیا*, ספרד|ספרדי*, испани*|испанск*, 西班牙
    italy|italian*, italien*|italienisch*, italia*, italie, italya*, إيطاليا|ايطاليا|إيطالي*|ايطالي*, ایتالیا*, איטליה|איטלקי*, итали*|итальянск*, 意大利
    russia|russian*, russland|russisch*, rusia|ruso|rusos|rusa, russie|russe*, rusya*, روسيا|روسي*, روسیه|روسی*, רוסיה|רוסי*, росси*|русск*, 俄罗斯
    ukraine|ukrain*, ucrania*|ucranian*, ukrayna*, أوكرانيا|اوكرانيا|أوكراني*|اوكراني*, اوکراین*, אוקראינה|אוקראיני*, украин*, 乌克兰
    poland|polish, polen|polnisch*, polonia|polac*, pologne|polonais*, polonya*, بولندا|بولندي*, لهستان*, פולין|פולני*, польш*|польск*, 波兰
    turkey|turkish, türkei|türkisch*, turquía|turc*, turquie, türkiye|türk*, تركيا|تركي*, ترکیه|ترک, טורקיה|טורקי*|תורכיה, турци*|турецк*, 土耳其
    greece|greek*, griechenland|griechisch*, grecia|grieg*, grèce|grec*, yunan*, اليونان|يوناني*, یونان*, יוון|יווני*, греци*|греческ*, 希腊
    china|chinese, chinesisch*, chino|chinos, chine|chinois*, الصين|صين|صيني*, چین*, סין|סיני*, кита*, 中国
    japan|japanese, japanisch*, japón|japon*, جابان|اليابان|ياباني*, ژاپن*, יפן|יפני*, япон*, 日本
    korea*, corea*, corée|coréen*, kore*, كوريا|كوري*, کره*, קוריאה|קוריאני*, коре*, 韩国|朝鲜
    india|indian*, indien|indisch*, indio|indios, inde, hindistan|hint*, الهند|هند|هندي*, هندوستان|هندی*, הודו|הודי*, инди*, 印度
    pakistan*, paquistán|pakistán, باكستان*, پاکستان*, פקיסטן*, пакистан*, 巴基斯坦
    afghanistan|afghan*, afganistán|afgan*, أفغانستان|افغان*|أفغان*, אפגניסטן|אפגני*, афган*, 阿富汗
    iran*, irán|iraní*, إيران*|ايران*, ایران*, איראן|איראני*, иран*, 伊朗
    iraq*, irak*, عراق|عراقي*|العراق*, עיראק|עיראקי*, ирак*, 伊拉克
    syria*, syrien|syrisch*, siria*, syrie*, suriye*, سوريا|سورية|سوري*|سوریه, סוריה|סורי*, сири*, 叙利亚
    israel*, israël*, israil|i̇srail*, إسرائيل*|اسرائيل*, اسرائیل*, ישראל|ישראלי*, израил*, 以色列
    palestin*, palästin*, filistin*, فلسطين*, فلسطین*, פלסטין|פלסטיני*, палестин*, 巴勒斯坦
    gaza, gazze*, غزة|غزه, עזה, газа|газе, 加沙
    lebanon|lebanese, libanon|libanesisch*, líban*, liban*, lübnan*, لبنان*, לבנון|לבנוני*, ливан*, 黎巴嫩
    egypt*, ägypt*, egipt*, égypt*, mısır*, مصر|مصري*|مصری*, מצרים|מצרי*, егип*, 埃及
    saudi*, saoudi*, suudi*, السعودية|سعودي*, سعودی|عربستان, סעודיה|סעודי*, саудовск*, 沙特*
    yemen*, jemen*, yémen*, يمن|اليمن|يمني*|یمن*, תימן|תימני*, йемен*, 也门
    libya*, libyen|libysch*, libia*, libye*, ليبيا|ليبي*|لیبی*, לוב, ливи*, 利比亚
    sudan*, sudán, soudan*, سودان|السودان*|سوداني*, סודן|סודני*, судан*, 苏丹
    ethiopia*, äthiop*, etiop*, éthiop*, etiyop*, إثيوبيا|اثيوبيا|إثيوبي*, اتیوپی*, אתיופיה|אתיופי*, эфиоп*, 埃塞俄比亚
    africa*, afrik*, áfrica|african*, afrique|africain*, أفريقيا|افريقيا|أفريقي*|إفريقيا, آفریقا*, אפריקה|אפריקאי*, африк*, 非洲
    europe*, europ*, europa*, européen*, avrupa*, أوروبا|اوروبا|أوروبي*|اوروبي*, اروپا*, אירופה|אירופאי*|אירופי*, европ*, 欧洲|欧盟
    asia*, asien|asiatisch*, asya*, asie|asiatiqu*, آسيا|آسيوي*, آسیا*, אסיה|אסיאתי*, ази*, 亚洲
    australia*, austral*, avustralya*, أستراليا|استراليا|أسترالي*, استرالیا*, אוסטרליה|אוסטרלי*, австрали*, 澳大利亚|澳洲
    canada|canadian*, kanad*, canadá|canadiens*, كندا|كندي*, کانادا*, קנדה|קנדי*, канад*, 加拿大
    mexico|mexican*, mexik*, méxico, mexique|mexicain*, meksik*, المكسيك|مكسيكي*, مکزیک*, מקסיקו|מקסיקני*, мексик*, 墨西哥
    brazil*, brasil*, brésil*, brezilya*, البرازيل|برازيل*, برزیل*, ברזיל|ברזילאי*, бразил*, 巴西
    argentin*, arjantin*, أرجنتين|الأرجنتين|أرجنتيني*, آرژانتین*, ארגנטינה|ארגנטיני*, аргентин*, 阿根廷
    venezuel*, فنزويلا|فنزويلي*, ونزوئلا*, ונצואלה, венесуэл*, 委内瑞拉
    cuba|cuban*, kuba*, küba*, كوبا|كوبي*, کوبا*, קובה|קובני*, куб*, 古巴
    netherlands|dutch, niederlande|niederländ*|holländ*, holanda|países, néerlandais*, hollanda*, هولندا|هولندي*, هلند*, הולנד|הולנדי*, нидерланд*|голланд*, 荷兰
    belgium|belgian*, belg*, bélgica, belçika*, بلجيكا|بلجيكي*, بلژیک*, בלגיה|בלגי*, бельги*, 比利时
    switzerland|swiss, schweiz*, suiz*, suisse*, isviçre|i̇sviçre*, سويسرا|سويسري*, سوئیس*, שווייץ|שוויצרי*, швейцар*, 瑞士
    austria*, österreich*, autrich*, avusturya*, النمسا|نمساوي*, اتریش*, אוסטריה|אוסטרי*, австри*, 奥地利
    sweden|swedish, schwed*, suec*|suecia, suède|suédois*, isveç*|i̇sveç*, السويد|سويدي*, سوئد*, שבדיה|שוודיה|שוודי*, швед*|швеци*, 瑞典
    norway|norwegian*, norweg*, norueg*, norvèg*|norvégien*, norveç*, النرويج|نرويجي*, نروژ*, נורבגיה|נורבגי*, норвег*|норвеги*, 挪威
    portug*, portekiz*, البرتغال|برتغالي*, پرتغال*, פורטוגל|פורטוגזי*, португал*, 葡萄牙
    hungary|hungarian*, ungar*, hungr*, hongrie|hongrois*, macaristan|macar*, المجر|مجري*|هنغاري*, مجارستان*, הונגריה|הונגרי*, венгри*|венгерск*, 匈牙利
    serbia*|serb*, sırbistan|sırp*, صربيا|صربي*, صربستان*, סרביה|סרבי*, серби*|сербск*, 塞尔维亚
    vietnam*, فيتنام*, ویتنام*, וייטנאם, вьетнам*, 越南
    indonesi*, endonezya*, إندونيسيا|اندونيسيا|إندونيسي*, اندونزی*, אינדונזיה, индонези*, 印度尼西亚|印尼
    philippin*|filipin*, الفلبين|فلبين*, فیلیپین*, פיליפינים, филиппин*, 菲律宾
    london*, londres, londra*, لندن, לונדון, лондон*, 伦敦
    paris*, باريس, پاریس, פריז, париж*, 巴黎
    berlin*, برلين, برلین, ברלין, берлин*, 柏林
    moscow, moskau*, moscú, moscou, moskova*, موسكو, مسکو, מוסקבה, москв*|московск*, 莫斯科
    washington*, واشنطن, واشنگتن, וושינגטון, вашингтон*, 华盛顿
    york*, نيويورك, نیویورک, יורק, йорк*, 纽约
    beijing|peking*, pekín, pékin, pekin*, بكين, پکن, בייגינג|בייג'ינג, пекин*, 北京
    tokyo|tokio*, طوكيو, توکیو, טוקיו, токио, 东京
    jerusalem*, jerusalén, jérusalem, kudüs*, القدس|قدس, اورشلیم|بیت‌المقدس, ירושלים, иерусалим*, 耶路撒冷
    baghdad|bagdad*, بغداد, בגדד, багдад*, 巴格达
    damascus, damask*, damasco, damas, دمشق, דמשק, дамаск*, 大马士革
    tehran, teheran*, teherán, téhéran, tahran*, طهران, تهران, טהרן, тегеран*, 德黑兰
    kyiv|kiev*, kiew*, كييف, کی‌یف|کیف, קייב, киев*|києв*, 基辅
    cairo, kairo*, caire, kahire*, القاهرة|قاهرة|قاهره, קהיר, каир*, 开罗
    istanbul|i̇stanbul*, estambul, اسطنبول|إسطنبول|استانبول, איסטנבול, стамбул*, 伊斯坦布尔
    rome, römisch*, roma, روما, رم, רומא, рим*, 罗马
    brussels, brüssel*, bruselas, bruxelles, brüksel*, بروكسل, بروکسل, בריסל, брюссел*, 布鲁塞尔
    geneva, genf*, ginebra, genève, cenevre*, جنيف, ژنو, ז'נבה, женев*, 日内瓦
    january, januar, enero, janvier, ocak, يناير, ژانویه, ינואר, январ*, 一月|1月
    february, februar, febrero, février, şubat*, فبراير, فوریه, פברואר, феврал*, 二月|2月
    märz, marzo, mars, mart, مارس, מרץ, марта|март|марте, 三月|3月
    april, abril, avril, nisan*, أبريل|ابريل|إبريل, آوریل, אפריל, апрел*, 四月|4月
    mayo, mayıs*, مايو, مه, מאי, мая|май|мае, 五月|5月
    june, juni, junio, juin, haziran*, يونيو, ژوئن, יוני, июн*, 六月|6月
    july, juli, julio, juillet, temmuz*, يوليو|يوليه, ژوئیه|جولای, יולי, июл*, 七月|7月
    august, agosto, août, ağustos*, أغسطس|اغسطس, اوت|آگوست, אוגוסט, август*, 八月|8月
    september, septiembre, septembre, eylül*, سبتمبر, سپتامبر, ספטמבר, сентябр*, 九月|9月
    october, oktober, octubre, octobre, ekim*, أكتوبر|اكتوبر, اکتبر, אוקטובר, октябр*, 十月|10月
    november, noviembre, novembre, kasım*, نوفمبر, نوامبر, נובמבר, ноябр*, 十一月|11月
    december, dezember, diciembre, décembre, aralık*, ديسمبر, دسامبر, דצמבר, декабр*, 十二月|12月
    monday, montag, lunes, lundi, pazartesi, الاثنين|اثنين, دوشنبه, понедельник*, 星期一|周一
    tuesday, dienstag, martes, mardi, salı, الثلاثاء|ثلاثاء, سه‌شنبه, вторник*, 星期二|周二
    wednesday, mittwoch, miércoles, mercredi, çarşamba, الأربعاء|أربعاء, چهارشنبه, сред*, 星期三|周三
    thursday, donnerstag, jueves, jeudi, perşembe, الخميس|خميس, پنجشنبه|پنج‌شنبه, четверг*, 星期四|周四
    friday, freitag, viernes, vendredi, cuma, الجمعة|جمعة|جمعه, пятниц*, 星期五|周五
    saturday, samstag, sábado, samedi, cumartesi, السبت|سبت, شنبه, шабат|שבת, суббот*, 星期六|周六
    sunday, sonntag, domingo, dimanche, pazar, الأحد|أحد, یکشنبه|یک‌شنبه, воскресень*, 星期日|周日|星期天
    president*, präsident*, présiden*, cumhurbaşkan*|başkan*, رئيس|رئيسة|الرئيس*, رئیس‌جمهور*|رئیس, נשיא|נשיאת, президент*, 总统|主席
    minister*|ministers, ministr*, bakan*, وزير|وزيرة|وزراء, وزیر*|وزرا, שר|שרת|שרים, министр*, 部长
    government*, regierung*, gobierno*, gouvernement*, hükümet*, حكومة|حكومي*|الحكومة, دولت*|حکومت*, ממשלה|ממשלת|ממשלתי*, правительств*, 政府
    parliament*|lawmakers, parlament*|bundestag, parlement*, parlamento*, meclis*, برلمان|برلماني*|البرلمان, مجلس|پارلمان*, פרלמנט|כנסת, парламент*|дума, 议会|国会
    senat*, مجلس‌سنا|سنا, סנאט*, сенат*, 参议院
    election*|elected|electoral, wahl*|gewählt*, eleccion*|elegid*|electoral*, élection*, seçim*, انتخاب*|انتخابات|الانتخابات, בחירות|נבחר*, выбор*|избран*|избират*, 选举|大选
    vote|votes|voted|voters, abstimm*|stimmen, voto|votos|votar*|votó, voté*|voter*, oylar*, تصويت|صوت, رأی*|رای*, הצבע*, голос*|проголос*, 投票
    party|parties, partei*, partido*, parti*, حزب|أحزاب, احزاب, מפלגה|מפלגת, парти*, 政党|党
    court*, gericht*, tribunal*|corte, cour|mahkeme*, محكمة|المحكمة, دادگاه*, משפט, суд|суда|суде|судебн*, 法院|法庭
    judge*, richter*, juez|jueces, juge*, yargıç*|hakim*, قاض|قاضي|القاضي|قاضی*, שופט*, судь*, 法官
    law|laws, gesetz*, leyes, lois, yasa*|kanun*, قانون|قوانين*, חוק*, закон*, 法律
    police, polizei*|polizist*, policía*, policier*, polis*, شرطة|الشرطة, پلیس*, משטרה|משטרת|שוטר*, полици*, 警察|警方
    army|military|troops, armee*|militär*|truppen, ejército|militar*, armée|militair*, ordu*|asker*, جيش|الجيش|عسكري*, ارتش*|نظامی*, צבא|צבאי*|צהל, арми*|воен*, 军队|军方
    soldier*, soldat*, soldado*, asker*, جندي|جنود|الجنود, سرباز*, חייל*, солдат*, 士兵
    war|wars, krieg*, guerra*, guerre*, savaş*, حرب|الحرب|حروب, جنگ*, מלחמה|מלחמת, войн*|воин*, 战争
    peace, frieden*, paix, barış*, سلام|السلام, صلح*, שלום, мир|мира|мирн*, 和平
    ceasefire|truce, waffenruhe|waffenstillstand, tregua|alto, trêve, ateşkes*, هدنة|الهدنة, آتش‌بس, перемири*, 停火
    agreement*|deal, abkommen|vereinbarung*, acuerdo*, accord*, anlaşma*, اتفاق|اتفاقية|الاتفاق, توافق*, הסכם*, соглашени*, 协议|协定
    sanction*, sanktion*, sancion*, yaptırım*, عقوبات|العقوبات, تحریم*, סנקציות|עיצומים, санкци*, 制裁
    attack*, angriff*|anschlag*, ataque*|atac*|atentad*, attaqu*|attentat*, saldır*, هجوم|الهجوم|هجمات, حمله*|حملات, התקפה|מתקפה|מתקפת|תקיפה|פיגוע*, атак*|нападени*|теракт*, 袭击|攻击
    terror*, إرهاب*|ارهاب*|الإرهاب, تروریس*, טרור*, террор*, 恐怖
    bomb*, bombe*, bombard*, قنبلة|قنابل|القنبلة, بمب*, פצצה|פצצת|פצצות, бомб*, 炸弹
    explosion*|blast*|explod*, explosión*|explot*, patlama*, انفجار*|الانفجار|تفجير*, פיצוץ|פיצוצים, взрыв*, 爆炸
    missile*|rocket*, rakete*, misil*|cohete*, roquette*, füze*|roket*, صاروخ*|صواريخ, موشک*, טיל|טילים|רקטה|רקטות, ракет*, 导弹|火箭
    drone*, drohne*, dron|drones, مسيرة|مسيّرة, پهپاد*, מזלט*, беспилотник*|дрон*, 无人机
    killed|dead|died|deaths, getötet*|tote*|gestorben|starb*, muert*|murió|murieron, mort*|décès, öldü*, قتل*|قتيل|قتلى|مقتل|وفاة|توفي, کشته*|مرگ*|درگذش*, נהרג*|הרוג*|מת|מתו, убит*|погиб*|умер*|смерт*, 死亡|身亡|丧生|遇难
    injured|wounded|hurt, verletzt*|verwundet*, herid*, blessé*, yaral*, جريح|جرحى|إصابة|أصيب*|مصاب*, زخمی*|مجروح*, נפצע*|פצוע*, ранен*|пострада*, 受伤
    victim*, opfer*, víctima*, victime*, kurban*|mağdur*, ضحايا|ضحية, قربانی*, קורבן|קורבנות, жертв*, 受害者|遇难者
    hostage*, geisel*, rehén|rehenes, otage*, rehine*, رهائن|رهينة, گروگان*, חטוף|חטופים, заложник*, 人质
    refugee*|migrant*, flüchtling*, refugiad*|migrante*, réfugié*, mülteci*|göçmen*, لاجئ*|مهاجر*|اللاجئين, پناهنده*|پناهجو*, פליט*|מהגר*, беженц*|мигрант*, 难民|移民
    protest*|demonstrat*, demonstr*, manifestac*|manifestant*, manifestation*, protesto*|gösteri*, احتجاج*|مظاهر*|تظاهر*, تظاهرات|اعتراض*, הפגנה|הפגנות|מפגין*|מחאה, протест*|митинг*|демонстра*, 抗议|示威
    strike|strikes, streik*, huelga*, grève*, grev*, إضراب*|اضراب*, اعتصاب*, שביתה|שביתת, забастовк*, 罢工
    earthquake*|quake*, erdbeben*, terremoto*|seísmo*|sismo*, séisme*, deprem*, زلزال|الزلزال|زلازل, زلزله*, רעידת|רעידות, землетрясени*, 地震
    flood*, hochwasser*|überschwemm*|überflut*, inundac*, inondation*, seller*, فيضان*|الفيضانات, سیل*, שיטפון|שיטפונות, наводнени*|паводок|паводк*, 洪水|洪灾
    storm*|hurricane*|typhoon*, sturm*|orkan*|hurrikan*, tormenta*|huracán*|tifón*, tempête*|ouragan*|typhon*, fırtına*|kasırga*, عاصفة|إعصار*|اعصار*, طوفان*|توفان*, סופה|סערה|הוריקן, шторм*|ураган*|тайфун*, 风暴|飓风|台风
    fire|fires|wildfire*|blaze*, brände|feuer*|waldbr*, incendio*|fuego, incendie*, yangın*, حريق|حرائق|الحريق, آتش‌سوزی*, שריפה|שריפות, пожар*, 火灾|大火|山火
    crash*|collision*, absturz*|zusammenstoß*|unfall*, accidente*|choque*, accident*, kaza*, حادث*|تحطم, سقوط*|تصادف*, התרסק*|תאונה|תאונת, крушени*|авари*|катастроф*, 坠毁|事故|相撞
    plane|aircraft|airplane*, flugzeug*, avión|aviones, avion|avions, uçak*|uçağ*, طائرة|طائرات|الطائرة, هواپیما*, מטוס*, самолет*|самолёт*, 飞机|客机
    airport*, flughafen*, aeropuerto*, aéroport*, havaliman*|havaalan*, مطار|المطار, فرودگاه*, נתבג, аэропорт*, 机场
    train*|railway*, züge|bahn*, tren|trenes, قطار|القطار|قطارات, רכבת|רכבות, поезд*, 火车|列车|铁路
    ship|ships|vessel*|boat*, schiff*|boot|boote, barco*|buque*, navire*|bateau*, gemi*|tekne*, سفينة|سفن|السفينة|قارب*, کشتی*|قایق*, ספינה|ספינות|אונייה, корабл*|судно|судна|лодк*, 船|轮船|船只
    bridge*, brücke*, puente*, pont|ponts, köprü*, جسر|الجسر|جسور, پل|پل‌ها, גשר|גשרים, мост|моста|мосту|мосты, 桥|大桥
    hospital*, krankenhaus*|krankenhäus*|klinik*, hôpital|hôpitaux, hastane*, مستشفى*|المستشفى, بیمارستان*, חולים, больниц*|госпитал*, 医院
    school*, schule*|schüler*, escuela*|colegio*, école*, okul*, مدرسة|مدارس|المدرسة, مدرسه*, школ*, 学校|学生
    university*|universit*, universidad*, üniversite*, جامعة|الجامعة|جامعات, دانشگاه*, אוניברסיט*, университет*, 大学
    student*|studenten, estudiante*, étudiant*, öğrenci*, طالب|طلاب|الطلاب, دانشجو*|دانش‌آموز*, סטודנט*, студент*, 学生
    doctor*|physician*, arzt|ärzte*, médico*, médecin*, doktor*|hekim*, طبيب|أطباء|الأطباء, پزشک*|دکتر*, רופא*, врач*, 医生
    virus*|pandemic*|epidemic*, pandemi*|epidemi*, salgın*, فيروس|جائحة|وباء, ویروس*|همه‌گیری*, נגיף|מגפה|וירוס, вирус*|пандеми*|эпидеми*, 病毒|疫情
    vaccin*|impf*, vacuna*, لقاح|لقاحات|تطعيم, واکسن*, חיסון|חיסונים, вакцин*|прививк*, 疫苗
    health*, gesundheit*, salud|sanitari*, santé|sanitaire*, sağlık*, صحة|الصحة|صحي*, بهداشت*|سلامت*, בריאות, здоровь*|здравоохран*, 健康|卫生
    company|companies|firm, unternehmen|firma|firmen, empresa*|compañía*, entreprise*|société*, şirket*, شركة|شركات|الشركة, شرکت*, חברה|חברת|חברות, компани*|фирм*, 公司|企业
    bank|banks, banken, banco|bancos, banque*, banka*, بنك|بنوك|مصرف, بانک*, בנק|בנקים, банк*, 银行
    economy|economic*, wirtschaft*, economía|económic*, économi*, ekonomi*, اقتصاد*|الاقتصاد, כלכלה|כלכלי*, экономи*, 经济
    oil|petroleum, erdöl*, petróleo*, pétrole*, petrol*, نفط|النفط|نفطي*, نفت*, נפט, нефт*, 石油
    gas, erdgas*, غاز|الغاز, گاز*, גז, газов*|газопровод*, 天然气|燃气
    nuclear, atom*|nuklear*|kernkraft*, nuclear*|atómic*, nucléaire*, nükleer*, نووي*|النووي, هسته‌ای|اتمی, גרעין|גרעיני*, ядерн*|атомн*, 核|核武器|核能
    water, wasser*, agua*, eaux, suyu*, مياه|ماء|المياه, آب|آب‌ها, מים, вода|воды|воде|водн*, 水
    sea|ocean*, meer*|ozean*, océano*, océan*, deniz*|okyanus*, بحر|البحر|محيط, دریا*|اقیانوس*, ים|אוקיינוס, море|моря|морск*|океан*, 海|海洋|大海
    river*, fluss*|flüsse*, ríos, fleuve*|rivière*, nehir|nehr*|ırmak*, نهر|أنهار|النهر, رودخانه*|رود, נהר|נהרות, река|реки|реке|рекой|речн*, 河|河流|江
    mountain*, berg|berge|gebirg*, montaña*, montagne*, جبل|جبال|الجبل, کوه*, הר|הרים, гора|горы|горн*, 山|山脉
    island*, insel*, isla|islas, îles, adası|adalar*, جزيرة|جزر|الجزيرة, جزیره*|جزایر, אי|איים, остров*, 岛|岛屿
    city|cities|town*, stadt|städte*, ciudad*, ville*, şehir*|şehr*|kent*, مدينة|مدن|المدينة, شهر|شهرها*, עיר|ערים, город*, 城市|市
    village*, dorf|dörfer*, pueblo*|aldea*, قرية|قرى|القرية, روستا*, כפר|כפרים, деревн*|сел|село|села|посел*, 村|村庄
    border*, grenze*|grenz*, frontera*|fronteriz*, frontièr*, sınır*, حدود|الحدود|حدودي*, مرز*, גבול|גבולות, границ*|пограничн*, 边境|边界
    church*, kirche*, iglesia*, église*, kilise*, كنيسة|كنائس|الكنيسة, کلیسا*, כנסייה|כנסיית, церк*, 教堂|教会
    mosque*, moschee*, mezquita*, mosquée*, cami|camii|camiye*, مسجد|مساجد|المسجد, מסגד|מסגדים, мечет*, 清真寺
    pope|papst*, papa, pape, البابا|بابا, پاپ, אפיפיור, папа|папы|понтифик*, 教皇|教宗
    king|kings, könig*, reyes, rois, kral*, ملك|الملك|ملوك, پادشاه*|شاه, מלך|מלכים, корол*, 国王
    queen*, königin*, reina*, reine*, kraliçe*, ملكة|الملكة, ملکه*, מלכה|מלכת, королев*, 女王|王后
    prince*, prinz*, príncipe*, prens*, أمير|الأمير, شاهزاده*, נסיך, принц*|княз*, 王子
    emperor*|empire*, kaiser*|reich*, emperador*|imperio*, empereur*, imparator*, إمبراطور*|امبراطور*, امپراتور*|امپراطور*, קיסר|אימפריה|אימפריית, импер*, 皇帝|帝国
    century|centuries, jahrhundert*, siglo*, siècle*, yüzyıl*, قرن|القرن|قرون, מאה|המאה, век|века|веке|столети*, 世纪
    million*|millions, millones, milyon*, مليون|ملايين, میلیون*, מיליון|מיליוני, миллион*|млн, 百万
    billion*|milliard*, milliarden, milyar*, مليار|مليارات, میلیارد*, מיליארד|מיליארדי, миллиард*|млрд, 十亿
    football*|soccer, fußball*, fútbol*, futbol*, كرة, فوتبال*, כדורגל*, футбол*, 足球
    match|game|games, spiel|spiele, partido, مباراة|مباريات, مسابقه*|بازی, משחק|משחקים, матч*|игр*, 比赛
    olympi*, olímpic*, olimpiyat*, أولمبي*|الأولمبياد|اولمبي*, المپیک*, אולימפי*|אולימפיאדה, олимпи*, 奥运会|奥运|奥林匹克
    champion*|championship*, weltmeister*|meister*, campeón*|campeonato*, şampiyon*, بطل|بطولة|البطولة, قهرمان*, אלוף|אליפות, чемпион*, 冠军|锦标赛
    film*|movie*, película*|cine, فيلم|أفلام|الفيلم, فیلم*|سینما, סרט|סרטים, фильм*|кино, 电影
    music*|musik*, música*|músic*, müzik*, موسيقى|موسيقي*, موسیقی*, מוזיקה|מוסיקה, музык*, 音乐
    song|songs, lieder, canción*, chanson*, şarkı*, أغنية|أغاني, ترانه*|آهنگ, שיר|שירים, песн*, 歌曲
    book|books, buch|bücher*, libro*, livre*, kitap|kitab*, كتاب|كتب|الكتاب, کتاب*, ספר|ספרים, книг*, 书|书籍
    newspaper*|zeitung*, periódico*|diario*, journal|journaux, gazete*, صحيفة|جريدة|صحف, روزنامه*, עיתון|עיתונים, газет*, 报纸
    director*|direktor*, directeur*, müdür*, مدير|المدير, مدیر*, מנהל*, директор*, 董事|经理
    prison*|jail*|gefängnis*, cárcel*|prisión*, hapis*|cezaev*, سجن|السجن|سجون, زندان*, כלא, тюрьм*|тюрем*, 监狱
    arrest*|detain*, verhaft*|festgenommen*|festnahme*, detenid*|detención*|arrestad*, arrêt*|interpell*, tutuk*|gözalt*, اعتقال*|اعتقل*|توقيف, بازداشت*|دستگیر*, נעצר*|מעצר|עצור*, арест*|задержан*, 逮捕|拘留
    investigat*|inquiry|probe, ermittl*|untersuch*, investigac*, enquêt*, soruşturma*, تحقيق|تحقيقات|التحقيق, تحقیق*|بررسی*, חקירה|חקירת, расследова*|следстви*, 调查
    energy|electricity, energie*|strom, energía|electricidad, énergie*|électricité, enerji*|elektrik*, طاقة|كهرباء|الكهرباء, انرژی*|برق, אנרגיה|חשמל, энерг*|электр*, 能源|电力
    climate*, klima*, clima*|climátic*, climat*, iklim*, مناخ|المناخ|مناخي*, اقلیم*|آب‌وهوا, אקלים, климат*, 气候
    space|satellite*, weltraum*|satellit*, espacio|espacial*|satélite*, espace|spatial*, uzay*|uydu*, فضاء|الفضاء|قمر, فضا*|ماهواره*, חלל|לוויין, космос*|космическ*|спутник*, 太空|卫星|航天
    internet*|online, إنترنت|الإنترنت|انترنت, اینترنت*, אינטרנט, интернет*, 互联网|网络
    women|woman, frau|frauen, mujer|mujeres, femme*, kadın*, امرأة|نساء|النساء|المرأة, زن|زنان|زن‌ها, אישה|אשה|נשים, женщин*|женск*, 女性|妇女|女子
    child|children, kinder*, niño*|niña*, enfant*, çocuk*, طفل|أطفال|الأطفال, کودک*|بچه*, ילד|ילדים|ילדה, ребен*|ребён*|дети|детей|детск*, 儿童|孩子
    nations, vereinten|onu, naciones, birleşmiş, الأمم|أمم|أممي*, ملل, או״ם|האו״ם|אום, оон|наци*, 联合国
    nato|otan, الناتو|ناتو|حلف, נאטו|נאט״ו, нато, 北约
    """
}
