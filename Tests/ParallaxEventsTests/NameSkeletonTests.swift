import Foundation
import Testing

@testable import ParallaxEvents

@Suite struct NameSkeletonTests {
  private func skeletons(_ word: String) -> Set<String> {
    Set(NameSkeleton.skeletons(of: Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) })
  }

  @Test(arguments: [
    ("marakov", "маракова"), ("marakov", "ماراكوف"), ("torvik", "торвик"), ("torvik", "تورفيك"),
    ("halden", "халденом"), ("dolan", "דולן"), ("president", "президент"),
    ("rostavan", "والروستافان"),
  ])
  func namesMeetAcrossScripts(latin: String, other: String) {
    #expect(!skeletons(latin).isDisjoint(with: skeletons(other)), "\(skeletons(other))")
  }

  @Test func shortWordsAndOtherNamesDoNotMeet() {
    #expect(skeletons("ada") == [])
    #expect(skeletons("на") == [])
    #expect(skeletons("marakov").isDisjoint(with: skeletons("халден")))
    #expect(skeletons("") == [])
  }

  @Test func aWordThatIsASkeletonDoesNotMeetTheBeginningOfALongerOneAsAWhole() {
    #expect(skeletons("torvik") == ["trf3", "trfk4"])
  }

  @Test func knowsTheScriptOfADocument() {
    func system(_ title: String, _ body: String) -> WritingSystem {
      WritingSystem.of(SampleCoverage.document("1", title, nil, body))
    }
    #expect(system("Ferry strikes pier", "Nine were hurt.") == .latin)
    #expect(system("Паром", "ударил пристань IBM") == .cyrillic)
    #expect(system("", "اصطدمت العبارة") == .arabic)
    #expect(system("", "渡轮撞上码头") == .eastAsian)
    #expect(system("", "המעבורת פגעה") == .hebrew)
    #expect(system("", "12 34") == .latin)
  }

  @Test func anEventIsFoundInThreeScripts() {
    let documents = [
      SampleCoverage.document(
        "a", "", "2031-05-02",
        "The ferry Selma struck the pier of Halden, Mayor Mira Dolan said. Captain Ivo Brandt was hurt."
      ),
      SampleCoverage.document(
        "b", "", "2031-05-02",
        "Паром «Сельма» ударил пристань в Халдене, сообщила мэр Мира Долан. Капитан Иво Брандт ранен."
      ),
      SampleCoverage.document(
        "c", "", "2031-05-03",
        "قالت رئيسة البلدية ميرا دولان إن العبارة سلمى اصطدمت برصيف هالدن وأصيب القبطان إيفو براندت."
      ),
      SampleCoverage.document(
        "d", "", "2031-05-02",
        "The council of Torvik voted for a new school on Monday, Lena Orr said."),
      SampleCoverage.document(
        "e", "", "2031-05-02", "В Торвике открыли новую больницу, сказал врач Пётр Лесков."),
      SampleCoverage.document("f", "Мира Долан: паром «Сельма» в Халдене", "2031-05-02", ""),
    ]
    let events = Dictionary(
      EventGrouper().group(documents).map { ($0.documentID, $0.eventID) },
      uniquingKeysWith: { first, _ in first })
    #expect(events["a"] == events["b"])
    #expect(events["a"] == events["c"])
    #expect(events["f"] == events["a"], "a headline alone joins too")
    #expect(events["d"] != events["a"])
    #expect(events["e"] != events["a"])
  }
}
