import Foundation

/// Recognizes what Parallax itself has written, so that it is not read as articles.
enum OwnOutput {
  /// Whether a folder with files of these names holds the results of a run.
  static func isFolder(_ names: [String]) -> Bool {
    names.contains("datapackage.json") && names.contains("run.json")
  }

  /// Whether a file is a page whose generator is Parallax.
  static func isPage(_ path: String) -> Bool {
    guard InputFormat(fileName: path) == .html, FileReading.isRegular(path),
      let handle = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? handle.close() }
    return isPage(contents: (try? handle.read(upToCount: 4_096)) ?? Data())
  }

  /// Whether the first bytes of a page name Parallax as its generator.
  static func isPage(contents: Data) -> Bool {
    contents.prefix(4_096).withUnsafeBytes { raw in
      raw.bindMemory(to: UInt8.self).offset(of: "<meta name=\"generator\" content=\"Parallax")
        != nil
    }
  }
}
