import Foundation
import ParallaxModel

/// Loads a text file that holds one article: with front matter, or pasted from a page.
///
/// With front matter the text is the author's own and is taken as it is. Without, it was mostly
/// copied from a web page, and the page's furniture around it is left out (`PastedPage`).
struct PlainTextLoader {
  let file: InputFile
  let options: LoadOptions

  /// Loads the article from UTF-8 data.
  func load(_ data: Data) -> LoadResult {
    var result = LoadResult(path: file.path, format: .text)
    let lines = TextLine.lines(of: String(decoding: data, as: UTF8.self))
    do throws(FatalDiagnostic) {
      var record = Record()
      var start = 0
      if let matter = try FrontMatter.read(lines, path: file.path) {
        matter.fill(&record, names: FieldNames(mapping: options.fieldMap))
        result.diagnostics += matter.diagnostics
        start = matter.bodyStart
      }
      fill(&record, from: Array(lines[start...]), isPasted: start == 0)
      let place = SourcePlace(path: file.path, line: 1)
      let builder = RecordBuilder(file: file, usesFolders: true)
      result.take(builder.document(from: record, at: place, diagnostics: &result.diagnostics))
    } catch {
      result.reject(error.diagnostic)
    }
    return result
  }

  private func fill(_ record: inout Record, from lines: [TextLine], isPasted: Bool) {
    let blocks = TextBlock.blocks(of: lines)
    let removes = isPasted && !options.keepsFurniture
    let page = PastedPage(blocks: blocks, findsTitle: record[.title] == nil, removes: removes)
    if record[.title] == nil { record[.title] = page.title }
    if record[.date] == nil { record[.date] = page.date }
    if record[.author] == nil { record[.author] = page.author }
    record[.body] = page.body
    record.furniture = page.furniture
    record.captions = page.captions
  }
}
