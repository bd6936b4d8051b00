import Testing

@testable import ParallaxCorpus

@Suite struct VisualOrderTests {
  /// What is read, and the same letters from left to right as a page shows them.
  @Test(arguments: [
    ("جاده بسته است.", ".تسا هتسب هداج"),
    ("سال ۱۴۰۹ و ۱۲ کارگر", "رگراک ۱۲ و ۱۴۰۹ لاس"),
    ("در 12/5/2031 بود", "دوب 12/5/2031 رد"),
    ("وفق BBC News و CNN.", ".CNN و BBC News قفو"),
    ("إنّ جدًّا", "ادًّج نّإ"),
    ("نحو 50٪", "٪50 وحن"),
    ("שלום (בעברית) 12.5% ו-ABC news", "ABC news-ו 12.5% )תירבעב( םולש"),
  ])
  func lettersComeInTheOrderInWhichTheyAreRead(logical: String, visual: String) {
    #expect(VisualOrder.logical(visual, isRightToLeft: true) == logical)
  }

  @Test func bracketsThatAreWrittenAsTheyAreDrawnAreTurned() {
    #expect(VisualOrder.mirrored("(\u{AB}x\u{BB})") == ")\u{BB}x\u{AB}(")
  }

  @Test func wordsOfAnotherDirectionInsideALineAreTurnedAlone() {
    #expect(
      VisualOrder.logical("the word םולש םלוע is Hebrew", isRightToLeft: false)
        == "the word עולם שלום is Hebrew")
    #expect(VisualOrder.logical("plain (text)", isRightToLeft: true) == "plain (text)")
  }

  @Test func theDirectionOfTheMajorityCounts() {
    let box = PrintedBox(left: 0, top: 0, right: 1, bottom: 1)
    let words = ["هداج", "BBC", "رهش"].map { PrintedWord(text: $0, box: box) }
    #expect(VisualOrder.isRightToLeft(words))
    #expect(!VisualOrder.isRightToLeft([PrintedWord(text: "a", box: box)]))
  }
}
