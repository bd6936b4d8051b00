import Foundation
import ParallaxModel

/// Loads a saved web page that holds one article.
struct HTMLLoader {
  let file: InputFile
  let options: LoadOptions

  /// Loads the article from UTF-8 data.
  func load(_ data: Data) -> LoadResult {
    var result = LoadResult(path: file.path, format: .html)
    let tree = HTMLTree(data)
    let place = SourcePlace(path: file.path, line: 1)
    guard !tree.nodes.isEmpty else {
      result.reject(
        Diagnostic(
          .error, "broken-html", "the page has no content that can be read", at: place,
          remedy: "save the page again"))
      return result
    }
    let blocks = PageBlocks(tree).blocks
    let metadata = MetadataReader(tree, blocks: blocks)
    let record = record(of: tree, blocks, metadata)
    let builder = RecordBuilder(file: file, usesFolders: true)
    result.take(builder.document(from: record, at: place, diagnostics: &result.diagnostics))
    if let document = result.documents.first, document.body.isEmpty {
      result.diagnostics.append(
        Diagnostic(
          .warning, "no-main-text", "no running text was found on this page, only its title",
          at: place, remedy: "save the whole page, or paste its text into a .txt file"))
    } else if let document = result.documents.first, !options.keepsFurniture {
      let wall = WallReader(isFree: metadata.isFree, blocks: blocks)
      result.diagnostics += [wall.warning(body: document.body, at: place)].compactMap(\.self)
    }
    return result
  }

  private func record(
    of tree: HTMLTree, _ blocks: [PageBlock], _ metadata: MetadataReader
  ) -> Record {
    var record = Record()
    metadata.fill(&record)
    if options.keepsFurniture {
      record[.body] = blocks.map(\.text).joined(separator: "\n\n")
      return record
    }
    let title = record[.title] ?? ""
    let description = PageDescription(tree)
    var text = article(tree, blocks, title: title, description: description)
    if text.wordCount < Self.fewWords {
      // Some pages carry the names of furniture on the article itself.
      let other = article(
        tree, PageBlocks(tree, trustsNames: false).blocks, title: title, description: description)
      if other.wordCount > text.wordCount { text = other }
    }
    record[.body] = text.paragraphs.joined(separator: "\n\n")
    record.furniture = text.furniture
    record.captions = text.captions
    return record
  }

  /// The words below which a text is looked for once more, without trust in class names.
  private static let fewWords = 40

  private func article(
    _ tree: HTMLTree, _ blocks: [PageBlock], title: String, description: PageDescription
  ) -> ArticleText {
    let root = MainContentFinder(tree: tree, blocks: blocks).root() ?? 0
    return ArticleText(
      tree: tree, blocks: blocks, in: root..<tree.nodes[root].end, title: title,
      description: description)
  }
}
