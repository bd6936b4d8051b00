import Foundation
import ParallaxModel
import ParallaxReports

/// Writes a classroom handout: the sheet, and the teacher's key beside it.
public struct HandoutFiles {
  /// The sheet's path.
  public let sheet: String
  /// The key's path: the sheet's name with `-key`.
  public let key: String

  /// Takes the path of the sheet, which ends in `.html`.
  public init(path: String) {
    sheet = path
    key = (path.lowercased().hasSuffix(".html") ? String(path.dropLast(5)) : path) + "-key.html"
  }

  /// Writes both files.
  ///
  /// - Returns: A note where the study has more articles than the sheet shows.
  /// - Throws: `FatalDiagnostic` when a file cannot be written.
  @discardableResult
  public func write(_ study: Study) throws(FatalDiagnostic) -> Diagnostic? {
    let handout = HandoutWriter().handout(of: study)
    for (path, text) in [(sheet, handout.student), (key, handout.key)] {
      do {
        try Data(text.utf8).write(to: URL(filePath: path))
      } catch {
        throw FatalDiagnostic(
          Diagnostic(
            .error, "unwritable-output", "the handout cannot be written here",
            at: SourcePlace(path: path), remedy: "name another file with -o"))
      }
    }
    return Self.sourcesLeftOut(handout)
  }

  private static func sourcesLeftOut(_ handout: HandoutWriter.Handout) -> Diagnostic? {
    guard handout.shown < handout.named else { return nil }
    return Diagnostic(
      .note, "sources-left-out",
      "\(handout.named) articles are named and \(handout.shown) "
        + "\(handout.shown == 1 ? "is" : "are") shown",
      remedy: "a sheet has room for six outlets with one article each: name those to show")
  }
}
