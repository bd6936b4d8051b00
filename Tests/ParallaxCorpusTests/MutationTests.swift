import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// Damaged input of every kind is loaded or refused, and never ends the program.
@Suite struct MutationTests {
  private static let seeds: [(name: String, text: String)] = [
    ("a.csv", "id,outlet,body\n1,\"O, P\",\"a \"\"b\"\"\nc\"\n2,Q,é\r\n3,R,\n"),
    ("a.tsv", "sep=\t\nid\tbody\n1\tx\n"),
    (
      "a.md", "---\ntitle: \"A: B\"\ntags: [a, b]\nx: {y: z}\n---\n# H *b* [l](u) `c`\n\n> q\n- i\n"
    ),
    ("a.txt", "World News\n\nHead line\n\nBy A B\n\nText. Text.\n\nRelated Articles\n\nLink\n"),
    (
      "a.html",
      "<html lang=en><head><title>T</title><script type='application/ld+json'>{\"@type\":"
        + "\"Article\",\"headline\":\"x\"}</script></head><body><nav><a href=x>y</a></nav><p>One, "
        + "two, three words &amp; more.</p><h2>H</h2><ul><li>i</ul><br><br>z</body></html>"
    ),
    (
      "b.html",
      "<html lang=de><head><title>T | O</title><meta name=author content='&#8222;A B&quot;'><script "
        + "type='application/ld+json'>{\"@graph\":[{\"@id\":\"#a\",\"name\":\"A\"},{\"@type\":"
        + "\"NewsArticle\",\"author\":{\"@id\":\"#a\"},\"datePublished\":\"2031-04-12T00:48:00+02:00\","
        + "}]};</script></head><body><h1><span class=kicker>K</span>T</h1><p class='by-line author'>Von "
        + "<a rel=author href=/autor/ab>A B</a> und C D | 12. M\u{E4}rz 2031, \u{6F1}\u{6F2} \u{641}</p><time "
        + "datetime=2031-04-12>x</time><p>One, two, three.</p></body></html>"
    ),
    ("a.jsonl", "{\"id\":1,\"text\":\"a\\n\\u00e9\\ud83d\\ude00\",\"x\":[1,{\"y\":null}]}\n{}\n"),
    ("a.json", "[{\"text\":\"A\"},{\"authors\":[{\"name\":\"x\"}],\"text\":[\"a\"]}]"),
    (
      "a.xml",
      "<?xml version=\"1.0\"?><!DOCTYPE rss><rss><channel><title>C</title><item><title>A &amp; b"
        + "</title><description><![CDATA[<p>x</p>]]></description></item></channel></rss>"
    ),
    (
      "b.xml",
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title><content type='xhtml'>"
        + "<div><p>x<br/>y</p></div></content><link href='z'/></entry></feed>"
    ),
    ("c.xml", "<doc title='T' sitename='O'><main><p>x<lb/>y</p></main><comments/></doc>"),
    (
      "d.xml",
      "<TEI><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>"
        + "<text><body><div type='entry'><p>x</p></div></body></text></TEI>"
    ),
    (
      "b.jsonl",
      "{\"summary\":\"S\",\"articles\":[{\"title\":\"A\"},{\"text\":\"B\"}]}\n{\"articles\":[]}\n"
    ),
    (
      "b.json",
      "{\"articles\":{\"results\":[{\"uri\":\"1\",\"eventUri\":\"e\",\"title\":\"A\",\"source\":"
        + "{\"title\":\"O\",\"uri\":\"x\"}}]}}"
    ),
    (
      "c.json",
      "{\"articles\":[{\"publishedAt\":\"2031-05-02\",\"urlToImage\":null,\"title\":\"A\",\"content\":"
        + "\"x [+12 chars]\",\"source\":{\"name\":\"O\"}}]}"
    ),
    ("b.tsv", "1\t\"T\thttps://x.example/\tP\tb\ts\tx.example\t1935480600123\n"),
    (
      "a.rtf",
      "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f1\\fcharset128 A;}}{\\stylesheet{\\s1 Title;}}{\\info{"
        + "\\title T}}\\s1 \\'cf\\u1055?\\uc2{\\f1\\'82\\'a0}\\par\\trowd\\intbl a\\cell\\row\\bin2 xy"
        + "{\\footnote n}{\\upr{a}{\\*\\ud b}}}"
    ),
    (
      "b.rtf",
      "{\\rtf1 HD\\cell H\\cell\\row\\trowd PD\\cell 3 May 2031\\cell\\row SN\\cell S\\row LP\\cell x\\par"
        + " AN\\cell Document A0000020310503e753\\row H\\par 3 words\\par 4 May 2031\\par S\\par"
        + " English\\par (c) 2031\\par y\\par Document A0000020310503e754\\par}"
    ),
    (
      "b.html",
      "<html><body><div class='article enArticle'><p><div>H</div><div>3 words</div><div>4 May 2031"
        + "</div><p>x</p><p>Document A0000020310503e753</p></div><div class='article deArticle'>"
        + "<table><tr><td>HD</td><td>H</td></tr><tr><td>LP</td><td>y</td></tr></table></div></body>"
    ),
    (
      "b.txt",
      "Cover\n\n1 of 2 DOCUMENTS\n\nStar\n\nMay 3, 2031 Monday\n\nHead\n\nBYLINE: A\n\nLENGTH: 1 word"
        + "\n\nText.\n\nLOAD-DATE: x\n\nLANGUAGE: ENGLISH\n\nCopyright 2031\n2 of 2 DOCUMENTS\nB\n"
    ),
    (
      "c.txt",
      "____________________________\n\nHead\n\nFull text: A.\n\nB.\n\nSubject: x\n\nTitle: Head\nPublication"
        + " title: O\nProQuest document ID: 1\n____________________________\nDocument URL: x\n"
    ),
    (
      "d.txt",
      "User: x\n\nHead\n\nStar\n\n3 May 2031\n\nLength: 1 word\n\nBody\n\nText.\n\nGraphic\n\ng\n\n"
        + "Classification\n\nLanguage: ENGLISH\n\nLoad-Date: x\n\nEnd of Document\n\nHead\n"
    ),
    ("b.csv", "\u{FEFF}text;news_link;outlet;label_bias\n\"a;b\";https://x.example;o;x\n"),
  ]

  @Test(arguments: 0..<seeds.count) func damagedInputNeverTraps(seed index: Int) {
    let (name, text) = Self.seeds[index]
    var random = SeededRandom(seed: UInt64(index) + 1)
    for _ in 0..<600 {
      var bytes = Array(text.utf8)
      for _ in 0...random.next(below: 8) { Self.mutate(&bytes, &random) }
      let result = load(name, Data(bytes))
      #expect(result.rowsRead == result.documents.count + result.rowsRejected)
      #expect(!result.documents.contains { $0.outlet.isEmpty || $0.id.isEmpty })
    }
  }

  @Test func damagedCompressionNeverTraps() {
    let member = Data(base64Encoded: "H4sIAAAAAAAC/6tWKkmtKFGyUnLUU6rlAgCx+UbcDgAAAA==") ?? Data()
    var random = SeededRandom(seed: 99)
    for _ in 0..<600 {
      var bytes = Array(member + member)
      for _ in 0...random.next(below: 4) { Self.mutate(&bytes, &random) }
      let result = load("a.jsonl.gz", Data(bytes))
      #expect(result.rowsRead == result.documents.count + result.rowsRejected)
    }
  }

  @Test func damagedFilesOfOutletsNeverTrap() throws {
    let text =
      "outlet,aliases,domains,kind\nThe \"P\",\"É; p\",p.example;www.q.example/x,a\n\"R\",r,,\n"
    var random = SeededRandom(seed: 7)
    for _ in 0..<600 {
      var bytes = Array(text.utf8)
      for _ in 0...random.next(below: 8) { Self.mutate(&bytes, &random) }
      guard let directory = try? OutletDirectory(data: Data(bytes), path: "o.csv") else { continue }
      #expect(directory.outlets.allSatisfy { !$0.name.isEmpty })
      for outlet in directory.outlets {
        #expect(directory.name(of: OutletSpelling(outlet.name)) == outlet.name)
      }
      _ = directory.name(of: OutletSpelling(String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test func damagedAnswersOfThePDFReaderNeverTrap() {
    let answer =
      "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>T of a page | O</title></head><body>"
      + "<doc><page width='612' height='792'><flow><block><line>"
      + "<word xMin='50' yMin='20' xMax='90' yMax='30'>12/04/2031,</word></line></block><block>"
      + "<line><word xMin='50' yMin='60' xMax='90' yMax='80'>T</word><word xMin='91' yMin='60' "
      + "xMax='99' yMax='80'>of</word></line><line><word xMin='50' yMin='90' xMax='90' yMax='100'>"
      + ".تسا</word><word xMin='95' yMin='90' xMax='190' yMax='100'>x-</word></line><line>"
      + "<word xMin='50' yMin='101' xMax='90' yMax='111'>1.</word></line></block></flow></page>"
      + "</doc></body></html>"
    var random = SeededRandom(seed: 7)
    for _ in 0..<600 {
      var bytes = Array(answer.utf8)
      for _ in 0...random.next(below: 8) { Self.mutate(&bytes, &random) }
      guard var pages = PrintedPages(words: Data(bytes)) else { continue }
      pages.mark(with: PrintedMarks(Data(bytes)))
      let record = PrintedArticle(pages, keepsFurniture: false).record
      #expect(!(record[.body] ?? "").utf8.contains(0))
    }
  }

  @Test(.enabled(if: OptionalProgram.hasPDFReader)) func damagedPDFsNeverTrap() {
    let pdf = PDFBuilder(title: "A", pages: [PDFBuilder.column(["One line.", "Two."], y: 90)])
    var random = SeededRandom(seed: 8)
    for _ in 0..<40 {
      var bytes = Array(pdf.data)
      for _ in 0...random.next(below: 8) { Self.mutate(&bytes, &random) }
      let result = load("a.pdf", Data(bytes))
      #expect(result.rowsRead == result.documents.count + result.rowsRejected)
    }
  }

  @Test func damagedOfficeFilesNeverTrap() {
    let paragraph = OfficeFile.paragraph("Head", style: "Title")
    let word =
      "\(paragraph)<w:tbl><w:tr><w:tc>\(paragraph)</w:tc></w:tr></w:tbl><w:p><w:r><w:rPr><w:b/>"
      + "</w:rPr><w:t>x</w:t><w:tab/><w:sym w:char='2014'/><w:footnoteReference w:id='1'/></w:r></w:p>"
    let open =
      "<text:h text:style-name='P'>H</text:h><text:p>a<text:s text:c='2'/><text:note><text:p>n</text:p>"
      + "</text:note></text:p><table:table><table:table-row><table:table-cell><text:p>c</text:p>"
      + "</table:table-cell></table:table-row></table:table>"
    var random = SeededRandom(seed: 7)
    for round in 0..<600 {
      var text = Array((round % 2 == 0 ? word : open).utf8)
      if round % 3 > 0 { for _ in 0...random.next(below: 6) { Self.mutate(&text, &random) } }
      let inner = String(decoding: text, as: UTF8.self)
      var bytes = [UInt8](
        round % 2 == 0 ? OfficeFile.word(inner) : OfficeFile.openDocument(inner))
      if round % 3 == 0 { for _ in 0...random.next(below: 6) { Self.mutate(&bytes, &random) } }
      let result = load(round % 2 == 0 ? "a.docx" : "a.odt", Data(bytes))
      #expect(result.rowsRead == result.documents.count + result.rowsRejected)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard !bytes.isEmpty else { return }
    let place = random.next(below: bytes.count)
    let special = Array("\"'\\,;\n\r\t<>&[]{}:-*#`_ \0".utf8) + [0xFF, 0xC3, 0xE2, 0xED, 0xF4]
    switch random.next(below: 5) {
    case 0: bytes[place] = UInt8(random.next(below: 256))
    case 1: bytes.insert(special[random.next(below: special.count)], at: place)
    case 2: bytes.remove(at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + random.next(below: 20)))
    default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 15)], at: place)
    }
  }
}
