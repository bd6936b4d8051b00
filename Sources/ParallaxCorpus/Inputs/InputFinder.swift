import Foundation
import ParallaxModel

/// Expands what the user named into files: files as they are, folders by what they hold, globs.
struct InputFinder {
  /// The files so far, each once.
  private(set) var files: [InputFile] = []
  /// What was wrong or was passed over.
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []

  /// Adds one input.
  mutating func add(_ input: String) {
    if input == "-" {
      append(InputFile(path: "-"))
      return
    }
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: input, isDirectory: &isDirectory) {
      isDirectory.boolValue ? addFolder(input) : addFile(input)
      return
    }
    let matches = Self.glob(input)
    if matches.isEmpty {
      diagnostics.append(
        Self.isPattern(input) ? noMatch(input) : FileReading.notFound(input))
    }
    let fixed = Self.fixedFolder(of: input)
    for match in matches {
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: match, isDirectory: &isDirectory)
      if isDirectory.boolValue {
        addFolder(match, below: fixed)
      } else if !isOwnOutput(match) {
        append(FolderLayout(file: match, below: fixed, diagnostics: &diagnostics).file(match))
      }
    }
  }

  private mutating func append(_ file: InputFile) {
    if seen.insert(file.path).inserted { files.append(file) }
  }

  /// A file that lies in a corpus takes its outlet and event from the folders there.
  private mutating func addFile(_ path: String) {
    if isOwnOutput(path) { return }
    let layout = FolderLayout(enclosing: path, diagnostics: &diagnostics)
    append(layout?.file(path) ?? InputFile(path: path))
  }

  /// Whether a file is a report of Parallax, which is passed over with a note.
  private mutating func isOwnOutput(_ path: String) -> Bool {
    guard OwnOutput.isPage(path) else { return false }
    diagnostics.append(
      Diagnostic(
        .note, "skipped-files", "not loaded: this page was written by Parallax itself",
        at: SourcePlace(path: path)))
    return true
  }

  private mutating func addFolder(_ path: String, below fixed: String? = nil) {
    let layout = FolderLayout(root: path, below: fixed, diagnostics: &diagnostics)
    var walker = FolderWalker()
    walker.walk(layout.start)
    for path in walker.files { append(layout.file(path)) }
    diagnostics += walker.diagnostics(in: path)
    if fixed == nil, !layout.isCorpus {
      diagnostics += FolderReading(folder: path, files: walker.files).diagnostics
    }
  }

  private func noMatch(_ pattern: String) -> Diagnostic {
    Diagnostic(
      .error, "file-not-found", "no file matches this pattern", at: SourcePlace(path: pattern),
      remedy: "check the spelling, and the folder you are in")
  }

  private static func isPattern(_ path: String) -> Bool {
    path.utf8.contains { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }
  }

  /// The folder that a pattern names before its first wildcard.
  private static func fixedFolder(of pattern: String) -> String {
    let fixed = pattern.prefix { !["*", "?", "["].contains($0) }
    guard let slash = fixed.lastIndex(of: "/") else { return "." }
    return slash == fixed.startIndex ? "/" : String(fixed[..<slash])
  }

  /// The paths that match a pattern, in order of their bytes.
  private static func glob(_ pattern: String) -> [String] {
    guard isPattern(pattern) else { return [] }
    var found = glob_t()
    defer { globfree(&found) }
    guard Foundation.glob(pattern, GLOB_NOSORT, nil, &found) == 0 else { return [] }
    let paths = (0..<Int(found.gl_pathc)).compactMap {
      found.gl_pathv[$0].map { String(cString: $0) }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
