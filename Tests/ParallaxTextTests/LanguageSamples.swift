import Foundation
import Testing

/// A sentence or two in each language, written for the project.
enum LanguageSamples {
  struct Sample: Sendable, CustomTestStringConvertible {
    var language: String
    var text: String

    init(_ language: String, _ text: String) {
      self.language = language
      self.text = text
    }

    var testDescription: String { language }
  }

  static let all = latin + cyrillic + others

  private static let latin = [
    Sample("en", "The army took back the town on Monday, and the governor said it was safe."),
    Sample(
      "de", "Die Armee hat die Stadt am Montag zurückerobert, und der Gouverneur ist nicht dort."),
    Sample(
      "fr", "L'armée a repris la ville lundi et les habitants sont dans les rues depuis hier."),
    Sample(
      "es", "El ejército recuperó la ciudad el lunes y los habitantes salieron por las calles."),
    Sample(
      "it",
      "L'esercito ha ripreso la città lunedì e gli abitanti sono scesi nelle strade con le "
        + "bandiere, ma il governatore non è ancora tornato."),
    Sample(
      "pt",
      "O exército retomou a cidade na segunda-feira e os moradores saíram às ruas, mas o "
        + "governador ainda não voltou para casa."),
    Sample(
      "nl",
      "Het leger heeft de stad maandag heroverd en de bewoners zijn de straat op gegaan, "
        + "maar de gouverneur is nog niet terug."),
    Sample(
      "sv",
      "Armén återtog staden i måndags och invånarna gick ut på gatorna, men guvernören har "
        + "inte kommit tillbaka än."),
    Sample(
      "da",
      "Hæren tog byen tilbage i mandags, og indbyggerne gik ud på gaderne, men guvernøren "
        + "er endnu ikke kommet hjem, siger en talsmand, der selv har været i byen."),
    Sample(
      "no",
      "Hæren tok byen tilbake på mandag, og innbyggerne gikk ut i gatene, men guvernøren har "
        + "ennå ikke kommet hjem, sier en talsmann som selv har vært i byen."),
    Sample(
      "fi",
      "Armeija valtasi kaupungin takaisin maanantaina, ja asukkaat tulivat kaduille, mutta "
        + "maaherra ei ole vielä palannut kotiin."),
    Sample(
      "pl",
      "Wojsko odzyskało miasto w poniedziałek, a mieszkańcy wyszli na ulice, ale gubernator "
        + "jeszcze nie wrócił do domu."),
    Sample(
      "cs",
      "Armáda v pondělí dobyla město zpět a obyvatelé vyšli do ulic, guvernér se však ještě "
        + "nevrátil domů, řekl mluvčí."),
    Sample(
      "sk",
      "Armáda v pondelok dobyla mesto späť a obyvatelia vyšli do ulíc, guvernér sa však "
        + "ešte nevrátil domov, povedal hovorca."),
    Sample(
      "hu",
      "A hadsereg hétfőn visszafoglalta a várost, és a lakosok kimentek az utcára, de a "
        + "kormányzó még nem tért haza."),
    Sample(
      "ro",
      "Armata a recucerit orașul luni, iar locuitorii au ieșit pe străzi, dar guvernatorul "
        + "nu s-a întors încă acasă."),
    Sample(
      "tr", "Ordu pazartesi günü kasabayı geri aldı ve vali bu sabah için bir açıklama yaptı."),
    Sample(
      "id",
      "Tentara merebut kembali kota itu pada hari Senin dan warga turun ke jalan, tapi "
        + "gubernur belum bisa pulang karena situasi masih berbahaya, kata juru bicara polisi."),
    Sample(
      "ms",
      "Tentera merampas semula bandar itu pada hari Isnin dan penduduk turun ke jalan raya, "
        + "tetapi gabenor belum pulang kerana keadaan masih bahaya, kata jurucakap polis."),
    Sample(
      "vi",
      "Quân đội đã chiếm lại thị trấn hôm thứ Hai và người dân đã xuống đường, nhưng thống "
        + "đốc vẫn chưa trở về nhà."),
    Sample(
      "hr",
      "Vojska je u ponedjeljak vratila grad i stanovnici su izašli na ulice, ali guverner se "
        + "još nije vratio kući, rekao je glasnogovornik koji je također bio ondje."),
    Sample(
      "sr",
      "Vojska je u ponedeljak vratila grad i stanovnici su izašli na ulice, ali guverner se "
        + "još nije vratio kući, rekao je portparol koji je takođe bio tamo tokom dana."),
    Sample(
      "ca",
      "L'exèrcit va recuperar la ciutat dilluns i els habitants van sortir al carrer, però "
        + "el governador encara no ha tornat a casa seva."),
    Sample(
      "sq",
      "Ushtria e rimori qytetin të hënën dhe banorët dolën në rrugë, por guvernatori nuk "
        + "është kthyer ende në shtëpi."),
  ]

  private static let cyrillic = [
    Sample("ru", "Армия вернула город в понедельник, и жители вышли на улицы."),
    Sample(
      "uk",
      "Армія повернула місто в понеділок, і мешканці вийшли на вулиці, але губернатор ще не "
        + "повернувся додому."),
    Sample(
      "bg",
      "Армията си върна града в понеделник и жителите излязоха на улиците, но губернаторът "
        + "още не се е прибрал."),
    Sample(
      "sr",
      "Војска је у понедељак вратила град и становници су изашли на улице, али гувернер се "
        + "још није вратио кући."),
    Sample(
      "mk",
      "Армијата го врати градот во понеделник и жителите излегоа на улиците, но гувернерот "
        + "сè уште не се вратил дома."),
    Sample(
      "be",
      "Армія вярнула горад у панядзелак, і жыхары выйшлі на вуліцы, але губернатар яшчэ не "
        + "вярнуўся дадому."),
  ]

  private static let others = [
    Sample("fa", "ارتش روز دوشنبه شهر را پس گرفت و گفت که این پیروزی بزرگ است."),
    Sample("ar", "استعاد الجيش المدينة يوم الإثنين وقال المحافظ إنها آمنة."),
    Sample("ur", "فوج نے پیر کو شہر واپس لے لیا اور گورنر نے کہا کہ یہ اب محفوظ ہے۔"),
    Sample("ps", "پوځ د دوشنبې په ورځ ښار بېرته ونیو او والي وویل چې اوس خوندي دی."),
    Sample("ku", "سوپا ڕۆژی دووشەممە شارەکەی گرتەوە و پارێزگار گوتی کە ئێستا ئارامە."),
    Sample(
      "ku",
      "Artêşê roja duşemê bajar ji nû ve girt û şêniyên bajêr derketin kolanan, lê walî hê "
        + "jî venegeriyaye mala xwe."),
    Sample("he", "הצבא כבש מחדש את העיר ביום שני, אבל המושל עוד לא חזר הביתה."),
    Sample("yi", "די אַרמיי האָט צוריקגענומען די שטאָט מאָנטיק און דער גובערנאַטאָר איז נישט דאָרט."),
    Sample("el", "Ο στρατός ανακατέλαβε την πόλη τη Δευτέρα."),
    Sample("hy", "Բանակը երկուշաբթի օրը վերագրավեց քաղաքը։"),
    Sample("ka", "არმიამ ორშაბათს ქალაქი დაიბრუნა."),
    Sample("hi", "सेना ने सोमवार को शहर वापस ले लिया और राज्यपाल ने कहा कि यह सुरक्षित है।"),
    Sample("mr", "सैन्याने सोमवारी शहर परत घेतले आणि राज्यपालांनी ते सुरक्षित आहे असे सांगितले."),
    Sample("ne", "सेनाले सोमबार सहर फिर्ता लिएको छ र गभर्नरले यो सुरक्षित भएको बताए।"),
    Sample("bn", "সেনাবাহিনী সোমবার শহরটি পুনরুদ্ধার করেছে এবং গভর্নর এ কথা জানিয়েছেন।"),
    Sample("ta", "இராணுவம் திங்களன்று நகரத்தை மீண்டும் கைப்பற்றியது."),
    Sample("zh", "军队周一夺回了该镇。"),
    Sample("zh", "軍隊週一奪回了該鎮，州長說那裡很安全。"),
    Sample("ja", "軍は月曜日に町を奪還し、知事は安全だと述べた。"),
    Sample("ko", "군대는 월요일에 마을을 탈환했다."),
    Sample("th", "กองทัพยึดเมืองคืนได้เมื่อวันจันทร์"),
  ]
}
