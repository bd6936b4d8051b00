import Foundation
import ParallaxModel

/// Reads the pages of a crawl one after another.
///
/// Pages are responses that succeeded with HTML, and resources and conversions in HTML or plain
/// text. Everything else is counted and passed over. A damaged record is an error, and the reading
/// goes on at the next one.
final class WARCReader: ContainerFrame {
  private let file: InputFile
  private let stream: RecordStream
  private let limit: Int
  private var number = 0
  private var start = 0
  /// Where the last record begins that was passed over and whose length may be wrong.
  private var skipped: Int?
  private var passedOver: [String: Int] = [:]
  private var pages = 0
  private var isAtEnd = false
  private var errors = 0
  /// The damaged records after which the rest is not looked at.
  private static let maximumErrors = 1_000

  /// Prepares to read.
  init(_ file: InputFile, source: ByteSource, options: LoadOptions) {
    self.file = file
    stream = RecordStream(source)
    limit = options.maximumPageBytes
  }

  /// What was passed over.
  var closing: [Diagnostic] {
    let place = SourcePlace(path: file.path)
    var all: [Diagnostic] = []
    if !passedOver.isEmpty {
      let count = passedOver.values.reduce(0, +)
      let kinds = passedOver.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let shown = kinds.prefix(8).map { "\($0.value) \($0.key)" }.joined(separator: ", ")
      all.append(
        Diagnostic(
          .note, "skipped-files",
          "not loaded: \(count == 1 ? "1 record that holds" : "\(count) records that hold") no page"
            + " (\(shown)"
            + (kinds.count > 8 ? ", \u{2026})" : ")"), at: place))
    }
    if pages == 0 {
      all.append(
        Diagnostic(
          .warning, "no-rows", "this crawl has no page in HTML or plain text", at: place))
    }
    return all
  }

  /// The next page, or an error of a record.
  func next() -> ContainedPart? {
    while !isAtEnd {
      skipBlankLines()
      start = stream.fileOffset
      guard stream.fill(1) > 0 else {
        guard stream.pendingFault != nil else { break }
        return .remark(damage("the compressed bytes are damaged or cut off", isPage: false))
      }
      number += 1
      guard let record = header() else {
        if let skipped, !stream.isCompressed {
          // The length of the record before may be wrong: it may have swallowed pages.
          start = skipped
          number -= 1
        }
        return .remark(damage("here is no header of a record (WARC/1.0 or 1.1)", isPage: false))
      }
      do throws(RecordStream.Fault) {
        if let part = try read(record) { return part }
      } catch {
        let reason =
          error == .cutOff
          ? "the file ends before the record does" : "the compressed bytes are damaged"
        return .remark(damage(reason, isPage: true))
      }
    }
    isAtEnd = true
    return nil
  }

  private func skipBlankLines() {
    while stream.fill(1) > 0,
      case let count = stream.withBytes({ bytes in
        bytes.prefix { $0 == .newline || $0 == .carriageReturn }.count
      }), count > 0
    {
      stream.drop(count)
    }
  }

  private func header() -> WARCRecord? {
    var wanted = 1 << 12
    while true {
      let there = stream.fill(wanted)
      if let end = stream.withBytes({ WARCRecord.headerEnd($0) }) {
        guard end <= WARCRecord.maximumHeader else { return nil }
        let record = stream.withBytes { WARCRecord(UnsafeBufferPointer(rebasing: $0[..<end])) }
        if record != nil { stream.drop(end) }
        return record
      }
      let isRecord = stream.withBytes { $0.starts(with: "WARC/".utf8) }
      guard isRecord, there >= wanted, wanted < WARCRecord.maximumHeader else { return nil }
      wanted *= 4
    }
  }

  /// Reads or passes over one record.
  private func read(_ record: WARCRecord) throws(RecordStream.Fault) -> ContainedPart? {
    var left = record.length
    let content: PageContent
    switch record.type {
    case "response":
      switch try response(record, &left) {
      case .success(let page): content = page
      case .failure(let reason): return try passOver(reason.text, left)
      }
    case "resource", "conversion":
      guard let found = PageContent(type: record.fields.type("Content-Type"), record) else {
        return try passOver(record.fields.type("Content-Type") ?? record.type, left)
      }
      content = found
    default: return try passOver(record.type, left)
    }
    guard left <= limit else {
      try stream.skip(left)
      pages += 1
      return .remark(
        rejection("this page has \(left) bytes; no honest page has more than \(limit)"))
    }
    let data = try stream.take(left)
    guard try isWhole() else {
      return .remark(damage("the record does not end where its header says", isPage: true))
    }
    return page(content, data)
  }

  /// Whether a record is followed by what must follow one; in gzip this reads on to the check sum
  /// of its member.
  private func isWhole() throws(RecordStream.Fault) -> Bool {
    let there = stream.fill(5)
    if let fault = stream.pendingFault { throw fault }
    if there < 4, stream.faultAfterBytes { throw .damaged }
    return there == 0
      || stream.withBytes { bytes in
        bytes.prefix(2).elementsEqual([.carriageReturn, .newline]) || bytes[0] == .newline
          || bytes.starts(with: "WARC/".utf8)
      }
  }

  private func passOver(_ reason: String, _ left: Int) throws(RecordStream.Fault) -> ContainedPart?
  {
    passedOver[reason, default: 0] += 1
    try stream.skip(left)
    skipped = start
    return nil
  }

  private struct PassedOver: Error { let text: String }

  /// Reads the header of HTTP.
  private func response(
    _ record: WARCRecord, _ left: inout Int
  ) throws(RecordStream.Fault) -> Result<PageContent, PassedOver> {
    guard record.fields.type("Content-Type") == "application/http" else {
      return .failure(PassedOver(text: record.fields.type("Content-Type") ?? "response"))
    }
    let there = min(stream.fill(min(left, WARCRecord.maximumHeader)), left)
    let head = stream.withBytes { bytes in
      HTTPHead(UnsafeBufferPointer(rebasing: bytes[..<there]))
    }
    guard let head else { return .failure(PassedOver(text: "response without a header")) }
    stream.drop(head.length)
    left -= head.length
    guard head.status == 200 else {
      return .failure(PassedOver(text: "response with status \(head.status)"))
    }
    let type = head.fields.type("Content-Type")
    let isPage = type == nil && stream.withBytes { PageContent.looksLikePage($0.prefix(512)) }
    guard var content = PageContent(type: isPage ? "text/html" : type, record),
      content.format == .html
    else { return .failure(PassedOver(text: type ?? "response without a type")) }
    content.take(head.fields)
    return .success(content)
  }

  private func page(_ content: PageContent, _ data: Data) -> ContainedPart {
    pages += 1
    skipped = nil
    var page = InputFile(
      path: "\(file.path)#\(number)", folderEvent: file.folderEvent,
      folderOutlet: file.folderOutlet, manifest: file.manifest, contents: data)
    page.format = content.format
    page.page = content.page
    return .file(page)
  }

  /// A page that is left out.
  private func rejection(_ reason: String) -> LoadResult {
    var result = remark(reason)
    result.countRejected()
    return result
  }

  private func remark(_ reason: String) -> LoadResult {
    var result = LoadResult(path: "\(file.path)#\(max(1, number))")
    result.container = file.container ?? file.path
    result.isRemark = true
    result.diagnostics.append(
      Diagnostic(
        .error, "broken-warc", "\(reason) (at byte \(start))",
        at: SourcePlace(path: result.path), remedy: "fetch the crawl again"))
    return result
  }

  /// A record that cannot be read; the reading goes on at the next one.
  private func damage(_ reason: String, isPage: Bool) -> LoadResult {
    errors += 1
    let isLast = errors == Self.maximumErrors
    let end = isLast ? "; the file has \(errors) such places, and the rest is not read" : ""
    skipped = nil
    isAtEnd = isLast || !stream.resynchronize(after: start)
    let last = isAtEnd && !isLast ? "; no record can be found after it" : end
    if isPage { pages += 1 }
    return isPage ? rejection(reason + last) : remark(reason + last)
  }
}
