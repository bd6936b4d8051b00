import Foundation
import ParallaxModel

/// Lists the files below a folder in the order of the bytes of their paths.
struct FolderWalker {
  /// The files of known formats.
  private(set) var files: [String] = []
  private var unknown: [String] = []
  private var hidden = 0
  private var about = 0
  private var companions = 0
  private var ownOutput = 0
  private var unreadable: [String] = []
  private var visited: Set<String> = []

  /// The depth at which folders are no longer entered.
  private static let maximumDepth = 32

  /// Walks a folder and all below it; links to folders are followed once.
  mutating func walk(_ root: String) {
    var stack = [(path: root, depth: 0)]
    while let (folder, depth) = stack.popLast() {
      let identity = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      guard depth < Self.maximumDepth, visited.insert(identity).inserted else { continue }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        if isFolder(folder) { unreadable.append(folder) }
        continue
      }
      if OwnOutput.isFolder(names) {
        ownOutput += 1
        continue
      }
      let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for name in sorted.reversed() {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        if isFolder(path) {
          add(folder: path, name, depth: depth + 1, to: &stack)
        }
      }
      for name in sorted {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        if isFolder(path) { continue }
        if OwnOutput.isPage(path) { ownOutput += 1 } else { add(file: path, name) }
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  private mutating func add(
    folder path: String, _ name: String, depth: Int, to stack: inout [(path: String, depth: Int)]
  ) {
    if name.hasPrefix(".") {
      hidden += 1
    } else if name.hasSuffix("_files") || name.hasSuffix("-Dateien") {
      companions += 1
    } else if InputFormat(fileName: name) != nil {
      // A folder that is named like an article is a mistake that must not pass in silence.
      files.append(path)
    } else {
      stack.append((path, depth))
    }
  }

  /// Files that tell about articles and are none.
  private static let aboutNames = ["README", "LICENSE", "LICENCE", "CODING.", "HAND-CODED"]

  private mutating func add(file path: String, _ name: String) {
    let upper = name.uppercased()
    if name.hasPrefix(".") {
      hidden += 1
    } else if Self.aboutNames.contains(where: upper.hasPrefix) {
      about += 1
    } else if name.hasPrefix("~$") {
      unknown.append(name)
    } else if InputFormat(fileName: name) != nil || WebArchive.isNamed(name) {
      files.append(path)
    } else {
      unknown.append(name)
    }
  }

  /// Notes on what was passed over, and the errors.
  func diagnostics(in root: String) -> [Diagnostic] {
    let place = SourcePlace(path: root)
    var found = unreadable.map {
      Diagnostic(
        .error, "folder-unreadable", "the folder cannot be read", at: SourcePlace(path: $0),
        remedy: "check its permissions")
    }
    let parts = [
      (hidden, "hidden"), (about, "about the articles (such as README)"),
      (companions, "companion folders of pages"), (ownOutput, "written by Parallax itself"),
      (unknown.count, "of unknown type" + examples),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if !parts.isEmpty {
      found.append(
        Diagnostic(
          .note, "skipped-files", "not loaded: \(parts.joined(separator: ", "))", at: place))
    }
    if files.isEmpty, unreadable.isEmpty {
      let formats = InputFormat.fileTypes.map(\.rawValue).joined(separator: ", ")
      found.append(
        Diagnostic(
          .error, "empty-folder", "there are no articles in this folder", at: place,
          remedy: "put files of these types into it: \(formats), each also .gz"))
    }
    return found
  }

  private var examples: String {
    let names = unknown.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(3)
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }
}
