import Foundation
import ParallaxModel

/// Loads articles from files of every known format.
///
/// Nothing is dropped silently: each row becomes a document or an error with its place, and the
/// numbers in the result add up.
public struct CorpusLoader: Sendable {
  /// How files are read.
  public let options: LoadOptions

  /// Makes a loader.
  public init(options: LoadOptions = LoadOptions()) { self.options = options }

  /// Expands files, folders and globs into a list of files, in order of the inputs and then of
  /// the bytes of their paths.
  ///
  /// - Parameter inputs: Paths as the user gave them; `-` stands for standard input.
  /// - Returns: The files, each once, and what was wrong or was passed over.
  public func files(for inputs: [String]) -> (files: [InputFile], diagnostics: [Diagnostic]) {
    var finder = InputFinder()
    for input in inputs { finder.add(input) }
    return (finder.files, finder.diagnostics)
  }

  /// Loads one file; of one that holds others, all of them.
  public func load(_ file: InputFile) -> LoadResult {
    if let container = container(of: file) {
      var result = LoadResult(path: file.path)
      while let part = container.next() { result.append(load(part)) }
      return result
    }
    return load(FilePart(file: open(file)))
  }

  /// Reads standard input or a pipe, whose bytes come only once; any other file stays as it is.
  public func readingOnce(_ file: InputFile) -> InputFile {
    guard file.contents == nil, file.isStandardInput || FileReading.isPipe(file.path) else {
      return file
    }
    var file = file
    file.spool = try? FileReading.contents(file)
    return file
  }

  /// Opens a file that holds other files: an archive or a crawl.
  ///
  /// - Returns: nil for any other file, and for one that cannot be opened.
  public func container(of file: InputFile) -> ContainerReader? {
    guard file.format == nil, FileReading.isReadable(file), let source = try? ByteSource(file),
      let kind = ContainerKind(of: source, name: file.name, format: options.inputFormat)
    else { return nil }
    return ContainerReader(file, kind: kind, source: source, options: options)
  }

  /// Loads one part of a file that holds others.
  public func load(_ part: ContainedPart) -> LoadResult {
    switch part {
    case .file(let file): load(FilePart(file: open(file)))
    case .remark(let remark): remark
    }
  }

  /// Reads, decompresses and decodes a file and finds its format.
  public func open(_ file: InputFile) -> OpenedFile {
    FileOpener(options: options).open(file)
  }

  /// Cuts a file into parts that can be loaded at the same time; joined in order with
  /// `LoadResult.append` they are the result of the whole.
  ///
  /// - Parameters:
  ///   - file: An opened file.
  ///   - targetBytes: The size of a part; only files of rows are cut.
  /// - Returns: At least one part, the same ones for the same input.
  public func parts(of file: OpenedFile, targetBytes: Int = 2 << 20) -> [FilePart] {
    PartFinder(file: file, options: options, targetBytes: targetBytes).parts
  }

  /// Loads one part of a file.
  public func load(_ part: FilePart) -> LoadResult {
    var result = LoadResult(path: part.file.file.path, format: part.file.format)
    if part.isFirst { result = part.file.emptyResult }
    result.container = part.file.file.container
    guard let format = part.file.format else {
      result.countLostFile()
      return result
    }
    if let rows = part.rows, rows.isTooLong,
      let refusal = SizeLimits.refusal(
        ofRow: rows.range.count,
        at: SourcePlace(path: part.file.file.path, line: rows.firstLine))
    {
      result.reject(refusal)
      return result
    }
    let loaded = load(part, as: format)
    // Which database wrote a word processor's file shows only when it is read.
    if let refined = loaded.format, format.isWordProcessors { result.format = refined }
    result.append(loaded)
    if part.isFirst { result.countLostFile() }
    part.release()
    return result
  }

  private func load(_ part: FilePart, as format: InputFormat) -> LoadResult {
    let file = part.file.file
    let data = part.file.data
    switch format {
    case .text: return PlainTextLoader(file: file, options: options).load(data)
    case .markdown: return MarkdownLoader(file: file, options: options).load(data)
    case .html, .mhtml: return HTMLLoader(file: file, options: options).load(data)
    case .pdf: return PDFLoader(file: file, options: options).load(data)
    case .json:
      return JSONLoader(file: file, options: options, mapping: part.file.mapping)
        .load(data, rows: part.rows)
    case .csv, .tsv:
      return DelimitedLoader(
        file: file, format: format, options: options, mapping: part.file.mapping
      ).load(data, rows: part.rows, isFirst: part.isFirst)
    case .jsonLines:
      return load(part, with: JSONLinesLoader(file: file, options: options))
    case .xml, .rss, .atom, .trafilaturaXML, .trafilaturaTEI:
      return XMLLoader(file: file, format: format, options: options).load(data)
    case .rtf, .docx, .odt:
      return WordProcessorLoader(file: file, options: options).load(data)
    case .lexisNexis, .nexis, .factiva, .proQuest:
      return loadExport(data, of: file, as: format)
    default:
      let source = SourceFormats.source(of: format)
      return source.map { load(part, of: $0) } ?? LoadResult(path: file.path)
    }
  }

  private func loadExport(
    _ data: Data, of file: InputFile, as format: InputFormat
  ) -> LoadResult {
    guard let export = ExportFormats.format(format) else { return LoadResult(path: file.path) }
    if WordProcessorFile.format(of: data) != nil {
      return WordProcessorLoader(file: file, options: options, export: export).load(data)
    }
    return ExportLoader(file: file, format: export, options: options).load(data)
  }

  private func load(_ part: FilePart, with loader: JSONLinesLoader) -> LoadResult {
    part.rows.map { loader.load($0, of: part.file.data) } ?? loader.load(part.file.data)
  }

  private func load(_ part: FilePart, of source: any SourceFormat.Type) -> LoadResult {
    let file = part.file.file
    let data = part.file.data
    var result: LoadResult
    switch FormatDetector.container(of: data, file: file) {
    case .jsonLines:
      result = load(part, with: JSONLinesLoader(file: file, options: options, source: source))
    case .json:
      result = JSONLoader(
        file: file, options: options, source: source, mapping: part.file.mapping
      ).load(data, rows: part.rows)
    default:
      result = DelimitedLoader(
        file: file, format: source.format, options: options, source: source,
        mapping: part.file.mapping
      ).load(data, rows: part.rows, isFirst: part.isFirst)
    }
    result.mergeRemarks(source.remarks)
    return result
  }
}
