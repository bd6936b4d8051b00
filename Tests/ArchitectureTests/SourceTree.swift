import Foundation

/// The files of the package, as they lie on disk.
enum SourceTree {
  /// A Swift file.
  struct SourceFile {
    /// From the package root, such as `Sources/ParallaxModel/Voice.swift`.
    var path: String
    var lines: [String]

    /// The folders of the path, without the file.
    var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }
    /// The target: the folder below `Sources` or `Tests`.
    var target: String { folders.count > 1 ? folders[1] : "" }
  }

  /// The folder that holds `Package.swift`.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// The Swift files below a folder of the package, in order of their paths.
  static func swiftFiles(below folder: String) throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(
        contentsOf: root.appending(path: folder).appending(path: path), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return SourceFile(path: "\(folder)/\(path)", lines: lines)
    }
  }

  /// The names of the folders directly below a folder of the package.
  static func folders(in folder: String) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return Set(
      names.filter { name in
        var isFolder: ObjCBool = false
        let path = root.appending(path: folder).appending(path: name).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && isFolder.boolValue
      })
  }
}

extension SourceTree.SourceFile {
  /// The module that each `import` line names, with its line counted from 1.
  var imports: [(module: String, line: Int)] {
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
    ]
    var found: [(module: String, line: Int)] = []
    for (index, line) in lines.enumerated() {
      var words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      while let word = words.first, word.hasPrefix("@") || Self.accessLevels.contains(word) {
        words.removeFirst()
      }
      guard words.first == "import", words.count > 1 else { continue }
      if kinds.contains(words[1]), words.count > 2 { words.remove(at: 1) }
      found.append((String(words[1].prefix { $0 != "." && $0 != ";" }), index + 1))
    }
    return found
  }

  private static var accessLevels: Set<Substring> {
    ["public", "package", "internal", "fileprivate", "private"]
  }

  /// The lines that call a function by its bare name: not a method, not a declaration, and not in
  /// a comment.
  func calls(of name: String) -> [Int] {
    var found: [Int] = []
    for (index, line) in lines.enumerated() {
      let code = line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? line
      var rest = code[...]
      while let range = rest.range(of: "\(name)(") {
        let before = code[..<range.lowerBound]
        rest = code[range.upperBound...]
        let last = before.last
        let isPartOfName =
          last.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." } ?? false
        // `Foundation.exit(1)` and `Swift.print(x)` are the functions themselves.
        let isQualified = before.hasSuffix("Foundation.") || before.hasSuffix("Swift.")
        if (!isPartOfName || isQualified) && !before.hasSuffix("func ") { found.append(index + 1) }
      }
    }
    return found
  }
}
