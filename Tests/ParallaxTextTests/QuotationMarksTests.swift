import ParallaxModel
import Testing

@testable import ParallaxText

/// The text with what is quoted between ⟦ and ⟧, and ⚠ before unbalanced paragraphs.
private func marked(_ text: String, _ language: String = "en") -> String {
  var copy = text
  return copy.withUTF8 { bytes in
    let paragraphs = ParagraphReader.paragraphs(
      of: bytes, title: UnsafeBufferPointer(rebasing: bytes.prefix(0)))
    var marks = QuotationMarks(language: language)
    var result: [String] = []
    for (index, paragraph) in paragraphs.enumerated() {
      let range = Int(paragraph.span.start)..<Int(paragraph.span.end)
      let found = marks.read(index, of: paragraphs, in: bytes)
      var line = found.isUnbalanced ? "⚠" : ""
      var position = range.lowerBound
      for span in found.spans {
        line += String(decoding: bytes[position..<Int(span.inner.start)], as: UTF8.self)
        line +=
          "⟦" + String(decoding: bytes[Int(span.inner.start)..<Int(span.inner.end)], as: UTF8.self)
          + "⟧"
        position = Int(span.inner.end)
      }
      line += String(decoding: bytes[position..<range.upperBound], as: UTF8.self)
      result.append(line)
    }
    return result.joined(separator: "\n")
  }
}

@Suite struct QuotationMarksTests {
  @Test(arguments: [
    ("He said “we will win” today.", "He said “⟦we will win⟧” today."),
    ("He said \"we will win\" today.", "He said \"⟦we will win⟧\" today."),
    ("He said ''we will win'' today.", "He said ''⟦we will win⟧'' today."),
    ("He said ``we will win'' today.", "He said ``⟦we will win⟧'' today."),
    ("„Wir gewinnen“, sagte er.", "„⟦Wir gewinnen⟧“, sagte er."),
    ("»Wir gewinnen«, sagte er.", "»⟦Wir gewinnen⟧«, sagte er."),
    ("« Nous gagnerons », dit-il.", "« ⟦Nous gagnerons ⟧», dit-il.".replacing("« ⟦", with: "«⟦ ")),
    ("他说「我们会赢」。", "他说「⟦我们会赢⟧」。"),
    ("”Vi vinner”, sa han.", "”⟦Vi vinner⟧”, sa han."),
    (
      "The ‘terrorist’ wasn’t one of the troops’ own.",
      "The ‘⟦terrorist⟧’ wasn’t one of the troops’ own."
    ),
    (
      "The 'terrorist' wasn't one of the troops' own.",
      "The '⟦terrorist⟧' wasn't one of the troops' own."
    ),
    ("“He called it ‘a war’ to me,” she said.", "“⟦He called it ‘a war’ to me,⟧” she said."),
    ("“It “really” is,” she said.", "“⟦It “really” is,⟧” she said."),
    ("“We won,” he said, “and lost.”", "“⟦We won,⟧” he said, “⟦and lost.⟧”"),
    ("A 6'2\" man with a 5\" knife.", "A 6'2\" man with a 5\" knife."),
    ("The troops' base wasn't theirs.", "The troops' base wasn't theirs."),
    (
      "It rose in the '90s and the workers' union left.",
      "It rose in the '90s and the workers' union left."
    ),
    ("Get 'em, and the boys' school closed.", "Get 'em, and the boys' school closed."),
    ("„Wir gewinnen\", sagte er.", "„⟦Wir gewinnen⟧\", sagte er."),
    ("He said ❝we win❞ and ＂we do＂.", "He said ❝⟦we win⟧❞ and ＂⟦we do⟧＂."),
    ("He said `we win' today.", "He said `⟦we win⟧' today."),
    ("(\"yes\")—“no”", "(\"⟦yes⟧\")—“⟦no⟧”"),
  ])
  func pairsEveryStyle(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test func carriesAQuotationOverParagraphsThatReopen() {
    #expect(
      marked("“First we came.\n\n“Then we saw.\n\n“We won.” So he said.")
        == "“⟦First we came.⟧\n“⟦Then we saw.⟧\n“⟦We won.⟧” So he said.")
    #expect(
      marked("\"First we came.\n\n\"We won.\" So he said.")
        == "\"⟦First we came.⟧\n\"⟦We won.⟧\" So he said.")
    #expect(
      marked("‘First we came.\n\n‘We won,’ the mayor said.")
        == "‘⟦First we came.⟧\n‘⟦We won,⟧’ the mayor said.")
  }

  @Test func marksOnlyTheUnbalancedParagraph() {
    #expect(
      marked("“First we came.\n\nThen “we” saw.") == "⚠“First we came.\nThen “⟦we⟧” saw.")
    #expect(marked("No opening” here.\n\nFine “too”.") == "⚠No opening” here.\nFine “⟦too⟧”.")
  }
}
