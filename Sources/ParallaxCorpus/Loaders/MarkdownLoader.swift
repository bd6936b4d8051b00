import Foundation
import ParallaxModel

/// Loads a Markdown file that holds one article.
///
/// The first heading is the title when the front matter gives none; further headings become
/// paragraphs of their own; emphasis and links are reduced to their text.
struct MarkdownLoader {
  let file: InputFile
  let options: LoadOptions

  /// Loads the article from UTF-8 data.
  func load(_ data: Data) -> LoadResult {
    var result = LoadResult(path: file.path, format: .markdown)
    let lines = TextLine.lines(of: String(decoding: data, as: UTF8.self))
    do throws(FatalDiagnostic) {
      var record = Record()
      var start = 0
      if let matter = try FrontMatter.read(lines, path: file.path) {
        matter.fill(&record, names: FieldNames(mapping: options.fieldMap))
        result.diagnostics += matter.diagnostics
        start = matter.bodyStart
      }
      let text = MarkdownText(lines: lines[start...], findsTitle: record[.title] == nil)
      if record[.title] == nil { record[.title] = text.title }
      record[.body] = text.paragraphs.joined(separator: "\n\n")
      let place = SourcePlace(path: file.path, line: 1)
      let builder = RecordBuilder(file: file, usesFolders: true)
      result.take(builder.document(from: record, at: place, diagnostics: &result.diagnostics))
    } catch {
      result.reject(error.diagnostic)
    }
    return result
  }
}
