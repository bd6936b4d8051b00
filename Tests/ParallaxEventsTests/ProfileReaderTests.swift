import ParallaxModel
import Testing

@testable import ParallaxEvents

@Suite struct ProfileReaderTests {
  private func counts(_ view: View, title: String = "", body: String) -> [Int] {
    var reader = ProfileReader()
    let profile = reader.read(
      GroupingDocument(id: "1", title: title, body: body, language: "en"))
    return TermCounts(profile.views[view.rawValue]).counts.map(Int.init)
  }

  @Test func inflectionsAndPossessivesShareAStem() {
    #expect(counts(.body, body: "protest protested protesters' Protest's") == [4])
    #expect(counts(.body, body: "l'attaque attaque") == [2])
    #expect(counts(.body, body: "Étude étude etude") == [3])
  }

  @Test func numbersAreKeptWhole() {
    #expect(counts(.numbers, body: "1234567 and 1234568 and 4,200").count == 3)
    #expect(counts(.numbers, title: "52.4 percent", body: "52.4") == [2])
  }

  @Test func stopWordsAndSingleLettersGo() {
    #expect(counts(.body, body: "The ferry and the harbor of a B").count == 2)
  }

  @Test func stopWordsBelongToTheirLanguage() {
    var reader = ProfileReader()
    let counts = ["en", "nl", "en-US", nil].map { language in
      let document = GroupingDocument(id: "1", title: "", body: "die van", language: language)
      return TermCounts(reader.read(document).views[View.body.rawValue]).terms.count
    }
    #expect(counts == [2, 0, 2, 0])
  }

  @Test func titleFallsBackOnTheFirstSentence() {
    let terms = counts(.title, body: "Ferry hits breakwater. Nobody drowned.")
    #expect(terms.count == 3)
    #expect(counts(.title, title: "Ferry", body: "Nobody drowned. It was close.").count == 1)
  }

  @Test func leadEndsAfterSixHundredBytes() {
    let body = String(repeating: "alpha ", count: 120) + "omega"
    #expect(counts(.lead, body: body) == [100])
    #expect(counts(.body, body: body) == [120, 1])
  }

  @Test func namesAreCapitalizedSpansInsideASentence() {
    // "Rescue Boats" opens a sentence: only its second word counts as capitalized.
    let body = "Rescue Boats came. They met Ines Morrow, and Ines Morrow met George W. Bush."
    #expect(counts(.names, body: body).sorted() == [1, 2])
    #expect(counts(.capitals, body: body).reduce(0, +) == 7)
  }

  @Test func aLineBreakEndsAName() {
    #expect(counts(.names, body: "seen in Velmora\nHarbor Tarn opened").isEmpty)
  }
}
