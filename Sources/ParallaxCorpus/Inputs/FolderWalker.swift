import Foundation
import ParallaxModel

/// Lists the files below a folder in the order of the bytes of their paths.
struct FolderWalker {
  /// The files of known formats.
  private(set) var files: [String] = []
  private var selection = FileSelection()
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
        selection.ownOutput += 1
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
        if OwnOutput.isPage(path) {
          selection.ownOutput += 1
        } else if selection.takes(file: name) {
          files.append(path)
        }
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
    if !selection.takes(folder: name) { return }
    if InputFormat(fileName: name) != nil {
      // A folder that is named like an article is a mistake that must not pass in silence.
      files.append(path)
    } else {
      stack.append((path, depth))
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
    if let note = selection.note(at: place) { found.append(note) }
    if files.isEmpty, unreadable.isEmpty {
      let formats = InputFormat.fileTypes.map(\.rawValue).joined(separator: ", ")
      found.append(
        Diagnostic(
          .error, "empty-folder", "there are no articles in this folder", at: place,
          remedy: "put files of these types into it: \(formats), each also .gz"))
    }
    return found
  }
}
