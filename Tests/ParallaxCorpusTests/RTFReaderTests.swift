import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct RTFReaderTests {
  private func read(_ rtf: String) -> WrittenText { RTFReader.read(Data(rtf.utf8)) }

  private func lines(_ rtf: String) -> [String] { read(rtf).paragraphs.map(\.text) }

  @Test(arguments: [
    ("{\\rtf1 a b\\par c}", ["a b", "c"]), ("{\\rtf1 a\\line b\\tab c}", ["a\nb\tc"]),
    ("{\\rtf1 {\\b bo}ld \\{x\\} \\\\}", ["bold {x} \\"]),
    ("{\\rtf1 a\r\nb\\\nc}", ["ab", "c"]),
    ("{\\rtf1\\ansi a\\'00\\'07b}", ["ab"]),
    ("{\\rtf1\\ansi caf\\'e9 \\'80}", ["café €"]),
    ("{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'ee}", ["По"]),
    ("{\\rtf1\\mac caf\\'8e}", ["café"]), ("{\\rtf1\\pc caf\\'82}", ["café"]),
    ("{\\rtf1{\\fonttbl{\\f0\\fcharset0 A;}{\\f3\\fcharset204 B;}}{\\f3\\'cf\\'ee}\\'e9}", ["Поé"]),
    ("{\\rtf1{\\fonttbl\\f5\\fcharset128 M;}\\f5 \\'82\\'a0\\'83A}", ["あア"]),
    ("{\\rtf1{\\fonttbl{\\f1\\fcharset134 S;}}\\f1\\'c4\\'e3}", ["你"]),
    ("{\\rtf1{\\fonttbl{\\f1\\cpg1253 G;}}\\f1\\'e1}", ["α"]),
    ("{\\rtf1 \\u8212-x\\u-10179 ?\\u-8704 ?}", ["—x😀"]),
    ("{\\rtf1\\uc2\\u1055\\'cf\\'cfx{\\uc0\\u1055 x}\\u1055??.}", ["ПxПxП."]),
    ("{\\rtf1\\uc1\\u1055\\tab x\\u1055{y}}", ["ПxПy"]),
    ("{\\rtf1 a\\~b\\_c\\-d\\emdash e\\ldblquote f\\rdblquote}", ["a\u{A0}b‑c\u{AD}d—e“f”"]),
    ("{\\rtf1{\\*\\generator W;}{\\colortbl;\\red1;}{\\pict 00ff}{\\*\\new x}a}", ["a"]),
    ("{\\rtf1{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt here}} b}", ["here b"]),
    ("{\\rtf1{\\upr{a}{\\*\\ud{b}}}c}", ["bc"]), ("{\\rtf1 a{\\v hid}b{\\deleted gone}c}", ["abc"]),
    ("{\\rtf1 a\\bin3 }}\\b c}", ["ab c"]), ("{\\rtf1 a}trailing", ["a"]),
    ("{\\rtf1{\\listtext 1.\\tab}Item\\par{\\pntext *}Other}", ["Item", "Other"]),
    ("{\\rtf1 a\\u55357?b\\u56832?c}", ["a\u{FFFD}b\u{FFFD}c"]),
  ])
  func textIsRead(rtf: String, text: [String]) {
    #expect(lines(rtf) == text)
    #expect(read(rtf).fault == nil)
  }

  @Test func cellsKnowTheirPlaces() {
    let text = read(
      "{\\rtf1 x\\par\\trowd\\pard\\intbl A\\cell B\\par C\\cell\\row\\trowd\\intbl\\cell D\\cell\\row\\pard y}"
    )
    #expect(text.paragraphs.map(\.text) == ["x", "A", "B", "C", "D", "y"])
    #expect(
      text.paragraphs.map { $0.cell.map { "\($0.row).\($0.column)" } ?? "-" } == [
        "-", "0.0", "0.1", "0.1", "1.1", "-",
      ])
  }

  @Test func stylesPropertiesAndNotesAreKeptApart() {
    let text = read(
      "{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\*\\cs2 Strong;}{\\s15 Title;}}"
        + "{\\info{\\title T \\'e9}{\\author A}{\\creatim\\yr2031}{\\*\\company C}}"
        + "{\\header Page 1\\par}{\\footer\\pard F\\par}\\pard\\s15 Head\\par\\pard\\s1 Sub\\par"
        + "\\pard\\s0 Text{\\super\\chftn}{\\footnote\\pard{\\chftn} A {\\i note}.}{\\*\\annotation no}.\\par}"
    )
    #expect(text.paragraphs.map(\.text) == ["Head", "Sub", "Text."])
    #expect(text.paragraphs.map(\.role) == [.title, .heading, .text])
    #expect(text.title == "T é")
    #expect(text.properties == ["file author": "A"])
    #expect(
      text.apart.map { "\($0.reason): \($0.text)" } == [
        "page-header: Page 1", "page-footer: F", "footnote: A note.", "comment: no",
      ])
  }

  @Test func linesAreCounted() {
    #expect(read("{\\rtf1\n\na\\par\nb\\par\n\n{\nc}}").paragraphs.map(\.place) == [3, 4, 7])
  }

  @Test(arguments: ["{\\rtf1 a", "{\\rtf1 a{\\b b", "{\\rtf1 a\\", "{\\rtf1 a\\'4"])
  func aFileThatIsCutShortIsReadUpToThere(rtf: String) {
    let text = read(rtf)
    #expect(text.paragraphs.first?.text.hasPrefix("a") == true)
    #expect(text.fault != nil)
  }

  @Test func deepGroupsAreRefused() {
    let text = read("{\\rtf1 a\\par " + String(repeating: "{", count: 1_000_000))
    #expect(text.paragraphs.map(\.text) == ["a"])
    #expect(text.fault?.summary == "groups are nested deeper than 5000")
  }
}
