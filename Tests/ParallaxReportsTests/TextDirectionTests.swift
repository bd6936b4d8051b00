import Testing

@testable import ParallaxReports

@Suite struct TextDirectionTests {
  @Test(arguments: [
    ("fa", "English text", "rtl"), ("ar-EG", "", "rtl"), ("en", "متن", "ltr"),
    ("uz-Arab", "", "rtl"), ("fa-Latn", "", "ltr"), ("zh", "", "ltr"),
  ])
  func languageDecides(language: String, text: String, direction: String) {
    #expect(TextDirection(language: language, text: text).rawValue == direction)
  }

  @Test(arguments: [
    ("«سلام» hello", "rtl"), ("123 “hello” سلام", "ltr"), ("١٢٣ - שלום", "rtl"), ("", "ltr"),
  ])
  func elseTheFirstLetter(text: String, direction: String) {
    #expect(TextDirection(language: nil, text: text).rawValue == direction)
  }
}
