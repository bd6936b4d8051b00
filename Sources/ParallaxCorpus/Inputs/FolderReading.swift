import ParallaxModel

/// Says how a folder was read whose levels can mean two things.
///
/// A folder of subfolders that hold articles, and nothing deeper, is a folder of events; but it
/// may as well be one event with a subfolder for each outlet.
struct FolderReading {
  /// The folder that the user named.
  let folder: String
  /// The files below it.
  let files: [String]

  /// One warning when the folder can be read in two ways.
  var diagnostics: [Diagnostic] {
    let names = subfolders
    guard names.count > 1 else { return [] }
    let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", \u{2026}" : "")
    return [
      Diagnostic(
        .warning, "folder-reading",
        "\(names.count) subfolders (\(shown)) were read as events, because the first level below a"
          + " named folder is the event and no level of outlets follows",
        at: SourcePlace(path: folder),
        remedy: "name the folder above for event/outlet/file")
    ]
  }

  /// The subfolders, when all files are single articles that lie in one, one level down.
  private var subfolders: [String] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    var names: [String] = []
    for file in files {
      let parts = file.dropFirst(prefix.count).split(separator: "/")
      guard file.hasPrefix(prefix), parts.count == 2,
        InputFormat(fileName: String(parts[1]))?.holdsOneArticle ?? false
      else { return [] }
      if names.last != String(parts[0]) { names.append(String(parts[0])) }
    }
    return names
  }
}
