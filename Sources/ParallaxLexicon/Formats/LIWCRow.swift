/// A row of a LIWC dictionary: a word and the numbers of its categories.
///
/// Between them stands a tab, or in old files a run of blanks; blanks inside brackets belong to a
/// condition: `like (02 134)125/464 253`.
struct LIWCRow {
  /// The word, as it stands.
  private(set) var word: Range<Int>
  /// What stands behind it.
  private(set) var codes: [Range<Int>] = []

  /// Parts a row.
  ///
  /// - Parameters:
  ///   - line: The line, without blanks at its ends.
  ///   - bytes: The text it stands in.
  ///   - isCategory: Whether the list has a category of this number.
  init(_ line: Range<Int>, in bytes: [UInt8], isCategory: (Int) -> Bool) {
    word = line
    let fields = Self.fields(line, bytes)
    let separator = zip(fields, fields.dropFirst()).first { left, right in
      let gap = left.upperBound..<right.lowerBound
      return gap.count > 1 || bytes[gap.lowerBound] == 0x09
    }
    // Where single blanks part the word from its numbers, only known numbers are such.
    var count = fields.count
    let start = separator?.1.lowerBound ?? line.upperBound
    if separator != nil { count = fields.firstIndex { $0.lowerBound == start } ?? count }
    while count > 1 {
      let field = fields[count - 1]
      let isNumber = separator == nil && (Self.number(field, bytes).map(isCategory) ?? false)
      guard isNumber || Self.isCondition(field, bytes) else { break }
      count -= 1
    }
    guard let first = fields.first, count > 0 else { return }
    word = first.lowerBound..<fields[count - 1].upperBound
    codes = Array(fields[count...])
  }

  /// A whole number of few digits; nil for anything else.
  static func number(_ field: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard (1...9).contains(field.count), bytes[field].allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return bytes[field].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether a code holds only under a condition: `(02)1`, `<of>131/125`, `125/464`.
  static func isCondition(_ field: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let first = bytes[field].first, let last = bytes[field].last else { return false }
    let opens = first == 0x28 || first == 0x3C || first &- 0x30 < 10
    let marks = bytes[field].contains { $0 == 0x29 || $0 == 0x3E || $0 == 0x2F }
    return opens && marks && last &- 0x30 < 10
  }

  /// Whether the word itself holds only under a condition: `(i) like`, `kind <of>`.
  static func hasCondition(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    let marks: [(Unicode.Scalar, Unicode.Scalar)] = [("(", ")"), ("<", ">")]
    return word.contains { $0.isLetter }
      && marks.contains { scalars.contains($0.0) && scalars.contains($0.1) }
  }

  private static func fields(_ line: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    var start: Int?
    var depth = 0
    for index in line {
      let byte = bytes[index]
      if byte == 0x20 && depth == 0 || byte == 0x09 {
        if let first = start { fields.append(first..<index) }
        start = nil
        depth = 0
        continue
      }
      if start == nil { start = index }
      if byte == 0x28 || byte == 0x3C { depth += 1 }
      if byte == 0x29 || byte == 0x3E { depth = max(0, depth - 1) }
    }
    if let first = start { fields.append(first..<line.upperBound) }
    return fields
  }
}
