import Foundation
import ParallaxLexicon
import ParallaxModel

@testable import ParallaxCorpus

extension FuzzTarget {
  /// Every parser of bytes; a format of files needs one line: its name, fixtures, a seed.
  static let all: [FuzzTarget] = [
    .file("csv", .csv, endings: ["csv"], seeds: ["id,text\n1,\"a \"\"b\"\"\nc\"\n"]),
    .file("tsv", .tsv, endings: ["tsv"], seeds: ["id\ttext\n1\tx\n", "sep=;\na;text\n"]),
    .file("json-lines", .jsonLines, endings: ["jsonl"], seeds: ["{\"text\":\"\\ud83d\\ude00\"}\n"]),
    .file("json", .json, endings: ["json"], seeds: ["{\"articles\":[{\"text\":[\"a\",1e9]}]}"]),
    .file("html", .html, endings: ["html", "htm"], seeds: [pageSeed]),
    .file(
      "markdown", .markdown, endings: ["md"], seeds: ["---\ntitle: x\n---\n# H\n\n*a* [b](c)\n"]),
    .file("text", .text, endings: ["txt"], seeds: ["World News\n\nHead line\n\nBy A B\n\nText.\n"]),
    .file("xml", .xml, endings: ["xml", "rss"], seeds: feedSeeds),
    .file("any-format", nil, endings: ["csv", "txt", "html", "xml", "json", "gz"]),
    FuzzTarget(
      name: "table-rows", endings: ["csv", "tsv"], seeds: ["a,b\n\"x\",\"y\nz\"\n"],
      read: FuzzChecks.tableRows),
    FuzzTarget(
      name: "json-against-foundation", endings: ["json"], seeds: ["[{\"text\":\"a\\u00e9\"}]"],
      read: FuzzChecks.json),
    FuzzTarget(name: "html-tree", endings: ["html"], seeds: [pageSeed], read: FuzzChecks.htmlTree),
    FuzzTarget(name: "xml-tree", endings: ["xml"], seeds: feedSeeds, read: FuzzChecks.xmlTree),
    FuzzTarget(
      name: "corpus-yaml", endings: ["corpus.yml"],
      seeds: ["id: a\noutlets: [{name: A, slug: a}]\n"]
    ) { data in
      _ = try? CorpusManifest(yaml: String(decoding: data, as: UTF8.self), path: "corpus.yml")
    },
    FuzzTarget(name: "lexicon-yaml", endings: ["lexicon.yml"], seeds: ["id: a\nentries: []\n"]) {
      _ = YAMLFormat.read($0, path: "lexicon.yml")
    },
    FuzzTarget(
      name: "gzip", endings: ["gz"],
      binarySeeds: ["H4sIAAAAAAAC/6tWKkmtKFGyUnLUU6rlAgCx+UbcDgAAAA=="], read: FuzzChecks.gzip),
    FuzzTarget(name: "encodings", endings: ["txt", "html", "csv"], read: FuzzChecks.encodings),
    FuzzTarget(name: "event-file", seeds: ["document_id,event_id\na,1\nb,\n"]) { data in
      _ = try? EventFile(data: data, path: "events.csv")
    },
    FuzzTarget(
      name: "dates",
      seeds: [
        "2031-05-02T10:00:00+02:00", "12 April 2018", "Thu, 12 Apr 2018 10:00:00 GMT",
        "13.02.2020", "20310502", "1523500000", "12 de abril de 2018",
      ], read: FuzzChecks.dates),
    FuzzTarget(name: "web-address", seeds: ["https://a@www.b.example:80/c/?utm_x=1&d=2#e"]) {
      data in
      let text = String(decoding: data, as: UTF8.self)
      _ = (WebAddress.canonical(text), WebAddress.domain(of: text))
    },
    FuzzTarget(name: "pdf-answer", endings: ["bbox"], seeds: [printSeed], read: FuzzChecks.print),
    FuzzTarget(name: "visual-order", seeds: ["abc .تسا 12/5 (x) هداج", "ו-ABC 12% םולש"]) { data in
      let text = String(decoding: data, as: UTF8.self)
      for isRightToLeft in [true, false] {
        let logical = VisualOrder.logical(text, isRightToLeft: isRightToLeft)
        hold(
          logical.unicodeScalars.sorted() == text.unicodeScalars.sorted(),
          "a line has the letters that the page shows")
      }
    },
  ]

  /// A whole file of a format; nil for what the content shows.
  private static func file(
    _ name: String, _ format: InputFormat?, endings: [String] = [], seeds: [String] = []
  ) -> FuzzTarget {
    FuzzTarget(name: name, endings: endings, seeds: seeds) { FuzzChecks.file($0, as: format) }
  }

  private static let pageSeed = """
    <html lang=en><head><title>T</title><script type='application/ld+json'>{"@type":"Article",
    "headline":"x"}</script></head><body><nav><a href=x>y</a></nav><p>One, two, three words.</p>
    <h2>H</h2><ul><li>i</ul><br><br>z</body></html>
    """

  private static let feedSeeds = [
    "<rss><channel><title>C</title><item><title>A</title><description><![CDATA[<p>x</p>]]>"
      + "</description></item></channel></rss>",
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title><content type='xhtml'><div>"
      + "<p>x</p></div></content></entry></feed>",
    "<doc title='T' sitename='O'><main><p>x<lb/>y</p></main><comments/></doc>",
    "<TEI><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text>"
      + "<body><div type='entry'><p>x</p></div></body></text></TEI>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><rss/>",
  ]

  private static let printSeed =
    "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>T of a page | O</title></head><body>"
    + "<doc><page width='612' height='792'><flow><block><line>"
    + "<word xMin='50' yMin='20' xMax='90' yMax='30'>12/04/2031,</word></line></block><block>"
    + "<line><word xMin='50' yMin='60' xMax='90' yMax='80'>T</word></line><line>"
    + "<word xMin='50' yMin='90' xMax='90' yMax='100'>x-</word></line></block></flow></page></doc>"
    + "</body></html>"
}
