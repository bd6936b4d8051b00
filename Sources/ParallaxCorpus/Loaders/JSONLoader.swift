import Foundation
import ParallaxModel

/// Loads a file that holds one JSON value: a list of articles, an object with such a list, or one
/// article.
struct JSONLoader {
  let file: InputFile
  let options: LoadOptions
  /// The source that the articles come from, where it is known.
  var source: (any SourceFormat.Type)?

  /// Loads the articles.
  func load(_ data: Data) -> LoadResult {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      var result = LoadResult(path: file.path, format: .json)
      if let fault = UTF8Validation.firstFault(in: bytes) {
        let place = LinePlace(of: fault, in: bytes)
        let line = UnsafeBufferPointer(rebasing: bytes[place.lineStart...])
        result.reject(
          InvalidUTF8.diagnostic(
            path: file.path, line: place.line, offset: fault - place.lineStart, in: line))
        return result
      }
      do throws(JSONFault) {
        try load(bytes, into: &result)
      } catch {
        result.reject(broken(error, bytes))
      }
      return result
    }
  }

  private func load(
    _ bytes: UnsafeBufferPointer<UInt8>, into result: inout LoadResult
  ) throws(JSONFault) {
    var scanner = JSONScanner(bytes, range: 0..<bytes.count)
    let value = try scanner.readValue()
    scanner.skipBlanks()
    if scanner.position < bytes.count { throw scanner.fault("there is more text after the end") }
    let isWrapped = value.kind == .object && source?.articleList == nil
    let list = isWrapped ? try list(in: value, bytes, depth: 0) : value
    var reader = JSONRecordReader(names: FieldNames(mapping: options.fieldMap, source: source))
    guard let list, list.kind == .array else {
      var lines = LineCounter(bytes)
      let line = lines.line(of: value.range.lowerBound)
      try add(value.range, line, bytes, &reader, isAlone: true, &result)
      return
    }
    var items = JSONScanner(bytes, range: list.range.lowerBound + 1..<list.range.upperBound - 1)
    items.skipBlanks()
    var lines = LineCounter(bytes)
    while items.position < list.range.upperBound - 1 {
      let item = try items.readValue()
      let line = lines.line(of: item.range.lowerBound)
      do throws(JSONFault) {
        try add(item.range, line, bytes, &reader, isAlone: false, &result)
      } catch {
        result.reject(broken(error, bytes))
      }
      items.skipBlanks()
      if !items.take(.comma), items.position < list.range.upperBound - 1 {
        throw items.fault("expected a comma between two articles")
      }
      items.skipBlanks()
    }
  }

  private func add(
    _ range: Range<Int>, _ line: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: inout JSONRecordReader, isAlone: Bool, _ result: inout LoadResult
  ) throws(JSONFault) {
    let builder = RecordBuilder(file: file, usesFolders: isAlone, source: source)
    let place = SourcePlace(path: file.path, line: line)
    if let name = source?.articleList {
      let event = try EventArticles(bytes, range, listName: name)
      try event.add(to: &result, reader: &reader, builder: builder, at: place, stem: file.stem)
      return
    }
    let record = try reader.read(bytes, range)
    if result.fieldMap.isEmpty { result.fieldMap = record.fieldMap }
    result.take(builder.document(from: record, at: place, diagnostics: &result.diagnostics))
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

  private func broken(_ fault: JSONFault, _ bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
    let place = LinePlace(of: fault.offset, in: bytes)
    return Diagnostic(
      .error, "broken-json", "this is no readable JSON: \(fault.summary)",
      at: SourcePlace(path: file.path, line: place.line, column: place.column),
      remedy: "correct the file, or write one object a line as JSON Lines")
  }
}
