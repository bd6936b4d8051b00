import Foundation
import ParallaxText
import Testing

@Suite struct LanguageDetectorTests {
  @Test(arguments: LanguageSamples.all)
  func readsTheLanguage(_ sample: LanguageSamples.Sample) {
    #expect(LanguageDetector.language(of: sample.text) == sample.language)
  }

  @Test(arguments: LanguageSamples.all)
  func lettersAndAccentsApartAreTheSame(_ sample: LanguageSamples.Sample) {
    let text = sample.text.decomposedStringWithCanonicalMapping
    #expect(LanguageDetector.language(of: text) == sample.language)
  }

  @Test(arguments: ["", "12345 — …", "a", "Washington", "Merkel, Macron, Sánchez", "OK", "%%%"])
  func saysNothingOfNothing(text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }

  @Test func saysNothingOfTextsInTwoLanguages() {
    let english = "The army took back the town on Monday, and the governor said it was safe. "
    let german = "Die Armee hat die Stadt am Montag zurückerobert, und der Gouverneur ist dort. "
    let russian = "Армия вернула город в понедельник, и губернатор сказал, что там безопасно. "
    #expect(LanguageDetector.language(of: english + german) == nil)
    #expect(LanguageDetector.language(of: english + russian) == nil)
    #expect(LanguageDetector.language(of: english + english + english + german) == "en")
  }

  @Test func aFewForeignNamesChangeNothing() {
    let text = """
      Erdoğan, Çavuşoğlu and Kılıçdaroğlu spoke to Łukasz Żółć of the Süddeutsche Zeitung in \
      İstanbul before they went home, and the Москва office had nothing to say about it.
      """
    #expect(LanguageDetector.language(of: text) == "en")
  }

  @Test func addressesDoNotCount() {
    let text = "www.die-zeit.de/der/und/das the https://example.com/der-die-das.html of"
    #expect(LanguageDetector.language(of: text) != "de")
  }

  @Test func persianOnAnArabicKeyboardIsPersian() {
    let text = "وزير كشور گفت كه اين برنامه براي همه استان‌ها اجرا مي‌شود و نيازي به تغيير نيست."
    #expect(LanguageDetector.language(of: text) == "fa")
  }

  @Test func brokenBytesDoNotStopIt() {
    let bytes: [UInt8] = [0xFF, 0xC3] + Array("the house of the man that was there".utf8) + [0xE2]
    let language = bytes.withUnsafeBufferPointer { LanguageDetector.language(of: $0) }
    #expect(language == "en")
  }
}
