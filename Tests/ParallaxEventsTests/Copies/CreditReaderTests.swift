import ParallaxModel
import Testing

@testable import ParallaxEvents

/// Which agency an article credits.
@Suite struct CreditReaderTests {
  private func credit(_ body: String, author: String? = nil) -> String? {
    CreditReader.credit(of: CopyFinderTests.document("a", body, author: author))
  }

  @Test(arguments: [
    ("LUMEN BAY (AP) — The ferry sank.", "AP"),
    ("LUMEN BAY, May 3 (Xinhua) -- The ferry sank.", "Xinhua"),
    ("LUMEN BAY, Reuters — The ferry sank.", "Reuters"),
    ("Lumen Bay, SANA- The ferry sank.", "SANA"),
    ("ЛЮМЕН, 3 мая. /ТАСС/. Паром затонул.", "TASS"),
    ("لومن (رويترز) - غرقت العبارة.", "Reuters"),
    ("The ferry sank.\n\nNobody was hurt. (dpa)", "dpa"),
    ("The ferry sank.\n\nReuters", "Reuters"),
    ("The ferry sank.\n\nThe Associated Press contributed to this report.", "AP"),
    ("By The Associated Press\n\nThe ferry sank.", "AP"),
  ])
  func findsACreditLine(_ body: String, _ agency: String) {
    #expect(credit(body) == agency)
  }

  @Test func readsTheByline() {
    #expect(credit("The ferry sank.", author: "Ana Lum, AFP") == "AFP")
    #expect(credit("The ferry sank.", author: "Apollo Lum") == nil)
  }

  @Test(arguments: [
    "The owner told Reuters on Friday that the ferry would not be raised this year.",
    "Reuters says that its reporter was on the ferry, and that she is well after the night.",
    "The ferry sank.\n\nThe company that owns the ferry said to AFP that it would say more later.",
    "CAPTAIN Lum went back. WAMENA is far.", "",
  ])
  func takesNoMentionForACredit(_ body: String) {
    #expect(credit(body) == nil)
  }
}
