import Testing

@testable import ParallaxCorpus

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("en-GB", "en"), ("fa_IR", "fa"), ("eng", "en"), (" English ", "en"),
    ("Farsi", "fa"), ("zh-Hant-TW", "zh"), ("ckb", "ckb"), ("iw", "he"),
  ])
  func namesTheLanguageByItsCode(text: String, code: String) {
    #expect(LanguageTag.code(text) == code)
  }

  @Test(arguments: ["", "x", "und", "unknown language", "12", "nan"])
  func findsNoLanguageWhereThereIsNone(text: String) {
    #expect(LanguageTag.code(text) == nil)
  }
}
