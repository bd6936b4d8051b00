import Foundation
import ParallaxModel

@testable import ParallaxCorpus

extension FuzzTarget {
  /// Every parser of bytes; a format of files needs one line: its name, fixtures, a seed.
  static let all = files + containers + values + lexicons

  private static let files: [FuzzTarget] = [
    .file("csv", .csv, endings: ["csv"], seeds: ["id,text\n1,\"a \"\"b\"\"\nc\"\n"]),
    .file("tsv", .tsv, endings: ["tsv"], seeds: ["id\ttext\n1\tx\n", "sep=;\na;text\n"]),
    .file("json-lines", .jsonLines, endings: ["jsonl"], seeds: ["{\"text\":\"\\ud83d\\ude00\"}\n"]),
    .file("json", .json, endings: ["json"], seeds: ["{\"articles\":[{\"text\":[\"a\",1e9]}]}"]),
    .file("html", .html, endings: ["html", "htm"], seeds: [FuzzSeeds.page]),
    .file(
      "markdown", .markdown, endings: ["md"], seeds: ["---\ntitle: x\n---\n# H\n\n*a* [b](c)\n"]),
    .file("text", .text, endings: ["txt"], seeds: ["World News\n\nHead line\n\nBy A B\n\nText.\n"]),
    .file("xml", .xml, endings: ["xml", "rss"], seeds: FuzzSeeds.feeds),
    .file("rtf", .rtf, endings: ["rtf"], seeds: FuzzSeeds.rtf),
    .file("docx", .docx, binarySeeds: FuzzSeeds.wordBodies.map { OfficeFile.word($0) }),
    .file("odt", .odt, binarySeeds: FuzzSeeds.openBodies.map { OfficeFile.openDocument($0) }),
    .file("lexisnexis", .lexisNexis, seeds: FuzzSeeds.lexisNexis),
    .file("nexis", .nexis, seeds: FuzzSeeds.nexis),
    .file("proquest", .proQuest, seeds: FuzzSeeds.proQuest),
    .file("factiva", .factiva, seeds: FuzzSeeds.factiva),
    .file("mhtml", .mhtml, endings: ["mhtml", "mht"], seeds: FuzzSeeds.messages),
    .file("any-format", nil, endings: ["csv", "txt", "html", "xml", "json", "gz", "mhtml"]),
    .parts("csv-parts", .csv, seeds: [FuzzSeeds.rows]),
    .parts("json-parts", .json, seeds: [FuzzSeeds.items]),
    .parts("json-lines-parts", .jsonLines, seeds: [FuzzSeeds.lines]),
    FuzzTarget(
      name: "table-rows", endings: ["csv", "tsv"], seeds: ["a,b\n\"x\",\"y\nz\"\n"],
      read: FuzzChecks.tableRows),
    FuzzTarget(
      name: "json-against-foundation", endings: ["json"], seeds: ["[{\"text\":\"a\\u00e9\"}]"],
      read: FuzzChecks.json),
    FuzzTarget(
      name: "html-tree", endings: ["html"], seeds: [FuzzSeeds.page], read: FuzzChecks.htmlTree),
    FuzzTarget(
      name: "page-metadata", endings: ["html"], seeds: [FuzzSeeds.metadataPage],
      read: FuzzChecks.pageMetadata),
    FuzzTarget(
      name: "xml-tree", endings: ["xml"], seeds: FuzzSeeds.feeds, read: FuzzChecks.xmlTree),
    FuzzTarget(
      name: "corpus-yaml", endings: ["corpus.yml"],
      seeds: ["id: a\noutlets: [{name: A, slug: a}]\n"]
    ) { data in
      _ = try? CorpusManifest(yaml: String(decoding: data, as: UTF8.self), path: "corpus.yml")
    },
  ]

  private static let containers: [FuzzTarget] = [
    .file("zip", .zip, binarySeeds: FuzzSeeds.zips),
    .file("tar", .tar, binarySeeds: FuzzSeeds.tars),
    .file("warc", .warc, endings: ["warc", "warc.gz"], seeds: [FuzzSeeds.crawl]),
    FuzzTarget(
      name: "zip-contents", binarySeeds: FuzzSeeds.zips, read: FuzzChecks.zipContents),
    FuzzTarget(name: "zipped-files", seeds: [FuzzSeeds.page], read: FuzzChecks.zippedFiles),
    FuzzTarget(name: "entry-name", seeds: ["a\\b/./c.txt", "C:/../d", "/e"]) {
      FuzzChecks.entryName($0)
    },
    FuzzTarget(name: "word-text", seeds: FuzzSeeds.wordBodies) { data in
      FuzzChecks.file(OfficeFile.word(String(decoding: data, as: UTF8.self)), as: .docx)
    },
    FuzzTarget(name: "open-document-text", seeds: FuzzSeeds.openBodies) { data in
      FuzzChecks.file(OfficeFile.openDocument(String(decoding: data, as: UTF8.self)), as: .odt)
    },
    FuzzTarget(
      name: "inflater", endings: ["gz"], binarySeeds: [FuzzSeeds.gzip], read: FuzzChecks.inflater),
    FuzzTarget(
      name: "page-coding", seeds: ["\u{1}12\r\n<p>One two three.</p>\r\n0\r\n\r\n"],
      binarySeeds: [Data([2]) + FuzzSeeds.gzip], read: FuzzChecks.pageCoding),
    FuzzTarget(
      name: "transfer-encoding", seeds: ["a=C3=A9=\r\nb= \nc=", "PHA+eDwvcD4="],
      read: FuzzChecks.transferEncoding),
    FuzzTarget(
      name: "gzip", endings: ["gz"], binarySeeds: [FuzzSeeds.gzip], read: FuzzChecks.gzip),
  ]

  private static let values: [FuzzTarget] = [
    FuzzTarget(name: "encodings", endings: ["txt", "html", "csv"], read: FuzzChecks.encodings),
    FuzzTarget(
      name: "event-file",
      seeds: [
        "document_id,event_id\na,1\nb,\n", "document_id,other_document_id\na,b\n",
        "en,ru,ar\nferry|ferries,паром*,\n\"sea wall\",*,\n",
        "document_id,event_id,similarity,nearest_document_id,shared_terms,mean_similarity\n"
          + "a,1,0.5,b,ferry pier,0.4\nb,1,x,,,\n",
      ]
    ) { data in
      _ = try? EventFile(data: data, path: "events.csv")
      _ = try? LinkFile(data: data, path: "pairs.csv")
      _ = try? TranslationFile(data: data, path: "words.csv")
    },
    FuzzTarget(
      name: "judgment-sheet", endings: ["csv", "tsv"],
      seeds: [
        "lexicon;entry;occurrence_id;entry_occurrences;list_occurrences;judgment;coder\n"
          + "a;b;\"c#b1-2/a:b\";3;4;ja;\n"
      ]
    ) { data in
      _ = try? JudgmentSheet(data: data, path: "sheet.csv")
    },
    FuzzTarget(
      name: "dates",
      seeds: [
        "2031-05-02T10:00:00+02:00", "12 April 2018", "Thu, 12 Apr 2018 10:00:00 GMT",
        "13.02.2020", "20310502", "1523500000", "12 de abril de 2018",
      ], read: FuzzChecks.dates),
    FuzzTarget(
      name: "date-finder",
      seeds: [
        "Stand: 12. März 2031, 10 Uhr", "April 12th, 2018", "۲۳ فروردین ۱۳۹۷", "平成30年4月12日",
        "12/04/2018", "2018. április 12.", "12 tháng 4, 2018", "١٢ رمضان ١٤٤٠", "28.01.22",
      ], read: FuzzChecks.dateFinder),
    FuzzTarget(
      name: "calendar-date", binarySeeds: [Data([1, 0x75, 5, 1, 23]), Data([2, 0xA0, 5, 9, 1])],
      read: FuzzChecks.calendarDate),
    FuzzTarget(
      name: "address-date",
      seeds: ["https://a.example/2031/apr/12/x", "/2031-04-12-x", "/20310412?y"],
      read: FuzzChecks.addressDate),
    FuzzTarget(
      name: "author-name",
      seeds: [
        "By Ann Lee, Staff Writer | 12 April 2018", "Von A. B. und C D (Haven)", "&amp;<b>X Y",
      ],
      read: FuzzChecks.authorName),
    FuzzTarget(
      name: "linked-data",
      seeds: [
        "{\"@graph\":[{\"@id\":\"#a\",\"name\":\"A\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"T\","
          + "\"author\":{\"@id\":\"#a\"},\"datePublished\":\"2031-04-12\",}]};"
      ]
    ) { data in
      let text = String(decoding: data, as: UTF8.self)
      _ = LinkedData(scripts: [text, text], title: "T")
    },
    FuzzTarget(name: "script-date", seeds: ["{\"publishedAt\":\"2031-04-12T10:00\"}"]) { data in
      let text = String(decoding: data, as: UTF8.self)
      let found = ScriptDate.published(in: text)
      hold((found ?? "").utf8.count <= 3 * 40, "no long text is a date")
    },
    FuzzTarget(name: "entity-text", seeds: ["a &amp;quot;b&#x41;<i>c</i> &thetasym; < d"]) { data in
      let text = EntityText.plain(String(decoding: data, as: UTF8.self))
      hold(text == HTMLTree.collapsed(text), "a text has single blanks")
    },
    FuzzTarget(
      name: "outlet-file",
      seeds: [
        "outlet,aliases,domains,kind\nThe \"P\",\"É; p\",p.example;www.q.example/x,a\n\"R\",r,,\n"
      ], read: FuzzChecks.outletFile),
    FuzzTarget(name: "utf8", seeds: ["a é € 😀 longer than eight"]) { data in
      let isWhole = data.withUnsafeBytes {
        UTF8Validation.firstFault(in: $0.bindMemory(to: UInt8.self)) == nil
      }
      hold(
        isWhole == (String(validating: data, as: UTF8.self) != nil),
        "what is UTF-8 is what the standard library says")
    },
    FuzzTarget(name: "web-address", seeds: ["https://a@www.b.example:80/c/?utm_x=1&d=2#e"]) {
      data in
      let text = String(decoding: data, as: UTF8.self)
      _ = (WebAddress.canonical(text), WebAddress.domain(of: text))
    },
    FuzzTarget(
      name: "pdf-answer", endings: ["bbox"], seeds: [FuzzSeeds.print], read: FuzzChecks.print),
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
    _ name: String, _ format: InputFormat?, endings: [String] = [], seeds: [String] = [],
    binarySeeds: [Data] = []
  ) -> FuzzTarget {
    FuzzTarget(name: name, endings: endings, seeds: seeds, binarySeeds: binarySeeds) {
      FuzzChecks.file($0, as: format)
    }
  }

  /// A file of rows that is cut.
  private static func parts(
    _ name: String, _ format: InputFormat, seeds: [String]
  ) -> FuzzTarget {
    FuzzTarget(name: name, endings: [format.rawValue], seeds: seeds) {
      FuzzChecks.parts($0, as: format)
    }
  }
}
