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

  @Test(arguments: [
    (
      "de", "»Wir gewinnen«, sagte er zur «Zeitung».", "»⟦Wir gewinnen⟧«, sagte er zur «⟦Zeitung⟧»."
    ),
    ("fi", "Hän sanoi: ”Voitamme.”", "Hän sanoi: ”⟦Voitamme.⟧”"),
    ("fi", "Hän sanoi: »Voitamme.»", "Hän sanoi: »⟦Voitamme.⟧»"),
    ("fr", "Il dit : « Non », puis part.", "Il dit : «⟦ Non ⟧», puis part."),
    ("zh", "他说：“我们会赢。”《日报》报道『战争』。", "他说：“⟦我们会赢。⟧”《日报》报道『⟦战争⟧』。"),
    ("he", "דובר צה\"ל אמר: \"ננצח\".", "דובר צה\"ל אמר: \"⟦ננצח⟧\"."),
    ("ar", "كان \"هادئا\" و\"سعيدا\".", "كان \"⟦هادئا⟧\" و\"⟦سعيدا⟧\"."),
    ("fr", "Il parle d’\"erreur\".", "Il parle d’\"⟦erreur⟧\"."),
    ("ar", "قال: ”سننتصر“ ثم غادر.", "قال: ”⟦سننتصر⟧“ ثم غادر."),
    ("en", "He said “we win“ twice.", "He said “⟦we win⟧“ twice."),
    ("en", "She said,\"We win.\"", "She said,\"⟦We win.⟧\""),
    ("cs", "\" Vyhrajeme,\" řekl.", "\"⟦ Vyhrajeme,⟧\" řekl."),
    ("ru", "Он сказал: \"Газета \"Труд\" закрыта\".", "Он сказал: \"⟦Газета \"Труд\" закрыта⟧\"."),
  ])
  func readsTheConventionOfALanguage(language: String, text: String, expected: String) {
    #expect(marked(text, language) == expected)
  }

  @Test(arguments: [
    ("He said &quot;we win&quot; twice.", "He said &quot;⟦we win⟧&quot; twice."),
    ("He said &#8220;we win&#8221; twice.", "He said &#8220;⟦we win⟧&#8221; twice."),
    ("He said â€œwe winâ€\u{9D} twice.", "He said â€œ⟦we win⟧â€\u{9D} twice."),
    ("He said â€œwe donâ€™tâ€ twice.", "He said â€œ⟦we donâ€™t⟧â€ twice."),
    ("He cameâ€”and wentâ€“home.", "He cameâ€”and wentâ€“home."),
    ("He said \u{93}we win\u{94} twice.", "He said \u{93}⟦we win⟧\u{94} twice."),
    ("He said ,,we win'' twice.", "He said ,,⟦we win⟧'' twice."),
    ("He said <<we win>> twice.", "He said <<⟦we win⟧>> twice."),
    ("He said ?we win? twice.", "He said ?⟦we win⟧? twice."),
    (
      "He said \u{FFFD}we don\u{FFFD}t\u{FFFD} twice.",
      "He said \u{FFFD}⟦we don\u{FFFD}t⟧\u{FFFD} twice."
    ),
    ("Did he win? Who knows?", "Did he win? Who knows?"),
    ("Fish & chips, peas &c. x << 2", "Fish & chips, peas &c. x << 2"),
    ("Read more >>", "Read more >>"),
    ("\"It \"\"fell\"\" on \"\"us\"\" all.\"", "\"It \"\"⟦fell⟧\"\" on \"\"⟦us⟧\"\" all.\""),
    ("He said “we win’’ twice.", "He said “⟦we win⟧’’ twice."),
    ("He said ‘‘we win’’ twice.", "He said ‘‘⟦we win⟧’’ twice."),
    ("“We call it a ‘win,’’’ he said.", "“⟦We call it a ‘win,⟧’’’ he said."),
    ("He said “we win.“", "He said “⟦we win.⟧“"),
    ("“We win,” he said. “We do. “", "“⟦We win,⟧” he said. “⟦We do. ⟧“"),
    ("\"We win,\" he said. \"We do.“", "\"⟦We win,⟧\" he said. \"⟦We do.⟧“"),
    ("““We win,” he said.", "““⟦We win,⟧” he said."),
    ("“We win,”” he said.", "“⟦We win,⟧”” he said."),
    ("He spoke of\"a win\" twice.", "He spoke of\"⟦a win⟧\" twice."),
    ("\"We can''t win,\" he said.", "\"⟦We can''t win,⟧\" he said."),
    ("“We \"really\" win,” he said.", "“⟦We \"really\" win,⟧” he said."),
    ("\"We “really” win,\" he said.", "\"⟦We “really” win,⟧\" he said."),
    ("“We win,\" he said. \"We do.”", "“⟦We win,⟧\" he said. \"⟦We do.⟧”"),
    ("He said \"\"we win\"\" twice.", "He said \"\"⟦we win⟧\"\" twice."),
  ])
  func readsMarksThatAnEncoderSpoiled(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(arguments: [
    ("The rock 'n' roll band of the '60s.", "The rock 'n' roll band of the '60s."),
    ("'Tis ten o'clock; 'twas nine.", "'Tis ten o'clock; 'twas nine."),
    ("'The dogs' bowl is empty,' he said.", "'⟦The dogs' bowl is empty,⟧' he said."),
    ("The 'heroes' of the workers' union.", "The '⟦heroes⟧' of the workers' union."),
    ("\"It is a 5\" blade,\" he said.", "\"⟦It is a 5\" blade,⟧\" he said."),
    ("\"It ended in 2015\" was all he said.", "\"⟦It ended in 2015⟧\" was all he said."),
    ("A dive of 6′2″ in 4′30″.", "A dive of 6′2″ in 4′30″."),
  ])
  func tellsApostrophesAndInches(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test func goesOnToACloseAFewParagraphsOn() {
    #expect(
      marked("“First we came.\n\nThen we saw.\n\nWe won.” So he said.")
        == "“⟦First we came.⟧\n⟦Then we saw.⟧\n⟦We won.⟧” So he said.")
    #expect(
      marked("\"First we came.\n\nThen we saw.\" So he said.")
        == "\"⟦First we came.⟧\n⟦Then we saw.⟧\" So he said.")
    #expect(
      marked("“First we came.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.” So he said.").hasPrefix("⚠“First"))
  }

  @Test(arguments: [
    (
      "ru", "— Мы не уйдем, — сказал он. — Никогда.",
      "— ⟦Мы не уйдем,⟧ — сказал он. — ⟦Никогда.⟧"
    ),
    ("ru", "— Когда?", "— ⟦Когда?⟧"),
    ("ru", "— Дети, как всегда, — это главное.", "— ⟦Дети, как всегда, — это главное.⟧"),
    ("ru", "— хлеб;", "— хлеб;"),
    (
      "ru", "\"Мы уйдем, - сказал он, - завтра\".", "\"⟦Мы уйдем,⟧ - сказал он, - ⟦завтра⟧\"."
    ),
    ("es", "—No nos iremos —dijo ella—. Nunca.", "—⟦No nos iremos⟧ —dijo ella—. ⟦Nunca.⟧"),
    (
      "fr", "— Nous ne partirons pas, dit-il. Jamais.",
      "— ⟦Nous ne partirons pas,⟧ dit-il. ⟦Jamais.⟧"
    ),
    (
      "fr", "«Nous partirons, a dit le maire, demain.»",
      "«⟦Nous partirons,⟧ a dit le maire, ⟦demain.⟧»"
    ),
    (
      "pl", "– Nie odejdziemy – powiedział. – Nigdy.", "– ⟦Nie odejdziemy⟧ – powiedział. – ⟦Nigdy.⟧"
    ),
    ("en", "— The bridge is closed.", "— The bridge is closed."),
  ])
  func findsDialoguesWithDashes(language: String, text: String, expected: String) {
    #expect(marked(text, language) == expected)
  }

  @Test func takesAHyphenForADashWhereTheAuthorSpeaksToo() {
    #expect(
      marked("- Мы не уйдем, - сказал он.\n\nШел дождь.", "ru")
        == "- ⟦Мы не уйдем,⟧ - сказал он.\nШел дождь.")
    #expect(
      marked("- Первый пункт списка.\n\nШел дождь.", "ru")
        == "- Первый пункт списка.\nШел дождь.")
  }
}
