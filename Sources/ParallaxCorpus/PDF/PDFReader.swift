import Foundation
import ParallaxModel

/// Takes a PDF apart with the programs of poppler.
///
/// `pdftotext` gives the words with their places; `pdftohtml` the places that are links or in
/// bold, which the first does not know.
struct PDFReader {
  /// The limits, and where the programs are.
  var program = LimitedProgram()

  /// The most pages that are read.
  private static let maximumPages = 1_000

  /// Whether bytes begin as a PDF does (ISO 32000-1, 7.5.2); blanks may stand before it.
  static func isPDF(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.prefix(1_024).drop { $0 <= 0x20 }.starts(with: "%PDF-".utf8)
  }

  /// The pages with their words, places and links.
  ///
  /// - Throws: When the PDF is damaged, encrypted, holds no text or is made to fill memory, or
  ///   when the programs are not there.
  func pages(of data: Data, path: String) throws(FatalDiagnostic) -> PrintedPages {
    let last = "\(Self.maximumPages)"
    let words = try output(
      program.run(
        "pdftotext", ["-bbox-layout", "-nodiag", "-l", last, "-", "-"], input: data), path)
    guard var pages = PrintedPages(words: words) else { throw damaged(path) }
    if pages.pages.isEmpty { throw damaged(path) }
    if pages.pages.allSatisfy(\.lines.isEmpty) { throw withoutText(pages.pages.count, path) }
    let marks = program.run(
      "pdftohtml",
      ["-xml", "-stdout", "-i", "-q", "-noroundcoord", "-zoom", "1", "-l", last, "/dev/stdin"],
      input: data)
    if case .done(let marks) = marks { pages.mark(with: PrintedMarks(marks)) }
    return pages
  }

  private func output(
    _ outcome: LimitedProgram.Outcome, _ path: String
  ) throws(FatalDiagnostic) -> Data {
    let place = SourcePlace(path: path)
    switch outcome {
    case .done(let data): return data
    case .missing:
      throw FatalDiagnostic(
        Diagnostic(
          .error, "pdf-reader-missing",
          "PDFs are read with the program pdftotext, which is not there", at: place,
          remedy: "install it: apt-get install poppler-utils"))
    case .overLimit:
      throw FatalDiagnostic(
        Diagnostic(
          .error, "pdf-too-large",
          "refused: reading this PDF takes more than \(program.seconds) seconds or gives more than"
            + " \(program.outputBytes >> 20) MB, as files do that are made to fill memory",
          at: place, remedy: "print the pages of the article alone, if you trust the file"))
    case .failed(let talk) where talk.contains("Incorrect password"):
      throw FatalDiagnostic(
        Diagnostic(
          .error, "encrypted-pdf", "this PDF can be read with a password only", at: place,
          remedy: "save a copy without a password"))
    case .failed: throw damaged(path)
    }
  }

  private func damaged(_ path: String) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "broken-pdf", "this PDF is damaged: no page of it can be read",
        at: SourcePlace(path: path), remedy: "save or print the page again"))
  }

  private func withoutText(_ count: Int, _ path: String) -> FatalDiagnostic {
    let pages = count == 1 ? "a picture of one page" : "pictures of \(count) pages"
    return FatalDiagnostic(
      Diagnostic(
        .error, "pdf-without-text", "this PDF holds \(pages) and no text",
        at: SourcePlace(path: path),
        remedy: "recognize the text first, for example with ocrmypdf, or save the web page itself"))
  }
}
