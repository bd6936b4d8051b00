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
  /// - Throws: `FatalDiagnostic` when a file cannot be written.
  public func write(_ study: Study) throws(FatalDiagnostic) {
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
  }
}
