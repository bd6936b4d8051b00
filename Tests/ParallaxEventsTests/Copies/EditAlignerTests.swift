import ParallaxModel
import Testing

@testable import ParallaxEvents

/// What was changed in shared copy.
@Suite struct EditAlignerTests {
  private typealias Copy = CopyFinderTests

  private func edits(_ first: String, _ second: String) -> [String] {
    let reader = CopyTextReader()
    let edits = EditAligner.edits(
      from: reader.read(Copy.document("a", first)), to: reader.read(Copy.document("b", second)))
    return edits.map {
      "\($0.operation.rawValue): \($0.before.text(of: first)) > \($0.after.text(of: second))"
    }
  }

  @Test func findsAReplacedAnInsertedAndADeletedWord() {
    let after = Copy.whole.replacing("sank", with: "capsized")
      .replacing("none of them", with: "none of the nine")
      .replacing("all nine passengers", with: "all nine terrified passengers")
      .replacing("warned the owner twice", with: "warned the owner")
    #expect(
      edits(Copy.whole, after) == [
        "replace: sank > capsized", "insert:  > terrified", "replace: them > the nine",
        "delete: twice > ",
      ])
  }

  @Test func findsChangesAtTheEdgesOfAParagraph() {
    let after = Copy.whole.replacing("Divers", with: "Fishermen")
      .replacing("new plates", with: "new rivets")
    #expect(
      edits(Copy.whole, after) == [
        "replace: Divers > Fishermen", "replace: plates > rivets",
      ])
  }

  @Test func findsChangesInAParagraphThatMoved() {
    let after = [Copy.first, Copy.third, Copy.second, Copy.fourth].joined(separator: "\n\n")
    #expect(edits(Copy.whole, after).isEmpty)
    #expect(
      edits(Copy.whole, after.replacing("Divers", with: "Fishermen")) == [
        "replace: Divers > Fishermen"
      ])
  }

  @Test func takesAParagraphLeftOutForNoChange() {
    #expect(edits(Copy.whole, [Copy.first, Copy.third].joined(separator: "\n\n")).isEmpty)
    #expect(edits(Copy.first, Copy.whole).isEmpty)
  }

  @Test func leavesQuotationsOut() {
    let sentence = " “The pump had been broken for at least three weeks,” said the captain."
    let after = sentence.replacing("broken", with: "idle")
    #expect(edits(Copy.first + sentence, Copy.first + after).isEmpty)
  }

  @Test func aParagraphThatStandsTwiceIsNoChange() {
    let caption = "Divers look for the boat at the northern pier."
    let other = "Divers of the harbor office look at a map."
    let whole = [caption, caption, other, Copy.whole, caption].joined(separator: "\n\n")
    let abridged = [caption, Copy.whole, caption].joined(separator: "\n\n")
    #expect(edits(whole, abridged).isEmpty)
    #expect(edits(abridged, whole).isEmpty)
  }

  /// A quotation that the next paragraph goes on with has no mark at its end; without that paragraph its
  /// words are read as the outlet's.
  @Test func wordsThatAreAQuotationInOneTextAloneAreNoChange() {
    let opening = " He said on the pier: “The pump had been broken for at least three weeks."
    let going = "\n\n“Nobody had time to look at it,” he said."
    #expect(edits(Copy.first + opening + going, Copy.first + opening).isEmpty)
    #expect(edits(Copy.first + opening, Copy.first + opening + going).isEmpty)
  }

  @Test func doesNotMindLetterCase() {
    #expect(edits(Copy.whole, Copy.whole.replacing("ferry", with: "FERRY")).isEmpty)
  }

  @Test func findsNothingInUnlikeTexts() {
    #expect(edits(Copy.whole, Copy.other).isEmpty)
    #expect(edits(Copy.whole, "").isEmpty)
  }
}
