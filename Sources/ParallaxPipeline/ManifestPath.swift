/// Paths as the manifest names them: the same on every machine.
enum ManifestPath {
  /// A relative path as it is; of an absolute one, what lies below the folder that holds the input
  /// it was found in.
  static func portable(_ path: String, inputs: [String] = []) -> String {
    guard path.hasPrefix("/") else { return path }
    let input = inputs.first { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    let root = input ?? path
    let trimmed = root.hasSuffix("/") ? String(root.dropLast()) : root
    let parent = trimmed.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return String(path.dropFirst(parent.count + 1))
  }
}
