import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct NameFinderTests {
  private func places(of name: String, in text: String) -> [Int32] {
    NameFinder(name).places(in: text, within: TextSpan(0, Int32(text.utf8.count)))
  }

  @Test func onlyWholeWordsAreTheName() {
    #expect(places(of: "Sun", in: "On Sunday the sunset was red.").isEmpty)
    #expect(places(of: "Sun", in: "He told the Sun’s reporter.") == [12])
    #expect(places(of: "The Post", in: "a post, Post-war, the POST.") == [2, 8, 22])
    #expect(places(of: "Postal", in: "Post").isEmpty)
  }

  @Test func theWordsOfANameMayStandOnTwoLines() {
    #expect(places(of: "Harbor Times", in: "the Harbor\nTimes wrote") == [4])
    #expect(places(of: "Harbor Times", in: "a harbor in our times").isEmpty)
  }

  @Test func namesInScriptsWithoutSpacesAreFoundInRunningText() {
    #expect(places(of: "人民日报", in: "据人民日报报道") == [3])
    #expect(places(of: "پیام رود", in: "به گزارش پیام رود، پل").count == 1)
  }

  @Test func aNameOfSignsAloneIsNowhere() {
    #expect(places(of: "—", in: "a — b").isEmpty)
    #expect(places(of: "", in: "a").isEmpty)
  }
}
