/// Slavic, Baltic and Uralic languages in Latin letters.
enum EasternLanguages {
  static let profiles = [
    LanguageProfile(
      language: "pl", letters: "ą ć ę ł ń ó ś ź ż",
      words: """
        w i na z się do nie że to jest o po a jak za od przez co dla tym oraz ale są tego już ze
        był tak go jego może czy by tylko przed które która który jej także roku było być pod lat
        ma bardzo być jako przy ich u było była byli także gdy jeszcze sobie nad między został
        została został mnie mu tej tych tę te ten ta bo który których bez też kiedy ponad według
        niż będzie będą mają można jednak wszystko dwa nas nam został powiedział
        """, endings: "ych ego ści nia ów owe"),
    LanguageProfile(
      language: "cs", letters: "á č ď é ě í ň ó ř š ť ú ů ý ž",
      words: """
        a v se na je že o s z do i to k ve pro za by ale si po jako podle od jsou které který která
        tak byl jeho však bude nebo už jen při až jejich také který ze před než není co když bylo
        byla byly aby má této tím pak ještě proti kde u mezi k další let roku může mohou být
        jsem jsme bez tento tato toto tom tomu řekl uvedl uvedla však ani pouze během své svůj
        svou jenž dnes včera nich něj kteří kterou protože
        """, endings: "ých ého ost ení ího tví"),
    LanguageProfile(
      language: "sk", letters: "á ä č ď é í ľ ĺ ň ó ô ŕ š ť ú ý ž",
      words: """
        a v sa na je že o s z do aj to k vo pre za by ale si po ako podľa od sú ktoré ktorý ktorá
        tak bol jeho však bude alebo už len pri až ich tiež zo pred než nie čo keď bolo bola boli
        aby má tejto tým potom ešte proti kde u medzi ďalší rokov roku môže môžu byť som sme bez
        tento táto toto tom tomu povedal uviedol uviedla ani iba počas svoje svoj svoju dnes včera
        ktorí ktorú pretože ktorých i sme bolo veľmi
        """, endings: "ých ého osť nie iami ách ším"),
    LanguageProfile(
      language: "sl", letters: "č š ž",
      words: """
        in je v na da se za so ki pa bi z tudi ne po od s kot je bo ter še o pri že ali ni do iz
        kar bil bila bilo bili lahko več pred leta samo kako ko ga jih ima zaradi med tako le
        sta smo sem ta to tem nad pod saj potem vendar vse biti njegov svoje svojo zelo kjer če
        ob let danes povedal
        """, endings: "ega nje sti ost imi"),
    LanguageProfile(
      language: "hr", letters: "č ć đ š ž",
      words: """
        i je u se na da za su o od s a koji kao iz to ne bi ili će koje koja te do po što nije bio
        sve ali samo prije nakon još bila bilo biti ima tako može godine kako gdje tko tijekom
        također vrijeme riječ vijeće uvjet dvije ovdje poslije uz kad ako već između mjesto
        rekao prema kod protiv njegov svoje svoj ovaj ova ovo taj sam smo zbog bez iako nego niti
        tisuća hrvatske hrvatski dio danas jer posto europske
        """, endings: "oga nje sti ost ima"),
    LanguageProfile(
      language: "sr", letters: "č ć đ š ž",
      words: """
        i je u se na da za su o od s a koji kao iz to ne bi ili će koje koja te do po što nije bio
        sve ali samo pre nakon još bila bilo biti ima tako može godine kako gde ko šta tokom
        takođe vreme reč veće uslov dve ovde posle uz kad kada ako već između mesto rekao prema
        kod protiv njegov svoje svoj ovaj ova ovo taj sam smo zbog bez iako nego niti hiljada
        srbije srpski deo danas jer odsto evropske
        """, endings: "oga nje sti ost ima"),
    LanguageProfile(
      language: "lt", letters: "ą č ę ė į š ų ū ž",
      words: """
        ir į kad iš su yra tai kaip bet ar o už į apie dėl po prie nuo per jau tik dar buvo bus
        jis ji jie jo jos jų savo kuris kuri kurie šis ši šio tas ta to labai gali taip pat metų
        metais iki pagal tarp nes kai jei ne nėra būti sakė teigė kurių buvo vienas du daugiau
        """, endings: "ais imo ių tas ijos"),
    LanguageProfile(
      language: "lv", letters: "ā č ē ģ ī ķ ļ ņ š ū ž",
      words: """
        un ir par no ar uz kas ka lai tas bet arī kā to nav pie vai gan pēc līdz bija būs viņš
        viņa viņi tā tie šis šī šo kur kad jau tikai vēl ļoti var gada gadā gadu pret starp tiek
        tika savu kuri kura kuru jo ja pēc bez zem divi vairāk teica norādīja latvijas
        """, endings: "iem šan jas āja bas"),
    LanguageProfile(
      language: "fi", letters: "ä ö",
      words: """
        ja on ei että se oli hän myös mutta ovat kun joka ole mukaan kuin olla niin sen jo vain
        sekä jotka tai mitä nyt sitä hänen vielä ne nämä tämä tämän kanssa jälkeen voi olisi ollut
        olivat kuitenkin mikä koska siitä jos sanoi sanoo kertoo kaikki jonka eivät noin enemmän
        ennen välillä siinä tässä jolloin heidän minä sinä me he tuli pitää paljon vuotta vuonna
        vuoden kaksi ensi viime muun muassa yli alle
        """, endings: "ssa ssä lla llä sta stä nen een ään ista"),
    LanguageProfile(
      language: "et", letters: "ä ö ü õ",
      words: """
        ja on ei et see oli ta ka aga kui mis kes oma ning või siis nii juba veel välja selle seda
        tema nad nende need üks kaks pärast kus ole olnud oleks tuleb võib saab enam väga kõik
        aasta aastat aastal kuid mille mida ainult eest üle all pole ütles sõnul seal siin nüüd
        koos poolt vastu ma me te olid
        """, endings: "ese ust mise sed dele"),
    LanguageProfile(
      language: "hu", letters: "á é í ó ö ő ú ü ű",
      words: """
        a az és hogy nem is egy ez azt volt meg de már csak ha el mint még ki szerint van után kell
        vagy minden lesz pedig majd fel be olyan volna ezt sem ő nagy két több akkor úgy mert
        amely amelyek aki akik illetve között ezek azok arra ahol mely lehet voltak lett alatt
        elé előtt által így itt ott most nincs magyar év éve években saját ezért mondta közölte
        kedden hétfőn
        """, endings: "ban ben nak nek ság ség tól ről val vel ott ett"),
  ]
}
