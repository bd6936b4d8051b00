import Foundation
import ParallaxModel

/// Loads a file that holds one JSON value: a list of articles, an object with such a list, or one
/// article.
struct JSONLoader {
  let file: InputFile
  let options: LoadOptions
  /// The source that the articles come from, where it is known.
  var source: (any SourceFormat.Type)?
  /// The file that the data are a part of, whose pages can leave memory.
  var mapping: MappedFile?

  /// Loads the articles.
  ///
  /// - Parameters:
  ///   - data: The whole file.
  ///   - rows: Some items of its list, as `chunks` gives them; nil for all of the file.
  /// - Returns: The documents, and what was wrong.
  func load(_ data: Data, rows: LineChunk? = nil) -> LoadResult {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      var result = LoadResult(path: file.path, format: .json)
      if let rows {
        load(JSONItems(bytes, rows, endsFile: isList(bytes), mapping: mapping), into: &result)
        return result
      }
      do throws(JSONFault) {
        try load(bytes, into: &result)
      } catch {
        let place = LinePlace(of: error.offset, in: bytes)
        result.reject(broken(error, line: place.line, bytes))
      }
      return result
    }
  }

  /// Cuts the list of articles into parts of about a size.
  ///
  /// - Returns: The parts in order; none when the file holds no list.
  func chunks(of data: Data, targetBytes: Int) -> [LineChunk] {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      guard let rows = try? list(in: bytes) else { return [] }
      var items = JSONItems(bytes, rows, endsFile: isList(bytes), mapping: mapping)
      var chunks: [LineChunk] = []
      var chunk = rows
      while let item = items.next() {
        let start = chunk.range.lowerBound
        guard case .success = item.content, item.offset - start >= targetBytes else { continue }
        chunk.range = start..<item.offset
        chunks.append(chunk)
        mapping?.release(UnsafeRawBufferPointer(rebasing: raw[chunk.range]))
        chunk = LineChunk(range: item.offset..<bytes.count, firstLine: item.line)
        chunk.indent = items.indent
      }
      return chunks + [chunk]
    }
  }

  private func load(
    _ bytes: UnsafeBufferPointer<UInt8>, into result: inout LoadResult
  ) throws(JSONFault) {
    if let rows = try list(in: bytes) {
      load(JSONItems(bytes, rows, endsFile: isList(bytes), mapping: mapping), into: &result)
      return
    }
    var scanner = JSONScanner(bytes, range: 0..<bytes.count)
    let value = try scanner.readValue()
    scanner.skipBlanks()
    if scanner.position < bytes.count { throw scanner.fault("there is more text after the end") }
    var lines = LineCounter(bytes)
    let start = value.range.lowerBound
    var reader = recordReader
    add(
      JSONItems.Item(offset: start, line: lines.line(of: start), content: .success(value)),
      bytes, &reader, isAlone: true, &result)
  }

  private func load(_ items: JSONItems, into result: inout LoadResult) {
    var items = items
    var reader = recordReader
    while let item = items.next() {
      add(item, items.bytes, &reader, isAlone: false, &result)
    }
  }

  private var recordReader: JSONRecordReader {
    JSONRecordReader(names: FieldNames(mapping: options.fieldMap, source: source))
  }

  private func add(
    _ item: JSONItems.Item, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: inout JSONRecordReader, isAlone: Bool, _ result: inout LoadResult
  ) {
    let place = SourcePlace(path: file.path, line: item.line)
    do throws(JSONFault) {
      let range = try item.content.get().range
      if let refusal = SizeLimits.refusal(ofRow: range.count, at: place) {
        result.reject(refusal)
        return
      }
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      if let fault = UTF8Validation.firstFault(in: text) {
        result.reject(invalid(range.lowerBound + fault, item, bytes))
        return
      }
      let builder = RecordBuilder(file: file, usesFolders: isAlone, source: source)
      if let name = source?.articleList {
        let event = try EventArticles(bytes, range, listName: name)
        try event.add(to: &result, reader: &reader, builder: builder, at: place, stem: file.stem)
        return
      }
      let record = try reader.read(bytes, range)
      if result.fieldMap.isEmpty { result.fieldMap = record.fieldMap }
      result.take(builder.document(from: record, at: place, diagnostics: &result.diagnostics))
    } catch {
      var lines = LineCounter(bytes, from: item.offset, line: item.line)
      result.reject(broken(error, line: lines.line(of: error.offset), bytes))
    }
  }

  /// Whether the file itself is a list.
  private func isList(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first { $0 > 0x20 } == UInt8(ascii: "[")
  }

  /// What follows the bracket that opens the list of articles; nil when the file holds one article.
  private func list(
    in bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONFault) -> LineChunk? {
    var scanner = JSONScanner(bytes, range: 0..<bytes.count)
    scanner.skipBlanks()
    var bracket = scanner.position
    if !isList(bytes) {
      guard source?.articleList == nil else { return nil }
      let value = try scanner.readValue()
      guard value.kind == .object, let list = try list(in: value, bytes, depth: 0) else {
        return nil
      }
      bracket = list.range.lowerBound
    }
    var lines = LineCounter(bytes)
    return LineChunk(range: bracket + 1..<bytes.count, firstLine: lines.line(of: bracket))
  }

  /// The list of articles inside an object that wraps it, at most two levels down.
  private func list(
    in object: JSONValue, _ bytes: UnsafeBufferPointer<UInt8>, depth: Int
  ) throws(JSONFault) -> JSONValue? {
    var found: [String: JSONValue] = [:]
    var scanner = JSONScanner(bytes, range: object.range)
    try scanner.readObject { key, value in
      let name = JSONText.string(key, in: bytes)
      guard JSONPeek.listNames.contains(name), found[name] == nil else { return }
      if value.kind == .object || isListOfObjects(value, bytes) { found[name] = value }
    }
    for name in JSONPeek.listNames {
      guard let value = found[name] else { continue }
      if value.kind == .array { return value }
      if depth < 2, let inner = try list(in: value, bytes, depth: depth + 1) { return inner }
    }
    return nil
  }

  private func isListOfObjects(_ value: JSONValue, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.kind == .array else { return false }
    return bytes[value.range].dropFirst().first { $0 > 0x20 } == UInt8(ascii: "{")
  }

  private func invalid(
    _ offset: Int, _ item: JSONItems.Item, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Diagnostic {
    var lines = LineCounter(bytes, from: item.offset, line: item.line)
    let line = lines.line(of: offset)
    let start = LinePlace.lineStart(of: offset, in: bytes)
    return InvalidUTF8.diagnostic(
      path: file.path, line: line, offset: offset - start,
      in: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private func broken(
    _ fault: JSONFault, line: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Diagnostic {
    let start = LinePlace.lineStart(of: fault.offset, in: bytes)
    let column = UTF8Validation.column(
      of: fault.offset - start, in: UnsafeBufferPointer(rebasing: bytes[start...]))
    return Diagnostic(
      .error, "broken-json", "this is no readable JSON: \(fault.summary)",
      at: SourcePlace(path: file.path, line: line, column: column),
      remedy: "correct the file, or write one object a line as JSON Lines")
  }
}
