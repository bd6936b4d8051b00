/// Germanic and Romance languages, Albanian and Basque.
enum WesternLanguages {
  static let profiles = [
    LanguageProfile(
      language: "en",
      words: """
        the of and to in a is that for it was on are as with he be at by this had not but from or
        have an they which one you were his her all she there would their we him been has when who
        will no more if out so said what up its about into than them can only other new some could
        time these two may then do first any my now such like our over me even most made after also
        did many before must through years where much your way down should because each just those
        people how too good very still being under while last never us between another against
        says year week during until since both
        """, endings: "ing ion ted ess ght ity"),
    LanguageProfile(
      language: "de", letters: "ä ö ü ß",
      words: """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
        werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so
        zum war haben nur oder aber vor zur bis mehr durch man sein wurde wurden sei wenn hatte
        kann gegen vom können schon ihr seine unter wir ich sollen diese dieser worden zwei jahr
        jahre jahren uhr sagte keine kein seiner seit dieses alle ihre ihren habe ab wegen würde
        müssen soll will etwa bereits zwischen weil dort jetzt
        """, endings: "ung gen ten ich eit hen"),
    LanguageProfile(
      language: "nl", letters: "ë ï é",
      words: """
        de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog
        uit naar door over ze zich hij ik je was werd worden wordt heeft hebben had of tot kan zou
        meer al geen wel deze dit wat zo zij hun haar we moet moeten kunnen zal zullen volgens tegen
        onder tussen omdat waar veel andere nieuwe eerste jaar na toen alleen mensen twee drie
        waren geworden zei zegt gaat komt binnen sinds tijdens mijn ons onze uur
        """, endings: "ijk gen ten eid cht aat"),
    LanguageProfile(
      language: "af", letters: "ê ë",
      words: """
        die van en in is het nie dat wat te om vir op met sy by as hulle ook aan was deur na uit ek
        jy ons hy sal kan moet so maar of nog oor word hierdie daar n een tot haar hul se baie
        jaar mense meer toe wees waar onder gesê sê teen kon wou geen al net ander nuwe eerste
        tussen omdat twee voor
        """, endings: "eid lik ies ike"),
    LanguageProfile(
      language: "sv", letters: "å ä ö é",
      words: """
        och i att det som en på är av för med den till inte om ett har de jag men sig var från vi
        han så kan när vid eller nu över efter också hon skulle där under hade ut upp man blir
        blev bli varit mot vad mycket mer andra alla kommer ska skall säger år enligt än här bara
        inom mellan några någon något utan sedan deras sina sin sitt detta dessa denna genom många
        första två finns hur få får även polisen måste hos dem oss mig dig ju
        """, endings: "ing rna ade het nde lig"),
    LanguageProfile(
      language: "da", letters: "å æ ø",
      words: """
        og i at det er en til af på for med den der de som ikke et har fra var men om sig han vi
        kan også vil ved efter blev skal eller jeg så bliver hun have nu over når været være hvor
        siger havde ud op mere man end hvad blevet mellem noget nogle nogen meget kun alle andre
        mod uden før under år to deres sin sit sine hvis selv kommer mig dig os dem ham dog både
        igen endnu siden denne dette disse ind kunne skulle ville måtte lige måske sagde politiet
        gør gøre gik fik bare hvordan flere første hendes vores derfor
        """, endings: "ing rne ede hed nde ion ret dte"),
    LanguageProfile(
      language: "no", letters: "å æ ø",
      words: """
        og i at det er en til av på for med den som de ikke et har fra var men om seg han vi kan
        også vil ved etter ble skal eller jeg så blir hun ha nå over når vært være hvor sier hadde
        ut opp mer man enn hva blitt mellom noe noen mye bare alle andre mot uten før under år to
        sin sitt sine hvis selv kommer meg deg oss dem ham både igjen ennå siden denne dette disse
        inn kunne skulle ville måtte kanskje sa politiet gjør gjøre gikk fikk hvordan flere første
        hennes derfor der fordi ikkje eg ein eit frå vere kva ho dei meir berre noko nokon korleis
        seier vart blei
        """, endings: "ing ene het nde jon ert dde"),
    LanguageProfile(
      language: "is", letters: "á ð é í ó ú ý þ æ ö",
      words: """
        og að í á er sem um til við var með fyrir ekki en hann hún það af því hafa þess frá eru
        þeir þær þau ég við þú hefur eftir verið verður voru segir sagði einnig eða nú þegar þá
        þar hér hvað hvernig mjög meira allir aðrir ár mun yfir undir milli sér sig sína þessi
        þetta þessu upp út inn
        """, endings: "inn num una ður"),
    LanguageProfile(
      language: "fr", letters: "à â ç é è ê ë î ï ô ù û œ",
      words: """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il
        sont avec son l d qu n s c j aux ses mais comme ou si leur y elle été cette nous ont
        être fait même deux aussi était ces bien où sans entre peut tout tous après encore ils
        avait dont vous je on lui sa depuis contre selon très avoir leurs autres alors avant
        notre moins toujours ans années faire non chez pendant jusqu vers lors déjà ainsi celui
        quand car donc
        """, endings: "ent ion eur ité nts que"),
    LanguageProfile(
      language: "es", letters: "á é í ó ú ñ ü",
      words: """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus
        le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy
        años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte
        tiene él uno donde bien tiempo mismo ese ahora otro otra después tras según cada durante
        contra otros ante fueron sido hace hoy estos estas aunque dijo además mientras e
        """, endings: "ión ado dad nte ada mos"),
    LanguageProfile(
      language: "pt", letters: "á â ã à ç é ê í ó ô õ ú",
      words: """
        de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à
        seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo
        aos seus quem nas me esse eles você essa num nem suas meu às minha numa pelos elas qual
        nós lhe deles são foi ser está tem ter sobre anos ainda há era foram após disse segundo
        pode dois estão onde contra desde outro outros então porque ontem hoje sido havia
        """, endings: "ção ões ado ade nte ais"),
    LanguageProfile(
      language: "gl", letters: "á é í ó ú ñ",
      words: """
        de a o que e do da en un para con non unha os no se na por máis as dos como mais ao el das
        á seu súa ou cando moi nos xa eu tamén só polo pola ata iso ela entre despois sen mesmo
        aos seus quen nas me ese eles esa nin súas meu ás miña dun dunha nun nunha ós son foi ser
        está ten ter sobre anos aínda hai era foron tras dixo segundo pode dous están onde contra
        desde outro outros entón porque onte hoxe sido xunta galego galega
        """, endings: "ión ado ade nte ais"),
    LanguageProfile(
      language: "ca", letters: "à ç è é í ï ò ó ú ü",
      words: """
        de la i el que a en les els per un una amb del és no s l d es al ha més com dels però van
        va ser són ho han si seva seu aquest aquesta també fins tot hi o entre sobre quan molt on
        ja perquè pel pels als sense després ara havia era estat anys dos tots des així altres
        cada contra segons fer està nou només dia ens ni avui mateix durant aquests aquestes
        """, endings: "ció tat ent ats"),
    LanguageProfile(
      language: "it", letters: "à è é ì ò ù",
      words: """
        di e il la che in a per un è del non della le si i una con da sono al l d ha come anche dei
        più nel alla ma delle gli lo dell ed o dal nella sua se dalla suo ai all ci cui questo
        questa stato essere degli tra hanno era loro ancora solo prima dopo due già nell anni sia
        su sul sulla dall stata fatto molto chi quando dove tutti dei tutto quello ne ad altri ogni
        contro così senza perché fra fino durante secondo oggi ora poi stati anno lui lei
        """, endings: "one ato nte ità ale ati"),
    LanguageProfile(
      language: "ro", letters: "ă â î ș ț ş ţ",
      words: """
        de și şi si în in a la cu că ca din pe care nu un o să sa este pentru mai sunt al ale lui
        se au fost a-l ce le după dupa prin sau fi am lor dar acest această aceasta iar ei el ea
        până pana către catre când cand fără fara între intre foarte doar tot toate toți toți are
        avea era fie ori dacă daca cel cea cele cei unei unui fiind asupra despre spune spus ani
        doi noi fac face îi își le-a s-a va vor numai decât
        """, endings: "ele lui rea ilor ulu are"),
    LanguageProfile(
      language: "sq", letters: "ë ç",
      words: """
        të e në dhe një i për me që është nga se më si ka do nuk u janë edhe por ky kjo duke ishte
        kanë tij saj ne ai ajo tyre pas deri mund vetëm kur gjatë mbi këtë këto duhet tha çdo pa
        qenë ende sot tani shumë dy vit vjet kishte apo ose ku prej ndaj sipas
        """, endings: "uar ave imi ore"),
    LanguageProfile(
      language: "eu", letters: "ñ",
      words: """
        eta da du ez dira bat ere izan dute zen baina zuen egin den ditu hori hau bere dela baino
        beste gaur edo dituzte zuten zituen dago hala duen egiten dio arte urte bi bai nola
        gehiago bezala berri ondoren baita behar ari izango dugu gero nahi hasi egun
        """, beginnings: "ber ego", endings: "ren ean tik eko ako zko"),
  ]
}
