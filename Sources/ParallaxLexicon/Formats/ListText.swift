import Foundation
import ParallaxModel

/// The text of a list in a foreign format: UTF-8 and its lines, whatever ends them.
struct ListText {
  /// The largest file that is read, in bytes.
  static let largestFile = 64 << 20

  /// The path to name in diagnostics.
  let path: String
  /// The text, without a byte order mark.
  let bytes: [UInt8]
  /// The lines, without LF, CRLF or CR alone.
  let lines: [Range<Int>]

  /// Brings a file to UTF-8.
  ///
  /// - Parameters:
  ///   - data: UTF-8, UTF-16 with a byte order mark, or what old programs for Windows wrote.
  ///   - path: The path to name in diagnostics.
  ///   - problems: Takes what was guessed, or why nothing was read.
  init?(_ data: Data, path: String, problems: inout [Diagnostic]) {
    self.path = path
    func refuse(_ identifier: String, _ summary: String, _ remedy: String? = nil) {
      problems.append(
        Diagnostic(.error, identifier, summary, at: SourcePlace(path: path), remedy: remedy))
    }
    guard data.count <= Self.largestFile else {
      refuse(
        "lexicon-too-large", "a list has at most \(Self.largestFile) bytes, found \(data.count)")
      return nil
    }
    let (text, guess) = Self.decode([UInt8](data), path: path)
    bytes = text
    lines = Self.lines(of: text)
    guard text.contains(where: { $0 > 0x20 }) else {
      refuse(
        "empty-file", "the file is empty, expected a list of terms",
        "see docs/formats/lexicon-formats.md for the forms")
      return nil
    }
    guard let guess else { return }
    problems.append(
      Diagnostic(
        .warning, guess.identifier, guess.summary, at: place(guess.offset),
        remedy: "check the accents, or save it as UTF-8"))
  }

  /// The text of a range, without blanks at its ends.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[trimmed(range)], as: UTF8.self)
  }

  /// A range without blanks, tabs and control characters at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// The line and column of a byte.
  ///
  /// - Complexity: O(log n) in the number of lines, plus the length of the line.
  func place(_ offset: Int) -> SourcePlace {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    let start = low == 0 ? 0 : lines[low - 1].lowerBound
    let scalars = bytes[start..<max(start, min(offset, bytes.count))].count { $0 & 0xC0 != 0x80 }
    return SourcePlace(path: path, line: max(1, low), column: scalars + 1)
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(start..<index)
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}

// MARK: Encodings

extension ListText {
  private typealias Guess = (identifier: String, summary: String, offset: Int)

  private static func decode(_ data: [UInt8], path: String) -> ([UInt8], Guess?) {
    if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
      let isLittle = data[0] == 0xFF
      let units = stride(from: 2, to: data.count - 1, by: 2).map {
        isLittle
          ? UInt16(data[$0]) | UInt16(data[$0 + 1]) << 8
          : UInt16(data[$0]) << 8 | UInt16(data[$0 + 1])
      }
      return (Array(String(decoding: units, as: UTF16.self).utf8), nil)
    }
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(data.dropFirst(3)) : data
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, nil) }
    let mended = String(decoding: bytes, as: UTF8.self)
    var faults = 0
    var letters = 0
    for scalar in mended.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { faults += 1 } else { letters += 1 }
    }
    if letters >= faults {
      let text = Array(mended.utf8)
      let first = text.indices.first { text[$0...].starts(with: [0xEF, 0xBF, 0xBD]) } ?? 0
      return (
        text,
        (
          "damaged-utf8",
          "here is the first of \(faults) bytes that are not UTF-8 in a file that otherwise is",
          first
        )
      )
    }
    return (
      windows1252(bytes),
      (
        "guessed-encoding", "the file is not UTF-8 from here on; it was read as windows-1252",
        bytes.firstIndex { $0 >= 0x80 } ?? 0
      )
    )
  }

  /// The characters of windows-1252 (WHATWG Encoding Standard) where it is not ISO 8859-1.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    let units = bytes.map { byte in
      (0x80..<0xA0).contains(byte) ? upperControls[Int(byte) - 0x80] : UInt16(byte)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
