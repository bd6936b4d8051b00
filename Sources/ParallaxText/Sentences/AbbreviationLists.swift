/// The lists.
extension AbbreviationWords {
  static let english = AbbreviationWords(
    titles: words(
      """
      gen lt col sgt maj capt cmdr adm sen rep gov rev hon pres prof dr mr mrs ms st sr messrs brig
      cpl pvt supt insp det amb atty dist no vs v ft sheik sgts reps sens gens
      """),
    beforeNumbers: words(
      """
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
      """),
    others: words(
      """
      inc corp co ltd bros jr calif pa va fla mass ill tex ariz colo conn del ga ind kan ky la md
      mich minn miss mo mont neb nev okla ore tenn vt wash wis wyo ave blvd rd univ sec dept est
      assn
      """),
    openers: words(
      """
      the a an he she it they we i you this that these those his her its their our in on at by for
      from with as if when while after before but and or so yet there here who what why how now then
      since some many most one two three several both each no not all such however meanwhile also
      """),
    needsCapital: true, lowerCase: words("v vs"))

  static let german = AbbreviationWords(
    titles: words(
      "dr prof hr hrn fr st gen ing dipl mag nr sog bzw ca vgl evtl ggf inkl zzgl v n"),
    beforeNumbers: words("art abs s bd kap tel"),
    others: words("mio mrd tsd str u z jh jhd geb gest verh"),
    openers: words(
      """
      der die das den dem des ein eine einen einem einer er sie es wir ich ihr man und aber doch
      auch in im an auf für mit nach vor bei von zu so dann dort hier als wenn da wie was wer wo
      nun jetzt diese dieser dieses dass seit trotz während damit dabei dazu außerdem zudem
      """),
    needsCapital: true,
    lowerCase: words(
      "bzw ca vgl sog evtl ggf inkl zzgl v n dr prof nr abs s kap tel u z geb gest verh"),
    beforeOrdinals: words(
      "am vom zum beim im der dem den des die das bis ab seit ihr ihren sein seinen und"),
    afterOrdinals: words(
      """
      januar jänner februar feber märz april mai juni juli august september oktober november
      dezember jan feb mär apr jun jul aug sep sept okt nov dez jahrhundert jahrhunderts weltkrieg
      """))

  static let french = AbbreviationWords(
    titles: words("m mm mme mlle mgr me dr pr st ste gén col cdt lt cap"),
    beforeNumbers: words("p pp n av bd env fig"), others: words("ap fg inc"),
    openers: words(
      """
      le la les l un une des il elle ils elles on nous vous je ce cette ces son sa ses leur leurs
      mais et ou donc or en dans sur pour par avec après avant selon depuis pendant alors si quand
      comme c d qu n
      """),
    needsCapital: true, lowerCase: words("dr p pp n av bd env fig ap"))

  static let spanish = AbbreviationWords(
    titles: words(
      """
      sr sra sres sras srta dr dra dres prof profa d dña gral cnel cap ing lic arq mons excmo sto
      sta
      """),
    beforeNumbers: words("núm num nro n pág págs p art vol tel"),
    others: words("av avda ud uds vd vds pdte inc cía"),
    openers: words(
      """
      el la los las un una unos unas él ella ellos ellas se lo le su sus este esta estos estas ese
      esa eso pero y o en por para con sin según desde hasta después antes cuando como si no también
      además mientras al del a
      """),
    needsCapital: true,
    lowerCase: words(
      "sr sra sres sras srta dr dra dres prof profa d dña gral lic ing núm nro n pág págs p tel"),
    doublesCapitals: true)

  static let italian = AbbreviationWords(
    titles: words("sig sigg dott prof avv ing on sen gen col mons dr arch geom"),
    beforeNumbers: words("n p pag art vol tel"),
    openers: words(
      """
      il lo la i gli le un uno una l egli lui lei loro ma e o in nel nella per con da dal dalla
      secondo dopo prima quando come se non anche questo questa
      """))

  static let portuguese = AbbreviationWords(
    titles: words("sr sra srs sras dr dra drs prof profa exmo eng gen cel d"),
    beforeNumbers: words("n p pág art vol tel núm"),
    others: words("av ltda"),
    openers: words(
      """
      o a os as um uma ele ela eles elas mas e ou em no na nos nas por para com de do da segundo
      após antes quando como se não também este esta isso
      """),
    doublesCapitals: true)

  static let dutch = AbbreviationWords(
    titles: words("dhr mevr mw mr drs ir ing prof dr st ds"), beforeNumbers: words("nr art blz ca"),
    others: words("bijv evt incl"),
    openers: words(
      """
      de het een hij zij ze we wij ik er maar en of in op voor met na van bij als toen dit dat die
      deze volgens ook
      """))

  static let russian = AbbreviationWords(
    titles: words("ул просп пер пос обл корп акад проф ген св гр тов вул див"),
    beforeNumbers: words("ст с стр рис табл д кв п"), others: words("им ім"),
    notAfterNumbers: words("г м"), closing: words("д п"),
    openers: words(
      """
      он она они оно мы вы я это эта этот эти в во на по из с со к у о об от до за для при после но
      и а или как когда если что так там тут теперь однако также все по він вона вони ми це у та
      й але після під від
      """))

  static let turkish = AbbreviationWords(
    titles: words("dr prof doç yrd av sn alb gen op uzm müh"), beforeNumbers: words("s md"),
    others: words("st ltd şti vb"),
    openers: words("bu şu o ve ama bir ancak fakat biz ben onlar"),
    needsCapital: true, lowerCase: words("vb s md"))

  static let scandinavian = AbbreviationWords(
    titles: words("dr prof hr"), beforeNumbers: words("kl nr ca s"), others: words("bl evt inkl"),
    openers: words("den det de han hun hon vi jeg jag men og och i på en et ett som"))

  static let centralEuropean = AbbreviationWords(
    titles: words("dr prof hab inż mgr gen płk kpt św ing judr mudr phdr doc sv čl ul"),
    beforeNumbers: words("nr č br st str art r"))
}
