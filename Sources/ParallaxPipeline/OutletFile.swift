import ParallaxCorpus
import ParallaxModel

/// The file of outlets of a run, and whether it has the columns that the run asks for.
enum OutletFile {
  /// Reads the file that `--outlets` names.
  ///
  /// - Throws: When it cannot be used, or lacks a column that is filtered or grouped by.
  static func directory(of configuration: Configuration) throws(FatalDiagnostic) -> OutletDirectory?
  {
    guard let path = configuration.outlets else { return nil }
    let directory = try OutletDirectory(path: path)
    for name in configuration.outletAttributes where !directory.attributeNames.contains(name) {
      let known = directory.attributeNames
      throw FatalDiagnostic(
        Diagnostic(
          .error, "unknown-column", "the file of outlets has no column “\(name)”",
          at: SourcePlace(path: path, line: 1),
          remedy: known.isEmpty
            ? "it has none but names and domains"
            : "its columns are \(known.joined(separator: ", "))"))
    }
    return directory
  }

  /// Looks, before anything is read, whether a file is named where one is needed.
  ///
  /// - Throws: When an `outlet.` field is asked for and there is no file.
  static func check(_ configuration: Configuration) throws(FatalDiagnostic) {
    guard configuration.outlets == nil, let name = configuration.outletAttributes.first else {
      return
    }
    throw FatalDiagnostic(
      Diagnostic(
        .error, "unknown-column",
        "“outlet.\(name)” is a column of a file of outlets, and none is named",
        remedy: "name one with --outlets FILE.csv"))
  }

  /// The file for the manifest.
  static func record(_ directory: OutletDirectory?) -> [RunManifest.InputFile] {
    directory.map {
      [.init(path: ManifestPath.portable($0.path), sha256: $0.sha256, documents: 0)]
    } ?? []
  }
}

extension Configuration {
  /// The columns of the file of outlets that are filtered or grouped by.
  var outletAttributes: [String] {
    let filtered = conditions.map { DocumentField(String($0.prefix { $0 != "=" && $0 != "!" })) }
    let grouped = (by + (comparedBy.map { [$0] } ?? [])).map { DocumentField($0) }
    return (filtered + grouped).compactMap { field in
      if case .attribute(let name) = field { name } else { nil }
    }
  }
}
