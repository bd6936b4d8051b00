import Foundation
import ParallaxModel

/// Words that mean the same in several languages, as a table of the user says: a column for each language,
/// a row for each meaning, also compressed.
///
/// A cell holds a word, or several separated by `|`; an asterisk at its end makes it the beginning of
/// words. A cell may be empty.
public struct TranslationFile: Sendable, Equatable {
  /// The table.
  public var table = TermTranslations()
  /// What was wrong; a row of which a form cannot be used keeps its others.
  public var diagnostics: [Diagnostic] = []

  /// Reads a file.
  ///
  /// - Throws: When the file cannot be read or its header does not name two languages.
  public init(path: String) throws(FatalDiagnostic) {
    try self.init(data: DocumentRows.data(path: path), path: path)
  }

  /// Reads the content of a file.
  ///
  /// - Parameters:
  ///   - data: The content, as UTF-8.
  ///   - path: The path, for errors.
  /// - Throws: When the header does not name two languages.
  public init(data: Data, path: String) throws(FatalDiagnostic) {
    var failure: Diagnostic?
    data.withUnsafeBytes { raw in
      failure = read(
        DelimitedTable(raw.bindMemory(to: UInt8.self), isTabbed: path.contains(".tsv")), path)
    }
    if let failure { throw FatalDiagnostic(failure) }
  }

  private mutating func read(_ table: DelimitedTable, _ path: String) -> Diagnostic? {
    var reader = table.reader
    let header = reader.next()
    let names = header?.fields.map { reader.text($0).trimmingCharacters(in: .whitespaces) } ?? []
    let isLanguage = names.map { LanguageTag.code($0) != nil }
    guard isLanguage.count { $0 } >= 2, !isLanguage.contains(false) else {
      let wrong = zip(names, isLanguage).first { !$1 }?.0
      return Diagnostic(
        .error, "missing-column",
        "expected a code of a language, such as en or ar, over each column, and two columns or more"
          + (wrong.map { "; found: \u{201C}\($0)\u{201D}" } ?? ""),
        at: SourcePlace(path: path, line: header?.line ?? 1, column: 1),
        remedy: "begin the table with a line such as en,ar,ru")
    }
    reader.fieldCount = names.count
    while let row = reader.next() {
      let place = SourcePlace(path: path, line: row.line, column: 1)
      if row.unclosedQuote != nil {
        diagnostics.append(
          Diagnostic(
            .error, "unclosed-quote",
            "a quotation mark in this row is never closed; the row is left out", at: place,
            remedy: "close it, and write quotation marks inside a field twice"))
        continue
      }
      var forms: [String] = []
      var hasFaults = false
      for cell in row.fields.map({ reader.text($0) }) {
        for form in cell.split(separator: "|") {
          let form = form.trimmingCharacters(in: .whitespaces)
          if let reason = Self.fault(of: form) {
            hasFaults = true
            diagnostics.append(
              Diagnostic(
                .error, "bad-translation", "\u{201C}\(form)\u{201D} \(reason); it is left out",
                at: place, remedy: "give one word, or its beginning and an asterisk"))
          } else if !form.isEmpty {
            forms.append(form)
          }
        }
      }
      if forms.count > 1 {
        self.table.rows.append(forms)
      } else if !hasFaults, row.fields.contains(where: { !reader.text($0).isEmpty }) {
        diagnostics.append(
          Diagnostic(
            .error, "bad-translation", "this row has one word alone, which is the same as nothing",
            at: place, remedy: "fill the columns of two languages or more"))
      }
    }
    return nil
  }

  /// Why a form cannot be looked for; nil when it can.
  private static func fault(of form: String) -> String? {
    if form.contains(where: \.isWhitespace) { return "is more than one word" }
    if form == "*" { return "has no letter before the asterisk" }
    if form.dropLast().contains("*") { return "has an asterisk before its end" }
    return nil
  }
}
