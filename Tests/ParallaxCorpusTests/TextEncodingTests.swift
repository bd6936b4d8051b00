import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct TextEncodingTests {
  /// A sentence that `Scripts/encode-fixtures` wrote in an encoding.
  struct Sample: Sendable, CustomTestStringConvertible {
    var encoding: String
    var text: String
    var testDescription: String { encoding }

    /// Whether the file itself says how to read it.
    var isCertain: Bool { encoding.hasPrefix("utf") }
  }

  private static let folder = Bundle.module.resourceURL?
    .appending(path: "Fixtures/encodings")

  private static let samples: [Sample] = {
    guard let file = folder?.appending(path: "texts.tsv"),
      let lines = try? String(contentsOf: file, encoding: .utf8)
    else { return [] }
    return lines.split(separator: "\n").map {
      let cells = $0.split(separator: "\t")
      return Sample(encoding: String(cells[0]), text: String(cells[1]))
    }
  }()

  private func data(_ sample: Sample, _ fileExtension: String) throws -> Data {
    let folder = try #require(Self.folder)
    return try Data(contentsOf: folder.appending(path: "\(sample.encoding).\(fileExtension)"))
  }

  /// What was said but for the samples being short.
  private func encodingDiagnostics(_ result: LoadResult) -> [String] {
    result.diagnostics.map(\.identifier).filter { $0 != "probable-wall" }
  }

  @Test func thereAreSamples() {
    #expect(Self.samples.count == 22)
  }

  @Test(arguments: samples, ["txt", "csv", "html"])
  func readsTheText(_ sample: Sample, _ fileExtension: String) throws {
    let result = load("a.\(fileExtension)", try data(sample, fileExtension))
    #expect(result.documents.map(\.body) == [sample.text])
    #expect(
      encodingDiagnostics(result) == (sample.isCertain ? [] : ["guessed-encoding"]))
  }

  @Test(arguments: samples.filter { !$0.isCertain })
  func aDeclarationIsNoGuess(_ sample: Sample) throws {
    let page = try data(sample, "html")
    for declaration in [
      "<head><meta charset=\"\(sample.encoding)\">",
      "<head><META HTTP-EQUIV='Content-Type' content='text/html; charset = \(sample.encoding)'/>",
    ] {
      let declared = Data("<html>\(declaration)".utf8) + page.dropFirst(12)
      let result = load("a.html", declared)
      #expect(result.documents.map(\.body) == [sample.text])
      #expect(encodingDiagnostics(result) == [])
    }
    let xhtml = Data("<?xml version='1.0' encoding='\(sample.encoding)' ?>\n".utf8) + page
    #expect(load("a.html", xhtml).documents.map(\.body) == [sample.text])
    #expect(encodingDiagnostics(load("a.html", xhtml)) == [])
  }

  @Test func aWrongDeclarationIsNotBelieved() throws {
    let sample = try #require(Self.samples.first { $0.encoding == "shift_jis" })
    let page = try data(sample, "html").dropFirst(12)
    let head = "<html><head><meta charset=\"euc-kr\">"
    #expect(load("a.html", Data(head.utf8) + page).documents.map(\.body) == [sample.text])
    let utf8 =
      "<html><head><meta charset=windows-1251><title>T</title></head><body><article>"
      + "<p>Größere Städte – überall – müssen künftig früher schließen.</p></article></body>"
    #expect(
      load("a.html", utf8).documents.first?.body
        == "Größere Städte – überall – müssen künftig früher schließen.")
  }

  @Test func utf8WithBrokenBytesStaysUTF8() {
    var data = Data("---\ntitle: T\n---\n\nÜber die Größe der Städte, ".utf8)
    data += [0xFF] + Data("und die Öffnung.\n".utf8)
    let result = load("a.txt", data)
    #expect(result.documents.first?.body == "Über die Größe der Städte, \u{FFFD}und die Öffnung.")
    #expect(result.diagnostics.map(\.identifier) == ["damaged-utf8"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.txt", line: 5, column: 28))
  }

  @Test func rowsWithBrokenUTF8AreRejectedByThemselves() {
    var data = Data("id,body\n1,Größere Städte überall.\n2,Kaf".utf8)
    data += [0xE9] + Data(".\n3,Früher schließen.\n".utf8)
    let result = load("a.csv", data)
    #expect(result.documents.count == 2)
    #expect(result.diagnostics.map(\.identifier) == ["invalid-utf8"])
    #expect(result.diagnostics.first?.place == SourcePlace(path: "a.csv", line: 3, column: 6))
  }

  @Test func whatIsNoTextIsNotTakenForUTF16() {
    var bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    for index in 0..<200 { bytes += [UInt8(index), 0, 0, UInt8(255 - index)] }
    #expect(load("program", Data(bytes)).diagnostics.map(\.identifier) == ["unknown-format"])
  }
}
