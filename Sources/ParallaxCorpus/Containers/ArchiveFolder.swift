import Foundation
import ParallaxModel

/// Reads the files of an archive as those of the folder that it was made of.
///
/// The archive is gone through twice: for the names, because a `corpus.yml` and the shape of the
/// folders must be known before the first article, and for the contents.
final class ArchiveFolder: ContainerFrame {
  private let file: InputFile
  private let reader: ArchiveReader
  private let index: ArchiveIndex
  private var selection: FileSelection
  private var diagnostics: [Diagnostic] = []
  private var isAtEnd = false

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - file: The archive.
  ///   - source: Its bytes.
  ///   - budget: What is left for the files of this archive and those around it.
  ///   - limits: What the names may cost.
  /// - Throws: When it cannot be read at all.
  init(
    _ file: InputFile, source: ByteSource, budget: ArchiveBudget, limits: ArchiveLimits
  ) throws(FatalDiagnostic) {
    self.file = file
    index = try ArchiveIndex(file, source: source, limits: limits)
    selection = index.selection
    reader = try ArchiveReader(source, path: file.path, budget: budget)
  }

  /// What was passed over, and what could not be read.
  var closing: [Diagnostic] {
    let place = SourcePlace(path: file.path)
    var all = index.diagnostics + diagnostics
    if let note = selection.note(at: place) { all.append(note) }
    if index.names.isEmpty, !all.contains(where: { $0.severity == .error }) {
      all.append(
        Diagnostic(
          .error, "empty-folder", "there are no articles in this archive", at: place,
          remedy: "put files of these types into it: "
            + InputFormat.fileTypes.map(\.rawValue).joined(separator: ", ")))
    }
    return all
  }

  /// The next file that may hold articles.
  func next() -> ContainedPart? {
    while !isAtEnd {
      do throws(FatalDiagnostic) {
        guard let entry = try reader.next() else { break }
        guard let name = index.names[entry.number] else {
          try reader.skip()
          continue
        }
        let contents = try reader.contents()
        if InputFormat(fileName: name) == .html, OwnOutput.isPage(contents: contents) {
          selection.ownOutput += 1
          continue
        }
        return .file(inner(name, contents))
      } catch {
        if let remark = take(error.diagnostic) { return .remark(remark) }
      }
    }
    isAtEnd = true
    return nil
  }

  /// An entry that cannot be read is left out by itself; all else ends the archive.
  private func take(_ diagnostic: Diagnostic) -> LoadResult? {
    guard diagnostic.identifier == "broken-entry" else {
      isAtEnd = true
      if !index.diagnostics.contains(where: { $0.identifier == diagnostic.identifier }) {
        diagnostics.append(diagnostic)
      }
      return nil
    }
    var result = LoadResult(path: file.path, diagnostics: [diagnostic])
    result.isRemark = true
    result.container = file.container ?? file.path
    return result
  }

  private func inner(_ name: String, _ contents: Data) -> InputFile {
    var inner = InputFile(
      path: file.path + "/" + name, manifest: index.manifest ?? file.manifest, contents: contents)
    var folders = name.split(separator: "/").dropLast().dropFirst(index.rootDepth).map(String.init)
    if index.manifest == nil, let outer = file.folders { folders = outer + [file.stem] + folders }
    FolderLayout.place(&inner, in: folders)
    return inner
  }
}
