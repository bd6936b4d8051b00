import ParallaxModel

/// Tells the files of a folder or an archive that are loaded, and counts those passed over.
struct FileSelection {
  /// Results and pages of Parallax itself.
  var ownOutput = 0
  /// Links and devices in an archive.
  var links = 0
  private var unknown: [String] = []
  private var hidden = 0
  private var about = 0
  private var companions = 0

  /// Files that tell about articles and are none.
  private static let aboutNames = ["README", "LICENSE", "LICENCE", "CODING.", "HAND-CODED"]

  /// Whether what is in a folder may be loaded; if not, it is counted.
  mutating func takes(folder name: String) -> Bool {
    if name.hasPrefix(".") || name == "__MACOSX" {
      hidden += 1
    } else if name.hasSuffix("_files") || name.hasSuffix("-Dateien") {
      companions += 1
    } else {
      return true
    }
    return false
  }

  /// Whether a file is loaded; if not, it is counted.
  mutating func takes(file name: String) -> Bool {
    let upper = name.uppercased()
    if name.hasPrefix(".") {
      hidden += 1
    } else if Self.aboutNames.contains(where: upper.hasPrefix) {
      about += 1
    } else if name.hasPrefix("~$") || InputFormat(fileName: name) == nil {
      unknown.append(name)
    } else {
      return true
    }
    return false
  }

  /// One note on all that was passed over; nil when nothing was.
  func note(at place: SourcePlace) -> Diagnostic? {
    let parts = [
      (hidden, "hidden"), (about, "about the articles (such as README)"),
      (companions, "companion folder\(companions == 1 ? "" : "s") of pages"),
      (ownOutput, "written by Parallax itself"),
      (links, links == 1 ? "link" : "links"), (unknown.count, "of unknown type" + examples),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    guard !parts.isEmpty else { return nil }
    return Diagnostic(
      .note, "skipped-files", "not loaded: \(parts.joined(separator: ", "))", at: place)
  }

  private var examples: String {
    let names = unknown.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(3)
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }
}
