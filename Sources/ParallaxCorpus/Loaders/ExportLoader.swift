import Foundation
import ParallaxModel

/// Loads the articles of an export of a news database.
struct ExportLoader {
  let file: InputFile
  let format: any ExportFormat.Type
  let options: LoadOptions

  /// Loads a text or a page from UTF-8 data.
  func load(_ data: Data) -> LoadResult {
    let isPage = data.first { $0 > 0x20 } == UInt8(ascii: "<")
    if isPage {
      let page = FactivaPage(HTMLTree(data))
      return load(FactivaFormat.articles(page.groups, languages: page.languages))
    }
    let text = String(decoding: data, as: UTF8.self)
    let paragraphs = Paragraph.paragraphs(of: TextLine.lines(of: text))
    return load(format.articles(in: paragraphs), damage: DamagedLines(data))
  }

  /// Loads articles that were taken out of a file.
  ///
  /// - Parameters:
  ///   - articles: The articles in order.
  ///   - damage: The lines of the file that are not UTF-8.
  /// - Returns: The documents, and why some articles are none.
  func load(
    _ articles: [ExportArticle], damage: DamagedLines = DamagedLines()
  ) -> LoadResult {
    var result = LoadResult(path: file.path, format: format.format)
    let names = FieldNames(mapping: options.fieldMap, source: format)
    let builder = RecordBuilder(
      file: file, usesFolders: articles.count == 1, source: format)
    for (order, article) in articles.enumerated() {
      let place = SourcePlace(path: file.path, line: article.place)
      let end = order + 1 < articles.count ? articles[order + 1].place : Int.max
      if let line = damage.first(in: article.place..<max(end, article.place + 1)) {
        result.reject(
          Diagnostic(
            .error, "invalid-utf8", "this article is left out: here is a byte that is not UTF-8",
            at: SourcePlace(path: file.path, line: line), remedy: "export it again as UTF-8"))
      } else if let fault = article.fault {
        result.reject(
          Diagnostic(.error, "broken-article", fault.summary, at: place, remedy: fault.remedy))
      } else {
        let record = record(of: article, names: names)
        result.fieldMap.merge(record.fieldMap) { first, _ in first }
        result.take(
          builder.document(from: record, at: place, diagnostics: &result.diagnostics))
      }
    }
    if articles.isEmpty {
      result.diagnostics.append(
        Diagnostic(
          .warning, "no-rows", "there is no article in this file",
          at: SourcePlace(path: file.path, line: 1)))
    }
    return result
  }

  private func record(of article: ExportArticle, names: FieldNames) -> Record {
    var record = Record()
    for field in article.fields {
      let isLanguage = names.match(field.name)?.field == .language
      // `GERMAN; DEUTSCH`
      let value = isLanguage ? field.value.prefix { $0 != ";" } : field.value[...]
      record.add(String(value), as: field.name, names: names)
    }
    record.add(article.body.joined(separator: "\n\n"), as: "body", names: names)
    record.pageLanguage = article.language
    record.furniture = article.furniture.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    return record
  }
}

/// The lines of a file with bytes that are not UTF-8.
struct DamagedLines {
  private var lines: [Int] = []

  /// No line.
  init() {}

  /// Finds the lines.
  init(_ data: Data) {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      guard UTF8Validation.firstFault(in: bytes) != nil else { return }
      var line = 1
      var index = 0
      while index < bytes.count {
        let length = UTF8Validation.sequenceLength(bytes, at: index)
        if length == 0, lines.last != line { lines.append(line) }
        let isBreak =
          bytes[index] == .newline
          || bytes[index] == .carriageReturn
            && (index + 1 == bytes.count || bytes[index + 1] != .newline)
        if isBreak { line += 1 }
        index += max(1, length)
      }
    }
  }

  /// The first line of a range.
  func first(in range: Range<Int>) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && range.contains(lines[low]) ? lines[low] : nil
  }
}
