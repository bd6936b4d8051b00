import ParallaxText
import Testing

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("The army took back the town on Monday, and the governor said it was safe.", "en"),
    ("Die Armee hat die Stadt am Montag zurückerobert, und der Gouverneur ist nicht dort.", "de"),
    ("L'armée a repris la ville lundi et les habitants sont dans les rues.", "fr"),
    ("El ejército recuperó la ciudad el lunes y los habitantes salieron por las calles.", "es"),
    ("Ordu pazartesi günü kasabayı geri aldı ve vali bu sabah için bir açıklama yaptı.", "tr"),
    ("ارتش روز دوشنبه شهر را پس گرفت و گفت که این پیروزی بزرگ است.", "fa"),
    ("استعاد الجيش المدينة يوم الإثنين وقال المحافظ إنها آمنة.", "ar"),
    ("Армия вернула город в понедельник.", "ru"),
    ("הצבא כבש מחדש את העיר ביום שני.", "he"),
    ("军队周一夺回了该镇。", "zh"),
  ])
  func readsTheLanguage(text: String, language: String) {
    #expect(LanguageDetector.language(of: text) == language)
  }

  @Test func saysNothingOfNothing() {
    #expect(LanguageDetector.language(of: "12345 — …") == nil)
  }
}
