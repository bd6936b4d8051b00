import Foundation
import ParallaxModel

@testable import ParallaxCorpus

/// A folder that is removed when the test lets go of it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "parallax-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file below the folder and gives its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Data(text.utf8))
  }

  /// Writes a file below the folder and gives its path.
  @discardableResult
  func write(_ name: String, _ data: Data) throws -> String {
    let file = path + "/" + name
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "/" + folder, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: file))
    return file
  }

  /// A path without the folder's own.
  func relative(_ path: String) -> String {
    path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.utf8.count + 1)) : path
  }
}

/// Loads a text as a file of a name.
func load(
  _ name: String, _ text: String, options: LoadOptions = LoadOptions()
) -> LoadResult {
  load(name, Data(text.utf8), options: options)
}

/// Loads data as a file of a name.
func load(_ name: String, _ data: Data, options: LoadOptions = LoadOptions()) -> LoadResult {
  CorpusLoader(options: options).load(InputFile(path: name, contents: data))
}
