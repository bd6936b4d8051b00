import Foundation
import ParallaxModel

/// Loads what word processors write: the export of a news database, or one article.
///
/// An article was mostly copied from a page, and the page's furniture around it is left out as in
/// plain text (`PastedPage`). Its title has the style of one, or is the file's own, or stands first.
struct WordProcessorLoader {
  let file: InputFile
  let options: LoadOptions
  /// The database that wrote the file, where the user names it.
  var export: (any ExportFormat.Type)?

  /// Loads a file's articles.
  func load(_ data: Data) -> LoadResult {
    do throws(FatalDiagnostic) {
      let text = try WordProcessorFile.read(data, path: file.path)
      return load(text, as: WordProcessorFile.format(of: data) ?? .docx)
    } catch {
      var result = LoadResult(path: file.path)
      result.reject(error.diagnostic)
      return result
    }
  }

  private func load(_ text: WrittenText, as format: InputFormat) -> LoadResult {
    var result: LoadResult
    if let export = export ?? (options.inputFormat == nil ? recognized(text) : nil) {
      let loader = ExportLoader(file: file, format: export, options: options)
      result = loader.load(export.articles(in: text.paragraphs))
    } else {
      result = LoadResult(path: file.path, format: format)
      let builder = RecordBuilder(file: file, usesFolders: true)
      let place = SourcePlace(path: file.path, line: text.paragraphs.first?.place ?? 1)
      result.take(
        builder.document(from: record(of: text), at: place, diagnostics: &result.diagnostics))
    }
    addApart(text.apart, to: &result)
    result.diagnostics += damage(in: text.paragraphs)
    if let fault = text.fault {
      result.reject(
        Diagnostic(
          .error, "broken-document", "this file is damaged: \(fault.summary)",
          at: SourcePlace(path: file.path, line: fault.line),
          remedy: "save it again; what was whole before this place is loaded"))
    }
    return result
  }

  private func recognized(_ text: WrittenText) -> (any ExportFormat.Type)? {
    ExportFormats.recognized(text.paragraphs)
  }

  /// Text that was damaged before it came into the file, with the paragraph of the first place.
  private func damage(in paragraphs: [Paragraph]) -> [Diagnostic] {
    let lines = paragraphs.map(\.line).joined(separator: "\n")
    return DamageFinder.diagnostics(in: Data(lines.utf8), path: file.path).map {
      var diagnostic = $0
      let line = (diagnostic.place?.line ?? 1) - 1
      diagnostic.place?.line = paragraphs.indices.contains(line) ? paragraphs[line].place : nil
      return diagnostic
    }
  }

  /// What stands apart from the text goes to the article that it lies in.
  private func addApart(_ apart: [FurnitureLine], to result: inout LoadResult) {
    guard !result.documents.isEmpty else { return }
    for line in apart {
      let place = result.documents.lastIndex { $0.source.line ?? 0 <= line.line ?? 0 } ?? 0
      result.documents[place].furniture.append(line)
    }
  }

  private func record(of text: WrittenText) -> Record {
    var record = Record()
    let page = PastedPage(
      blocks: text.paragraphs.map { TextBlock(lines: $0.lines) }, findsTitle: true,
      removes: !options.keepsFurniture, titlePlace: titlePlace(text))
    record[.title] = page.title.map { $0.replacing("\n", with: " ") } ?? text.title
    record[.date] = page.date
    record[.author] = page.author
    record[.body] = page.body
    record.furniture = page.furniture
    record.captions = page.captions
    record.metadata = text.properties
    return record
  }

  /// The paragraphs at the front in which a title is looked for.
  private static let longestFront = 8

  /// The first paragraph with the style of a title, else of a heading, else the one that is the
  /// title in the file's properties; above it there is no running text.
  private func titlePlace(_ text: WrittenText) -> Int? {
    let front = text.paragraphs.prefix(Self.longestFront).prefix {
      $0.role != .text || !Sentences.isRunning($0.text[...])
    }
    if let title = front.firstIndex(where: { $0.role == .title }) { return title }
    if let heading = front.firstIndex(where: { $0.role == .heading }) { return heading }
    guard let title = text.title.map({ FurnitureRules.folded($0[...]) }) else { return nil }
    return front.firstIndex { FurnitureRules.folded($0.text[...]) == title }
  }
}
