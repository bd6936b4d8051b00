import Foundation

/// Small inputs that the fuzzing begins with where no fixture has their form.
enum FuzzSeeds {
  static let page = """
    <html lang=en><head><title>T</title><script type='application/ld+json'>{"@type":"Article",
    "headline":"x"}</script></head><body><nav><a href=x>y</a></nav><p>One, two, three words.</p>
    <h2>H</h2><ul><li>i</ul><br><br>z</body></html>
    """

  static let metadataPage = """
    <html lang=de-DE dir=ltr><head><title>T | O</title><meta name=author content='&#8222;A B&quot;'>
    <meta property='og:site_name' content=O><link rel=canonical href='https://o.example/2031/apr/12/x'>
    <meta property='article:published_time' content='2031-04-12T00:48:00+02:00'>
    <script type='application/ld+json'>{"@graph":[{"@id":"#a","name":"A"},{"@type":"NewsArticle",
    "author":{"@id":"#a"},"headline":"T","datePublished":"2031-04-12","isAccessibleForFree":"False"}]};
    </script><script>x={"publishedAt":"2031-04-12 10:00"}</script></head><body>
    <h1><span class=kicker>K</span>T</h1><p class='by-line author'>Von <a rel=author
    href=/autor/ab>A B</a> und C D | 12. März 2031</p><time datetime=2031-04-12>x</time>
    <p>Stand: 13.04.2031</p><p>One, two, three words.</p></body></html>
    """

  static let feeds = [
    "<rss><channel><title>C</title><item><title>A</title><description><![CDATA[<p>x</p>]]>"
      + "</description></item></channel></rss>",
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title><content type='xhtml'><div>"
      + "<p>x</p></div></content></entry></feed>",
    "<doc title='T' sitename='O'><main><p>x<lb/>y</p></main><comments/></doc>",
    "<TEI><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text>"
      + "<body><div type='entry'><p>x</p></div></body></text></TEI>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><rss/>",
  ]

  static let print =
    "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>T of a page | O</title></head><body>"
    + "<doc><page width='612' height='792'><flow><block><line>"
    + "<word xMin='50' yMin='20' xMax='90' yMax='30'>12/04/2031,</word></line></block><block>"
    + "<line><word xMin='50' yMin='60' xMax='90' yMax='80'>T</word></line><line>"
    + "<word xMin='50' yMin='90' xMax='90' yMax='100'>x-</word></line></block></flow></page></doc>"
    + "</body></html>"

  // MARK: Archives

  /// Bytes by their base64.
  static func bytes(_ base64: String) -> Data { Data(base64Encoded: base64) ?? Data() }

  static let gzip = bytes("H4sIAAAAAAAC/6tWKkmtKFGyUnLUU6rlAgCx+UbcDgAAAA==")

  /// A ZIP archive of a deflated entry, as `zip` writes it.
  static let deflated = bytes(
    "UEsDBBQAAAAIAAAAIQB4PcP5IQAAAFAAAAAFAAAAYS50eHTzSE1MUcjJzEvl4gpJrShRyE9TSFQoLskvqtRTIEOA"
      + "CwBQSwECFAMUAAAACAAAACEAeD3D+SEAAABQAAAABQAAAAAAAAAAAAAAgAEAAAAAYS50eHRQSwUGAAAAAAEAAQAz"
      + "AAAARAAAAAAA")

  static let files: [(name: String, text: String)] = [
    ("north/a.txt", "Head line\n\nBy A B\n\nText of a story.\n"),
    ("south/rows.csv", "id,outlet,text\n1,O,\"a\nb\"\n2,,x\n"), ("south/b.html", page),
    ("../c.txt", "Out.\n"), ("__MACOSX/d.txt", "x"),
  ]

  static let zips: [Data] = [
    ArchiveMaker.zip(files), deflated,
    ArchiveMaker.zip([(Array("\u{82}.txt".utf8), gzip)], flags: 0),
    ArchiveMaker.zip([
      ("x/corpus.yml", "id: a\noutlets: [{name: A, slug: a}]\n"),
      ("x/articles/e/a.md", "# H\n\nx\n"),
    ]),
    ArchiveMaker.zip([(Array("inner.zip".utf8), ArchiveMaker.zip(files))]),
    ArchiveMaker.zip([(Array("a.txt".utf8), Data("x y".utf8))], flags: 1),
  ]

  static let tars: [Data] = [
    ArchiveMaker.tar(files.map { ($0.name, Data($0.text.utf8)) }),
    ArchiveMaker.tar([("a.zip", ArchiveMaker.zip(files)), ("b.jsonl.gz", gzip)]),
  ]

  static let crawl =
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <http://o.example/1>\r\nContent-Type: "
    + "application/http\r\nContent-Length: 99\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    + "Transfer-Encoding: chunked\r\n\r\n12\r\n<p>One two three.</p>\r\n0\r\n\r\n\r\nWARC/1.1\r\n"
    + "WARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nA story.\n\r\n\r\n"

  static let messages = [
    "From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"; start=\"<s>\"\r\n"
      + "Snapshot-Content-Location: https://o.example/x\r\nDate: Fri, 2 May 2031 10:00:00 -0000\r\n\r\n"
      + "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <s>\r\n"
      + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>One =C3=A9 two=\r\n three.</p>\r\n"
      + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+eDwvcD4=\r\n"
      + "--b--\r\n",
    "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>",
  ]

  // MARK: Word processors

  static let rtf = [
    "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f1\\fcharset128 A;}}{\\stylesheet{\\s1 Title;}}{\\info{"
      + "\\title T}}\\s1 \\'cf\\u1055?\\uc2{\\f1\\'82\\'a0}\\par\\trowd\\intbl a\\cell\\row\\bin2 xy"
      + "{\\footnote n}{\\upr{a}{\\*\\ud b}}}"
  ]

  static let wordBodies = [
    OfficeFile.paragraph("Head", style: "Title") + "<w:tbl><w:tr><w:tc>" + OfficeFile.paragraph("c")
      + "</w:tc></w:tr></w:tbl><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t><w:tab/><w:sym "
      + "w:char='2014'/><w:footnoteReference w:id='1'/></w:r></w:p><w:del><w:p/></w:del>"
  ]

  static let openBodies = [
    "<text:h text:style-name='P'>H</text:h><text:p>a<text:s text:c='2'/><text:note><text:p>n</text:p>"
      + "</text:note><text:line-break/><text:tab/></text:p><table:table><table:table-row>"
      + "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>"
  ]

  // MARK: Exports

  static let lexisNexis = [
    "Cover\n\n1 of 2 DOCUMENTS\n\nNorth Star\n\nMay 3, 2031 Saturday 10:15 AM GMT\nEdition 1;\n\nHead\n\n"
      + "BYLINE: A B in C\n\nSECTION: NEWS; Pg. 6\n\nLENGTH: 3 words\n\nText of it.\n\nLOAD-DATE: May 3, "
      + "2031\n\nLANGUAGE: ENGLISH\n\nGRAPHIC: g\n\nCopyright 2031 O\nAll Rights Reserved\n\n2 of 2 "
      + "DOCUMENTS\n\nB\n\n4 May 2031\n\nH\n\nLENGTH: 1 word\n\nx\n",
    "<html><body><div>1 of 1 DOCUMENTS</div><div>Star</div><div>May 3, 2031</div><div>Head</div>"
      + "<div>LENGTH: 1 word</div><p>Text.</p><div>LOAD-DATE: x</div></body></html>",
  ]

  static let nexis = [
    "Documents (1)\n\n1. Head\n\nHead\n\nNorth Star (Haven)\n\nMay 3, 2031 Saturday\n\nCopyright 2031 O\n\n"
      + "Section:\u{A0}NEWS; Pg. 6\n\nLength:\u{A0}2 words\n\nByline:\u{A0}A B\n\nBody\n\nText.\n\nGraphic\n\n"
      + "g\n\nClassification\n\nLanguage:\u{A0}ENGLISH\n\nLoad-Date:\u{A0}May 3, 2031\n\nEnd of Document\n\n"
      + "Head\n"
  ]

  static let proQuest = [
    "____________________________\n\nDocument 1 of 2\n\nHead\n\nAuthor: B, A\n\nPublication info: O; C. 03 "
      + "May 2031: A.6.\n\nFull text: A.\n\nB.\n\nSubject: x\n\nTitle: Head\nPublication title: O\nProQuest "
      + "document ID: 1\n____________________________\nHead\nDocument URL: https://x.example/y\n"
  ]

  static let factiva = [
    "<html><body><div class='article enArticle'><p><div>World</div><div id=hd>H</div><div "
      + "class=author>A B</div><div>3 words</div><div>4 May 2031</div><div>10:15 GMT</div><div>O</div>"
      + "<div>English</div></p><p class=articleParagraph>x</p><p>Document A0000020310503e753</p></div><div "
      + "class='article deArticle'><table><tr><td><b>HD</b></td><td>H</td></tr><tr><td>PD</td><td>3 "
      + "May 2031</td></tr><tr><td>LP</td><td><p>y</p></td></tr></table></div></body></html>",
    "{\\rtf1 HD\\cell H\\cell\\row\\trowd PD\\cell 3 May 2031\\cell\\row SN\\cell S\\row LP\\cell x\\par"
      + " AN\\cell Document A0000020310503e753\\row H\\par 3 words\\par 4 May 2031\\par S\\par"
      + " English\\par (c) 2031\\par y\\par Document A0000020310503e754\\par}",
  ]

  // MARK: Parts

  static let rows =
    "id,outlet,text\n1,\"North, Star\",\"Text\nof two lines.\"\r\n2,Star,\"never closed\n\n3,Star,a,b,c\n"
    + (4...12).map { "\($0),Star,Text number \($0) says \"so\".\n" }.joined()

  static let items =
    "{\"status\":\"ok\",\"articles\":[\n"
    + (1...9).map {
      $0 % 4 == 3
        ? " {\"id\": \($0) \"text\": \"no comma\"}"
        : " {\"id\": \($0), \"outlet\": \"Star\", \"text\": \"Text \\\"\($0)\\\"\", \"authors\": [\n  {}]}"
    }.joined(separator: ",\n") + "\n], \"more\": {\"page\": 1}}\n"

  static let lines = (1...9).map {
    $0 % 4 == 3 ? "{\"id\": \($0), \"text\"\n" : "{\"id\": \($0), \"text\": \"Text \($0).\"}\n"
  }.joined()
}
