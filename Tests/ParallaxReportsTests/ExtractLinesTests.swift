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

  @Test func aTextWithoutSpacesIsOneLine() {
    let text = String(repeating: "x", count: 200)
    #expect(ExtractLines.lines(of: TextSpan(0, 200), in: text, keeping: []) == [TextSpan(0, 200)])
  }
}
