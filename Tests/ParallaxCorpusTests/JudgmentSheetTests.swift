import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct JudgmentSheetTests {
  private let header =
    "lexicon,category,entry,occurrence_id,entry_occurrences,list_occurrences,judgment,coder\n"

  private func sheet(_ text: String) throws -> JudgmentSheet {
    try JudgmentSheet(data: Data(text.utf8), path: "sheet.csv")
  }

  private func judgments(_ cells: [String]) throws -> [Judgment?] {
    let rows = cells.enumerated().map { "sides,c,rebel,d#b\($0)-9/sides:rebel,9,20,\($1),\n" }
    return try sheet(header + rows.joined()).rows.map(\.judgment)
  }

  @Test func readsASheetAsItWasWritten() throws {
    let read = try sheet(header + "sides,c,rebel,d#b0-5/sides:rebel,9,20,1,Anna\n")
    #expect(read.diagnostics.isEmpty)
    #expect(
      read.rows == [
        JudgedOccurrence(
          lexicon: "sides", category: "c", entry: "rebel", occurrenceID: "d#b0-5/sides:rebel",
          coder: "Anna", judgment: .term, entryOccurrences: 9, listOccurrences: 20,
          place: SourcePlace(path: "sheet.csv", line: 2, column: 39))
      ])
  }

  /// Another separator, order and end of lines, quotation marks everywhere, a row of empty cells,
  /// and columns that somebody added.
  @Test(arguments: [";", "\t", "|", ","])
  func readsASheetAsSpreadsheetsSaveIt(separator: String) throws {
    let columns = [
      "Judgment", "my remark", "coder", "list_occurrences", "entry_occurrences", "entry",
      "document_id", "end", "start", "field", "lexicon",
    ]
    let cells = [
      "0", "a; b, c\td | \"\"e\"\"", " Ben ", "20", "9", "rebel", "d", "5", "0", "body", "sides",
    ]
    let lines = [columns, cells, columns.map { _ in "" }].map { line in
      line.map { $0.isEmpty ? "" : "\"\($0)\"" }.joined(separator: separator) + "\r\n"
    }
    let read = try sheet(lines.joined())
    #expect(read.diagnostics.isEmpty)
    #expect(read.rows.map(\.judgment) == [.other] && read.rows.map(\.coder) == ["Ben"])
    #expect(read.rows.map(\.occurrenceID) == ["d#b0-5/sides:rebel"])
  }

  @Test func readsFilesWithAByteOrderMarkInEitherEncoding() throws {
    let text = header + "sides,c,rebel,d#b0-5/sides:rebel,9,20,oui,Zoé\n"
    for encoding in [String.Encoding.utf8, .utf16LittleEndian] {
      let mark = "\u{FEFF}".data(using: encoding) ?? Data()
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
      defer { try? FileManager.default.removeItem(at: file) }
      try (mark + (text.data(using: encoding) ?? Data())).write(to: file)
      let read = try JudgmentSheet(path: file.path)
      #expect(read.rows.map(\.judgment) == [.term] && read.rows.map(\.coder) == ["Zoé"])
    }
  }

  @Test func knowsTheWordsOfSpreadsheetsInOtherLanguages() throws {
    let terms = ["1", "\"1,0\"", "yes", "Ja", "WAHR", "VRAI", "sí", "да", "بله", "نعم", "是", "۱"]
    #expect(try judgments(terms) == terms.map { _ in .term })
    let others = ["0", "0.0", "No", "nein", "FALSCH", "FAUX", "não", "нет", "خیر", "لا", "否", "٠"]
    #expect(try judgments(others) == others.map { _ in .other })
    #expect(try judgments(["?", "؟", " ? ", "unsure"]) == [.unsure, .unsure, .unsure, .unsure])
    #expect(try judgments(["", "  "]) == [nil, nil])
  }

  @Test func noWordStandsForTwoJudgments() {
    for word in ["ja", "nie", "no", "ne", "так", "ні", "네", "아니요", "o", "x", "-", "2", "11"] {
      let judgment = JudgmentWords.judgment(word)
      #expect(["o", "x", "-", "2", "11"].contains(word) == (judgment == nil), "\(word)")
    }
  }

  @Test func aCellThatCannotBeReadIsAnErrorAtItsPlace() throws {
    let read = try sheet(
      header + "sides,c,rebel,\"d\n#b0-5/sides:rebel\",9,20,maybe,\n"
        + "sides,c,rebel,d#b6-9/sides:rebel,nine,20,1,\nsides,c,,d#b6-9/sides:rebel,9,20,1,\n"
        + "sides,c,rebel,d#b8-9/sides:rebel,9,20,1,Anna,more\n")
    #expect(
      read.diagnostics.map { "\($0.place?.description ?? "") \($0.identifier)" } == [
        "sheet.csv:3:25 bad-judgment", "sheet.csv:4:34 bad-cell", "sheet.csv:5:1 bad-cell",
        "sheet.csv:6:46 ragged-row", "sheet.csv unfilled-sheet",
      ])
    // The occurrence is on the sheet all the same.
    #expect(read.rows.count == 1 && read.rows[0].judgment == nil)
  }

  @Test func aSheetWithoutItsColumnsIsRefused() {
    #expect(throws: FatalDiagnostic.self) { try sheet("entry,judgment\nrebel,1\n") }
    #expect(throws: FatalDiagnostic.self) { try sheet("") }
  }

  @Test func theCoderIsTheOnlyNameOnTheSheetOrItsPath() throws {
    func coders(_ names: [String]) throws -> (names: [String], problems: [String]) {
      let rows = names.enumerated().map { "sides,c,rebel,d#b\($0)-9/sides:rebel,9,20,1,\($1)\n" }
      let read = try sheet(header + rows.joined())
      return (read.rows.map(\.coder), read.diagnostics.map(\.identifier))
    }
    #expect(try coders(["", ""]).names == ["sheet.csv", "sheet.csv"])
    #expect(try coders(["", "Anna", "anna"]).names == ["Anna", "Anna", "Anna"])
    #expect(try coders(["Anna", "Ben"]).names == ["Anna", "Ben"])
    #expect(try coders(["Anna", "", "Ben"]).problems == ["missing-coder"])
  }

  @Test func cellsThatWereCutOffAreEmptyAndTheMarkOfSafetyIsNotPartOfAnID() throws {
    let read = try sheet(header + "sides,c,rebel,'=d#b0-5/sides:rebel,9,20\n")
    #expect(read.rows.map(\.occurrenceID) == ["=d#b0-5/sides:rebel"])
    #expect(read.diagnostics.map(\.identifier) == ["unfilled-sheet"])
  }
}
