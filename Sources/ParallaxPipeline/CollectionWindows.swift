import ParallaxAnalysis
import ParallaxCorpus
import ParallaxModel

/// When outlets were collected, as the user's file of outlets states it.
enum CollectionWindows {
  private static let names = (first: "collected_from", last: "collected_to")

  /// The windows by outlet; empty where the file has neither `collected_from` nor `collected_to`.
  ///
  /// - Throws: When a cell is no date.
  static func stated(
    _ directory: OutletDirectory?
  ) throws(FatalDiagnostic) -> [String: CollectionWindow] {
    guard let directory else { return [:] }
    var windows: [String: CollectionWindow] = [:]
    for outlet in directory.outlets {
      let first = try date(names.first, of: outlet, directory.path)
      let last = try date(names.last, of: outlet, directory.path)
      guard first != nil || last != nil else { continue }
      windows[outlet.name] = CollectionWindow(
        first: first?.dayNumber, last: last.map { ($0.endSecondsSince1970 - 1) / 86_400 })
    }
    return windows
  }

  private static func date(
    _ column: String, of outlet: OutletDirectory.Outlet, _ path: String
  ) throws(FatalDiagnostic) -> DocumentDate? {
    guard let text = outlet.attributes[column] else { return nil }
    guard let date = DateReader().date(text) else {
      throw FatalDiagnostic(
        Diagnostic(
          .error, "bad-collection-date", "\(column) of “\(outlet.name)” is no date: “\(text)”",
          at: SourcePlace(path: path, line: outlet.line),
          remedy: "write it as 2031-05-02, 2031-05 or 2031, or leave it empty"))
    }
    return date
  }
}
