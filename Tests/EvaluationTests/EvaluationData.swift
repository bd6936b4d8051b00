import Foundation

/// Real news that was labeled by others.
///
/// It lies beside the project, never in it: the texts belong to their publishers.
enum EvaluationData {
  /// The folder that holds `Package.swift`.
  static let packageRoot: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// `PARALLAX_EVAL`, else `../shared/eval` beside the package.
  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["PARALLAX_EVAL"], !path.isEmpty {
      return URL(fileURLWithPath: path)
    }
    return packageRoot.deletingLastPathComponent().appending(path: "shared/eval")
  }()

  /// The scorer that belongs to the data.
  static var scorer: String { folder.appending(path: "score.py").path }

  /// The folder of a set; nil, with a printed line, where it is missing.
  static func set(_ name: String) -> URL? {
    found(folder.appending(path: "data/\(name)"), "the evaluation set \(name)")
  }

  /// The folder that holds another program's numbers; nil, with a printed line, where it is missing.
  static func parity() -> URL? {
    found(folder.appending(path: "parity"), "the numbers of quanteda").map { _ in folder }
  }

  /// The folder of the seed article; nil, with a printed line, where it is missing.
  static func seed() -> URL? {
    found(folder.deletingLastPathComponent().appending(path: "seed"), "the seed article")
  }

  private static func found(_ url: URL, _ what: String) -> URL? {
    if FileManager.default.fileExists(atPath: url.path) { return url }
    print("skipped: \(what) is not at \(url.path); PARALLAX_EVAL can name another folder")
    return nil
  }
}
