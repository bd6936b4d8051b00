import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct WARCReaderTests {
  private func record(_ type: String, _ content: String, _ fields: String = "") -> String {
    "WARC/1.0\r\nWARC-Type: \(type)\r\n\(fields)Content-Length: \(content.utf8.count)\r\n\r\n"
      + content + "\r\n\r\n"
  }

  private func response(_ number: Int, _ body: String, _ head: String = "") -> String {
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(head)\r\n" + body
    return record(
      "response", http,
      "WARC-Target-URI: <http://o.example/\(number)>\r\nContent-Type: application/http; "
        + "msgtype=response\r\n")
  }

  private func page(_ number: Int) -> String {
    "<html><head><title>Story \(number)</title></head><body><p>The café beside the bridge, where"
      + " people met for forty years, closed on Friday without a word.</p></body></html>"
  }

  @Test(arguments: ["crawl.warc", "crawl.warc.gz"])
  func pagesOfACrawlAreLoaded(name: String) throws {
    let result = load(name, try containerFixture(name))
    #expect(result.isWhole)
    #expect(result.rowsRead == 9)
    #expect(
      result.documents.map(\.title)
        == [1, 2, 3, 4, 5, 7, 8, 10].map { "Story \($0): café closed" })
    #expect(
      result.documents.map(\.url) == [
        "http://north.example/1", "http://south.example/2", "http://south.example/3",
        "http://south.example/4", "http://south.example/5", "http://east.example/7",
        "http://east.example/8", "http://north.example/10",
      ])
    #expect(result.documents.allSatisfy { $0.body.contains("café") })
    #expect(result.documents.allSatisfy { $0.date == nil })
    #expect(
      result.documents.allSatisfy {
        $0.metadata["retrieved"]?.hasPrefix("2031-05-04T10:00:00") ?? false
      })
    #expect(result.documents.last?.metadata["canonical_url"] == "http://north.example/ten")
    #expect(result.documents.map(\.outlet).last == "north.example")
    #expect(result.documents.first?.source.description == "\(name)#3:1")
  }

  @Test func whatIsNoPageIsCountedInOneNote() throws {
    let result = load("crawl.warc", try containerFixture("crawl.warc"))
    let notes = result.diagnostics.filter { $0.severity == .note }
    #expect(
      notes.map(\.summary) == [
        "not loaded: 6 records that hold no page (1 image/png, 1 metadata, 1 request, 1 response with"
          + " status 404, 1 revisit, 1 warcinfo)"
      ])
    #expect(result.problems == ["cut-page", "unreadable-page"])
    let error = result.diagnostics.first { $0.identifier == "unreadable-page" }
    #expect(error?.place?.path == "crawl.warc#8")
    #expect(error?.summary.contains("“br”") ?? false)
  }

  @Test func theNameOfTheFileSaysNothing() throws {
    let data = try containerFixture("crawl.warc.gz")
    for name in ["x", "x.txt", "x.html", "x.gz"] {
      #expect(load(name, data).documents.count == 8)
    }
    let options = LoadOptions(inputFormat: .warc)
    #expect(load("x.csv", data, options: options).documents.count == 8)
    #expect(
      load("x.csv", Data("id,body\n".utf8), options: options).problems.contains("broken-warc"))
  }

  @Test func aDamagedRecordIsAnErrorAndTheNextOneIsRead() throws {
    let crawl = (1...4).map { response($0, page($0)) }
    let whole = crawl.joined()
    #expect(load("x.warc", whole).documents.count == 4)
    let tooLong = whole.replacingOccurrences(
      of: crawl[1],
      with: crawl[1].replacingOccurrences(of: "Content-Length: 2", with: "Content-Length: 3"))
    let result = load("x.warc", tooLong)
    #expect(result.documents.map(\.title) == ["Story 1", "Story 3", "Story 4"])
    #expect(result.problems == ["broken-warc"])
    let fault = try #require(result.diagnostics.first { $0.identifier == "broken-warc" })
    #expect(fault.place?.path == "x.warc#2")
    #expect(result.isWhole)
    #expect(fault.summary.contains("(at byte \(crawl[0].utf8.count))"))
  }

  @Test func aWrongLengthOfARequestHidesNoPage() {
    let request = record("request", "GET / HTTP/1.0\r\n\r\n")
      .replacingOccurrences(of: "Content-Length: 18", with: "Content-Length: 99")
    let result = load("x.warc", response(1, page(1)) + request + response(2, page(2)))
    #expect(result.documents.map(\.title) == ["Story 1", "Story 2"])
    #expect(result.problems == ["broken-warc"])
  }

  @Test func aDamagedMemberIsAnErrorAndTheNextOneIsRead() throws {
    let data = try containerFixture("crawl.warc.gz")
    var damaged = [UInt8](data)
    let place = data.count / 3
    for offset in 0..<8 { damaged[place + offset] ^= 0xA5 }
    let result = load("x.warc.gz", Data(damaged))
    #expect(result.problems.contains("broken-warc"))
    #expect(result.documents.count >= 6)
    #expect(result.isWhole)
  }

  @Test(arguments: ["crawl.warc", "crawl.warc.gz"]) func everyCutIsReported(name: String) throws {
    let data = try containerFixture(name)
    for length in stride(from: 60, to: data.count - 40, by: 37) {
      let result = load(name, Data(data.prefix(length)))
      #expect(result.isWhole)
      #expect(result.documents.count <= 8)
    }
  }

  @Test func aPageBeyondMeasureIsLeftOut() {
    var options = LoadOptions()
    options.maximumPageBytes = 1_000
    let long = page(2) + String(repeating: " ", count: 2_000)
    let result = load(
      "x.warc", response(1, page(1)) + response(2, long) + response(3, page(3)), options: options)
    #expect(result.documents.map(\.title) == ["Story 1", "Story 3"])
    #expect(result.rowsRejected == 1)
  }

  @Test func codingsThatAreNamedAndNotThereDoNoHarm() {
    let head = "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"
    let brotli = "Content-Encoding: br\r\n"
    let result = load("x.warc", response(1, page(1), head) + response(2, page(2), brotli))
    #expect(result.documents.map(\.title) == ["Story 1", "Story 2"])
  }

  @Test func aFileOfNothingButErrorsEnds() {
    let result = load("x.warc", String(repeating: "WARC/1.0\r\nWARC-Type: x\r\n\r\n", count: 5_000))
    #expect(result.diagnostics.count { $0.severity == .error } == 1_000)
    #expect(result.isWhole)
  }
}
