import ParallaxCorpus
import ParallaxModel
import ParallaxText

/// Loads the parts that a stream hands out, on any thread.
struct PartLoader: Sendable {
  let loader: CorpusLoader
  /// Whether each version of a page is a document of its own.
  let separatesVersions: Bool

  /// Loads one part and fills in the languages that its sources do not say.
  func load(_ part: DocumentStream.Part) -> LoadResult {
    var result: LoadResult
    switch part {
    case .file(let file, let memory):
      if let rows = memory?.unchangedRows(of: file) {
        return Self.unchanged(file.path, rows: rows)
      }
      result = loader.load(file)
    case .contained(let part): result = loader.load(part)
    case .piece(let piece): result = loader.load(piece)
    case .store(let part): result = part.load()
    case .news(let part): result = part.load()
    case .unchanged(let path, let rows): return Self.unchanged(path, rows: rows)
    }
    for index in result.documents.indices where result.documents[index].language == nil {
      let document = result.documents[index]
      let language = LanguageDetector.language(
        of: document.body.isEmpty ? document.title : document.body)
      result.documents[index].language = language
      result.documents[index].languageSource = language == nil ? .unknown : .detected
    }
    if separatesVersions { result.documents = result.documents.map(\.asVersion) }
    return result
  }

  private static func unchanged(_ path: String, rows: Int) -> LoadResult {
    var result = LoadResult(path: path, rowsRead: rows)
    result.passedOver.unchanged = rows
    return result
  }
}
