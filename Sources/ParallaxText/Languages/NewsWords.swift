/// Days of the week and words that the news of every country is full of.
///
/// They tell near relatives apart that share their function words.
enum NewsWords {
  static let byLanguage: [String: String] = [
    "en": """
    monday tuesday wednesday thursday friday saturday sunday president minister government
    police news report told according called
    """,
    "de": """
    montag dienstag mittwoch donnerstag freitag samstag sonntag präsident minister regierung
    polizei nachrichten laut prozent millionen euro deutschland deutschen
    """,
    "nl": """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag president minister regering
    politie nieuws procent miljoen nederland nederlandse
    """,
    "sv": """
    måndag tisdag onsdag torsdag fredag lördag söndag måndagen fredagen regeringen kronor procent
    miljoner sverige svenska svensk sedan enligt statsminister
    """,
    "da": """
    mandag tirsdag onsdag torsdag fredag lørdag søndag regeringen kroner procent millioner
    danmark danske dansk ifølge statsminister oplyser fortæller mulighed bruge bruger valgte
    dage uge måneder milliarder mennesker folk landets herunder således imellem tidligere
    seneste hvilket ønsker flest gøres kræver
    """,
    "no": """
    mandag tirsdag onsdag torsdag fredag lørdag søndag regjeringen regjeringa kroner prosent
    millioner norge norske norsk ifølge statsminister opplyser forteller mulighet bruke bruker
    valgt dager uke måneder milliarder mennesker folk landets slik tidligere siste hvilken
    ønsker flest gjøres krever stasjon finnes dersom eneste ikkje
    """,
    "is": "mánudag þriðjudag fimmtudag föstudag laugardag sunnudag ísland íslands lögreglan",
    "fr": """
    lundi mardi mercredi jeudi vendredi samedi dimanche président ministre gouvernement police
    selon affirmé déclaré millions euros france français française
    """,
    "es": """
    lunes martes miércoles jueves viernes sábado domingo presidente ministro gobierno policía
    según millones euros españa español española afirmó declaró señaló aún haber puede pueden
    """,
    "pt": """
    segunda-feira segunda terça quarta quinta sexta feira sábado domingo presidente ministro
    governo polícia milhões brasil portugal português brasileiro afirmou declarou pode podem
    não foram
    """,
    "gl": """
    luns martes mércores xoves venres sábado domingo presidente ministro goberno policía millóns
    galicia afirmou declarou pode poden
    """,
    "ca": """
    dilluns dimarts dimecres dijous divendres dissabte diumenge president ministre govern policia
    milions catalunya català catalana afirmat pot poden
    """,
    "it": """
    lunedì martedì mercoledì giovedì venerdì sabato domenica presidente ministro governo polizia
    milioni euro italia italiano italiana affermato detto può possono
    """,
    "ro": """
    luni marți miercuri joi vineri sâmbătă duminică președintele ministrul guvernul poliția
    milioane românia română declarat potrivit poate pot
    """,
    "sq": "hënë martë mërkurë enjte premte shtunë diel presidenti ministri qeveria policia",
    "pl": """
    poniedziałek wtorek środę czwartek piątek sobotę niedzielę prezydent premier minister rząd
    policja procent milionów polska polski polsce
    """,
    "cs": """
    pondělí úterý středu čtvrtek pátek sobotu neděli prezident premiér ministr vláda policie
    procent milionů česká české česko který korun
    """,
    "sk": """
    pondelok utorok stredu štvrtok piatok sobotu nedeľu prezident premiér minister vláda polícia
    percent miliónov slovenská slovenské slovensko korún
    """,
    "sl": """
    ponedeljek torek sredo četrtek petek soboto nedeljo predsednik minister vlada policija
    odstotkov milijonov slovenija slovenije slovenske slovenski mogoče treba lahko kateri katere
    nič ima imajo vseh vsak različica besedilo
    """,
    "hr": """
    ponedjeljak utorak srijedu četvrtak petak subotu nedjelju predsjednik premijer ministar
    milijuna hrvatska hrvatskoj zagreb zagrebu europa europska siječnja veljače ožujka travnja
    svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca sustav sustava tvrtka
    tvrtke općina općine izvješće priopćenju nogomet čovjek svijet svijetu svijeta mjesec
    mjeseci mjesta mjestu djeca djece dijete uvijek vijesti moguće vrijednost koristi točno
    dopušteno korisnika primjer uporabu
    """,
    "sr": """
    ponedeljak utorak sredu četvrtak petak subotu nedelju predsednik premijer ministar miliona
    srbija srbiji beograd beogradu evropa evropska januara februara aprila juna jula avgusta
    septembra oktobra novembra decembra sistem sistema preduzeće opština opštine izveštaj
    saopštenju fudbal čovek svet svetu sveta mesec meseci mesta mestu deca dece dete uvek vesti
    moguće vrednost koristi tačno dozvoljeno korisnika primer upotrebu
    понедељак уторак среду четвртак петак суботу недељу председник премијер министар милиона
    србија србије србији београд београду европа јануара фебруара априла јуна јула августа
    септембра октобра новембра децембра свет свету човек месец деца увек вести
    """,
    "fi": """
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina presidentti
    ministeri hallitus poliisi prosenttia miljoonaa euroa suomi suomen suomessa
    """,
    "et": """
    esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval president
    minister valitsus politsei protsenti miljonit eurot eesti tallinna
    """,
    "hu": """
    kedd szerda csütörtök péntek szombat vasárnap csütörtökön pénteken elnök miniszter kormány
    rendőrség százalék millió forint magyarország magyarországi
    """,
    "tr": """
    pazartesi salı çarşamba perşembe cuma cumartesi pazar günü cumhurbaşkanı başkanı bakanı
    hükümet polis milyon milyar lira türk türkiye'de istanbul ankara açıklama
    """,
    "vi": "thứ chủ nhật tổng thống thủ tướng chính phủ cảnh sát triệu tỷ đồng việt nam",
    "ru": """
    понедельник вторник среду четверг пятницу субботу воскресенье президент министр
    правительство полиция процентов миллионов россии российский города сообщает
    """,
    "uk": """
    понеділок вівторок середу четвер п'ятницю суботу неділю президент міністр уряд поліція
    відсотків мільйонів україни українських міста повідомляє
    """,
    "be": "панядзелак аўторак сераду чацвер пятніцу суботу нядзелю прэзідэнт беларусі",
    "bg": """
    понеделник вторник сряда четвъртък петък събота неделя президентът министърът
    правителството полицията процента милиона българия български съобщи
    """,
    "mk": """
    понеделник вторник среда четврток петок сабота недела претседателот министерот владата
    полицијата проценти милиони македонија македонски соопшти
    """,
    "ar": """
    الاثنین الثلاثاء الأربعاء الخمیس الجمعة السبت الأحد الرئیس رئیس وزیر الحکومة الشرطة
    ملیون المئة
    """,
    "fa": """
    دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه رئیس جمهور وزیر دولت پلیس میلیون درصد
    اسلامی کشورهای
    """,
    "he": """
    שני שלישי רביעי חמישי שישי שבת ראשון יום ביום נשיא שר ממשלה ממשלת הממשלה ראש משטרה
    המשטרה מיליון אחוז ישראלי ירושלים בין ולא אותו אותה אלה איך עוד שלא שהוא שהיא להיות
    אפשר ניתן כאשר עבור ללא תוך שלו שלה שלהם שלי שנים בשנת דרך אחר אחת אחד מאוד הרבה כדי
    אינו אינה בו בה לו לה לי לך
    """,
    "mr": """
    सोमवार मंगळवार बुधवार गुरुवार शुक्रवार शनिवार रविवार मुख्यमंत्री पोलिस सरकार महाराष्ट्र
    मुंबई पुणे व किंवा करा शकत तर हा सर्व करीता वरील
    """,
    "hi": """
    सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार प्रधानमंत्री पुलिस सरकार भारत दिल्ली
    """,
  ]
}
