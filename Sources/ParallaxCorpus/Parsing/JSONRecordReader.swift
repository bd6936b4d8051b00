/// Reads JSON objects into records, remembering the names of the keys from object to object.
struct JSONRecordReader {
  private struct KnownKey {
    var bytes: [UInt8]
    var name: String
    var match: FieldNames.Match?
  }

  private let names: FieldNames
  private var keys: [KnownKey] = []
  private var nextKey = 0

  init(names: FieldNames) { self.names = names }

  /// Reads the one object that a range of the bytes holds.
  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) throws(JSONFault) -> Record {
    var scanner = JSONScanner(bytes, range: range)
    var record = Record()
    nextKey = 0
    try scanner.readWholeObject { key, value in add(key, value, bytes, to: &record) }
    return record
  }

  private mutating func add(
    _ key: JSONValue, _ value: JSONValue, _ bytes: UnsafeBufferPointer<UInt8>,
    to record: inout Record
  ) {
    let known = keys[index(of: key, bytes)]
    if value.kind == .object, names.nestedNames.contains(known.name) {
      addMembers(of: value, known.name, bytes, to: &record)
    } else {
      set(known.name, known.match, value, bytes, in: &record)
    }
  }

  /// Takes the members of an object as fields of their own.
  private func addMembers(
    of object: JSONValue, _ name: String, _ bytes: UnsafeBufferPointer<UInt8>,
    to record: inout Record
  ) {
    var scanner = JSONScanner(bytes, range: object.range)
    do throws(JSONFault) {
      try scanner.readWholeObject { key, value in
        let member = name + "." + JSONText.string(key, in: bytes)
        set(member, names.match(member), value, bytes, in: &record)
      }
    } catch {
      record.metadata[name] = JSONText.text(object, in: bytes)
    }
  }

  private func set(
    _ name: String, _ match: FieldNames.Match?, _ value: JSONValue,
    _ bytes: UnsafeBufferPointer<UInt8>, in record: inout Record
  ) {
    guard let match else {
      guard let text = JSONText.text(value, in: bytes), !isMissing(text) else { return }
      record.metadata[name] = text
      return
    }
    let text =
      switch value.kind {
      case .object, .array:
        match.field == .body || match.field == .captions
          ? JSONText.paragraphs(value, in: bytes) : JSONText.names(value, in: bytes)
      case .string, .number, .word: JSONText.text(value, in: bytes)
      }
    if let text {
      if !isMissing(text) { record.set(match, text, name: name) }
    } else if let raw = JSONText.text(value, in: bytes) {
      record.metadata[name] = raw
    }
  }

  private func isMissing(_ text: String) -> Bool {
    !names.missingWords.isEmpty && names.missingWords.contains(text)
  }

  /// The place of a key in the list of known keys; objects of one file mostly share their order.
  private mutating func index(of key: JSONValue, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let text = UnsafeBufferPointer(rebasing: bytes[key.range])
    if nextKey < keys.count, keys[nextKey].bytes.elementsEqual(text) {
      nextKey += 1
      return nextKey - 1
    }
    let place = keys.firstIndex { $0.bytes.elementsEqual(text) } ?? learn(key, text, bytes)
    nextKey = place + 1
    return place
  }

  private mutating func learn(
    _ key: JSONValue, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let name = JSONText.string(key, in: bytes)
    if keys.count >= 1_000 { keys.removeAll() }
    keys.append(KnownKey(bytes: Array(text), name: name, match: names.match(name)))
    return keys.count - 1
  }
}
