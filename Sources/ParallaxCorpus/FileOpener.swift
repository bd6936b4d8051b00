import Foundation
import ParallaxModel

/// Reads a file and brings it to UTF-8 bytes of a known format.
struct FileOpener: Sendable {
  let options: LoadOptions

  /// Opens a file; when that fails, the format is nil and the diagnostics say why.
  func open(_ file: InputFile) -> OpenedFile {
    var opened = OpenedFile(file: file, format: nil, data: Data(), diagnostics: [])
    do throws(FatalDiagnostic) {
      var contents = try FileReading.contents(file)
      if options.computesDigests, file.container == nil {
        opened.sha256 = Digest.sha256(of: contents.data, in: contents.file)
      }
      try refuseEmpty(contents.data, file)
      if let page = file.page {
        contents = .memory(
          try PageCoding.decoded(
            contents.data, page, path: file.path, limit: options.maximumPageBytes))
        if page.isCut { opened.diagnostics.append(PageCoding.cut(at: file.path)) }
      }
      if GzipReader.isGzip(contents.data) {
        contents = try GzipReader(maximumBytes: options.maximumDecompressedBytes)
          .decompress(contents, path: file.path)
        try refuseEmpty(contents.data, file)
      }
      var data = contents.data
      if let format = writtenFormat(of: data) {
        // These files say themselves what their bytes mean.
        if let refusal = SizeLimits.refusal(of: data, as: .rtf, path: file.path) {
          throw FatalDiagnostic(refusal)
        }
        opened.mapping = contents.file
        opened.data = data
        opened.format = format
        return opened
      }
      let format: InputFormat
      if MHTMLMessage.isMessage(data, file: file, format: options.inputFormat) {
        format = .mhtml
        try openMessage(&opened, &data)
        contents = .memory(data)
      } else {
        if !Self.isPDF(data) { data = TextEncoding.withoutByteOrderMark(data) }
        format = try self.format(of: data, file)
      }
      if let refusal = SizeLimits.refusal(of: data, as: format, path: file.path) {
        throw FatalDiagnostic(refusal)
      }
      opened.mapping = contents.file
      if format.isBinary {
        (opened.data, opened.format) = (data, format)
        return opened
      }
      let warned = opened.diagnostics.count
      opened.data = try TextEncoding.decode(
        data, path: file.path, format: format, label: opened.file.page?.charset,
        diagnostics: &opened.diagnostics)
      if opened.diagnostics.count == warned {
        opened.diagnostics += DamageFinder.diagnostics(
          in: opened.data, path: file.path, file: contents.file)
      }
      opened.format = format
    } catch {
      opened.diagnostics.append(error.diagnostic)
    }
    return opened
  }

  /// Puts the page of a message in the place of the message.
  private func openMessage(_ opened: inout OpenedFile, _ data: inout Data) throws(FatalDiagnostic) {
    let message = try MHTMLMessage(data, path: opened.file.path)
    opened.file.page = message.page
    opened.diagnostics += message.diagnostics
    data = TextEncoding.withoutByteOrderMark(message.html)
    try refuseEmpty(data, opened.file)
  }

  private static func isPDF(_ data: Data) -> Bool {
    data.withUnsafeBytes { PDFReader.isPDF($0.bindMemory(to: UInt8.self)) }
  }

  /// The format of a word processor's file; nil for others, and where the user wants it read as
  /// something else.
  private func writtenFormat(of data: Data) -> InputFormat? {
    guard let found = WordProcessorFile.format(of: data) else { return nil }
    guard let named = options.inputFormat, !named.isContainer else { return found }
    return named.isWordProcessors || ExportFormats.format(named) != nil ? named : nil
  }

  private func refuseEmpty(_ data: Data, _ file: InputFile) throws(FatalDiagnostic) {
    guard data.isEmpty else { return }
    throw FatalDiagnostic(
      Diagnostic(
        .error, "empty-file", "the file has no content; expected an article or rows",
        at: SourcePlace(path: file.path), remedy: "save the article again, or remove the file"))
  }

  private func format(of data: Data, _ file: InputFile) throws(FatalDiagnostic) -> InputFormat {
    if let format = file.format { return format }
    if let format = options.inputFormat, !format.isContainer { return format }
    if let refusal = ForeignFile.refusal(of: data, path: file.path) {
      throw FatalDiagnostic(refusal)
    }
    if let format = FormatDetector.format(of: data, file: file), !format.isContainer {
      return format
    }
    let formats = InputFormat.fileTypes.map(\.rawValue).joined(separator: ", ")
    throw FatalDiagnostic(
      Diagnostic(
        .error, "unknown-format", "this is no file of a known format (\(formats), each also .gz)",
        at: SourcePlace(path: file.path), remedy: "name the format with --input-format"))
  }
}
