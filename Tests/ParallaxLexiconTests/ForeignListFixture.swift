import Foundation
import ParallaxModel

@testable import ParallaxLexicon

/// A list read from text.
func read(
  _ format: LexiconFormat, _ text: String, path: String = "terms-en.x"
) -> (list: Lexicon?, problems: [Diagnostic]) {
  format.read(Data(text.utf8), path: path)
}

/// What a list has: `label: pattern, pattern`, with the labels around before it.
func outline(_ list: Lexicon?) -> [String] {
  guard let list else { return [] }
  return list.categories.map { category in
    var label = category.label
    var around = category.parent
    while let place = around {
      label = list.categories[place].label + "/" + label
      around = list.categories[place].parent
    }
    let patterns = category.entries.map { entry in
      entry.patterns.joined(separator: "|") + (entry.weight.map { " \($0)" } ?? "")
    }
    return label + ": " + patterns.joined(separator: ", ")
  }
}

/// What is wrong, as `line:column identifier`.
func faults(_ problems: [Diagnostic]) -> [String] {
  problems.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.identifier)" }
}

/// One list of two categories in each foreign format, written by hand.
enum ForeignListFixture {
  static let outline = ["Praise: brave*, well done", "Blame: cruel*, brave*"]

  static let texts: [(format: LexiconFormat, path: String, text: String)] = [
    (
      .liwc, "sides-en.dic",
      "%\n1\tPraise\n2\tBlame\n%\nwell done\t1\nbrave*\t1\t2\ncruel*\t2\n"
    ),
    (.liwc22, "sides-en.dicx", "DicTerm,Praise,Blame\nbrave*,X,X\nwell done,X,\ncruel*,,X\n"),
    (
      .wordstat, "sides-en.cat",
      "Praise\n\tbrave* (1)\n\twell_done (1)\nBlame\n\tcruel* (1)\n\tbrave* (1)\n"
    ),
    (
      .yoshikoder, "sides-en.ykd",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <dictionary style="050805" patternengine="substring">
        <cnode name="sides-en" desc="">
          <cnode name="Praise"><pnode name="brave*"/><pnode name="well done"/></cnode>
          <cnode name="Blame"><pnode name="cruel*"/><pnode name="brave*"/></cnode>
        </cnode>
      </dictionary>
      """
    ),
    (
      .lexicoderXML, "sides-en.lcd",
      """
      <dictionary style="Lexicoder" name="sides-en">
      <cnode name="+Praise#00AA00"><pnode name=" brave*"></pnode><pnode name=" well done"/></cnode>
      <cnode name="+Blame#AA0000"><pnode name=" cruel*"/><pnode name=" brave*"/></cnode>
      </dictionary>
      """
    ),
    (
      .lexicoder, "sides-en.lc3",
      "+Praise#00AA00\nbrave*\nwell done\n+Blame#AA0000\ncruel*\nbrave*\n"
    ),
    (.quanteda, "sides-en.yml", "Praise: [brave*, well done]\nBlame:\n  - cruel*\n  - brave*\n"),
    (
      .tidytext, "sides-en.csv",
      "word,sentiment\nbrave*,Praise\nwell done,Praise\ncruel*,Blame\nbrave*,Blame\n"
    ),
  ]
}
