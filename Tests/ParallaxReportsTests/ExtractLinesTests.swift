import ParallaxModel
import Testing

@testable import ParallaxReports

@Suite struct ExtractLinesTests {
  @Test func linesAreShortAndLoseNothing() {
    let text = Array(repeating: "word by word", count: 30).joined(separator: " ")
    let span = TextSpan(0, Int32(text.utf8.count))
    let lines = ExtractLines.lines(of: span, in: text, keeping: []).map { text.slice($0) }
    #expect(lines.allSatisfy { $0.count <= 56 && !$0.isEmpty })
    #expect(lines.joined(separator: " ") == text)
  }

  @Test func aMarkIsNotBroken() {
    let text = String(repeating: "a", count: 50) + " armed wing of it and more words"
    let mark = TextSpan(51, 67)
    let occurrence = Occurrence(
      entry: EntryReference(lexicon: 0, category: 0, entry: 0), field: .body, span: mark,
      sentence: mark, section: .body, voice: .own)
    let lines = ExtractLines.lines(
      of: TextSpan(0, Int32(text.utf8.count)), in: text,
      keeping: MarkCluster.clusters([occurrence], in: .body))
    #expect(lines.contains { $0.contains(mark) })
    #expect(lines.map { text.slice($0) }.joined(separator: " ") == text)
  }

  @Test func aWordLongerThanALineIsBroken() {
    let address = "https://example.org/" + String(repeating: "x", count: 280)
    let text = "Read it at \(address) or not."
    let span = TextSpan(0, Int32(text.utf8.count))
    let lines = ExtractLines.lines(of: span, in: text, keeping: []).map { text.slice($0) }
    #expect(lines.allSatisfy { $0.count <= 56 && !$0.isEmpty })
    #expect(lines.first == "Read it at")
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func aMarkInsideALongWordIsNotBroken() {
    let text = String(repeating: "x", count: 50) + "occupation" + String(repeating: "y", count: 50)
    let mark = TextSpan(50, 60)
    let occurrence = Occurrence(
      entry: EntryReference(lexicon: 0, category: 0, entry: 0), field: .body, span: mark,
      sentence: mark, section: .body, voice: .own)
    let lines = ExtractLines.lines(
      of: TextSpan(0, 110), in: text, keeping: MarkCluster.clusters([occurrence], in: .body))
    #expect(lines == [TextSpan(0, 60), TextSpan(60, 110)])
  }
}
