import Foundation
import Testing

@testable import ParallaxCorpus

@Suite struct PrintedRowsTests {
  /// A line of words, each as wide as it has letters.
  private func line(_ text: String, left: Double, top: Double, block: Int = 0) -> PrintedLine {
    var place = left
    let words = text.split(separator: " ").map { word in
      let width = Double(word.unicodeScalars.count)
      defer { place += width + 1 }
      return PrintedWord(
        text: String(word),
        box: PrintedBox(left: place, top: top, right: place + width, bottom: top + 10))
    }
    return PrintedLine(page: 0, block: block, words: words)
  }

  @Test func piecesOfARowAreOneLineAndColumnsAreNot() {
    var pages = PrintedPages(words: page)
    pages?.pages[0].lines = [
      line("wide", left: 0, top: 0), line("blanks", left: 20, top: 0),
      line("column", left: 90, top: 0, block: 1),
    ]
    #expect(
      pages.map { PrintedRows.lines(of: $0).map { $0.words.map(\.text) } }
        == [["wide", "blanks"], ["column"]])
  }

  private let page = Data("<html><body><page height='792'/></body></html>".utf8)

  @Test func wordsThatTouchAreOne() {
    var touching = line("H 2 O", left: 0, top: 0)
    for place in touching.words.indices {
      touching.words[place].box.left = Double(place)
      touching.words[place].box.right = Double(place) + 1
    }
    #expect(PrintedRows.texts([touching], [false]) == ["H2O"])
    #expect(PrintedRows.texts([line("a b", left: 0, top: 0)], [false]) == ["a b"])
  }

  @Test func ligaturesAndSoftHyphensAreResolved() {
    let written = line("\u{FB01}sh wa\u{FB04}e mu\u{AD}ni\u{AD}", left: 0, top: 0)
    #expect(PrintedRows.texts([written], [false]) == ["fish waffle muni\u{AD}"])
  }

  @Test func rightToLeftLinesThatAreAlignedAtTheLeftWereSetFromLeftToRight() {
    let texts = ["رد ار هتسب هداج", "ار هتسب هداج", "رد ار هتسب", "هتسب هداج ار رد و"]
    let atLeft = texts.enumerated().map { line($1, left: 10, top: Double($0) * 12) }
    let atRight = texts.enumerated().map {
      line($1, left: 200 - Double($1.unicodeScalars.count), top: Double($0) * 12)
    }
    #expect(PrintedRows.directions(atLeft) == [false, false, false, false])
    #expect(PrintedRows.directions(atRight) == [true, true, true, true])
    let set = line("تسا هداج .", left: 0, top: 0)
    #expect(PrintedRows.texts([set], [false]) == ["\u{62C}\u{627}\u{62F}\u{647} است ."])
  }

  @Test func bracketsThatThePrintHoldsAsTheyAreDrawnAreTurned() {
    let drawn = line("(هداج) «تسا»", left: 0, top: 0)
    #expect(PrintedRows.texts([drawn], [true]) == ["«است» (جاده)"])
    let written = line(")هداج( »تسا«", left: 0, top: 0)
    #expect(PrintedRows.texts([written], [true]) == ["«است» (جاده)"])
  }
}
