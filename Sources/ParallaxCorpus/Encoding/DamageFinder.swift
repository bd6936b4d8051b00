import Foundation
import ParallaxModel

/// Finds text that was damaged before it came here: UTF-8 that was read as Latin letters, and
/// characters that were replaced because they could not be read.
///
/// Nothing is repaired: what a damaged place once said is a guess.
struct DamageFinder {
  /// One kind of damage in a text.
  struct Damage: Equatable {
    /// How many places have it.
    var count = 0
    /// The offset of the first place.
    var first = 0

    fileprivate mutating func add(_ offset: Int) {
      if count == 0 || offset < first { first = offset }
      count += 1
    }
  }

  /// `Ã©`, `â€œ`, `Ð°Ð`: UTF-8 that was read as windows-1252.
  private(set) var mojibake = Damage()
  /// U+FFFD, and the three letters that it becomes when it is read as windows-1252.
  private(set) var replacements = Damage()

  /// Looks through UTF-8.
  ///
  /// - Complexity: O(n); as fast as memory where there is none of the two bytes it looks for.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - isJSON: Whether `\ufffd` and `\u00c3\u00a9` are characters too.
  ///   - file: The file that the bytes are a part of, of which no more than a window stays in memory.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, isJSON: Bool = false, in file: MappedFile? = nil
  ) {
    MappedFile.forEachWindow(of: UnsafeRawBufferPointer(bytes), in: file) { range in
      if isJSON {
        Self.forEach(UInt8(ascii: "\\"), in: bytes, range) { findEscape(bytes, at: $0) }
      }
      // Every sign of mojibake begins with a letter from U+00C0 to U+00FF, stored as C3 and another
      // byte.
      Self.forEach(0xC3, in: bytes, range) { findMojibake(bytes, at: $0) }
      Self.forEach(0xEF, in: bytes, range) {
        if Self.matches([0xEF, 0xBF, 0xBD], bytes, at: $0) { replacements.add($0) }
      }
    }
  }

  /// Damage that a JSON writer put down as escapes, as Python's does unless it is told otherwise.
  private mutating func findEscape(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    func unit(_ start: Int) -> UInt16? {
      guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
        bytes[start + 1] == UInt8(ascii: "u")
      else { return nil }
      return UInt16(
        String(decoding: bytes[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16)
    }
    // Most escapes are of other letters, and some files are full of them.
    guard offset + 6 <= bytes.count, [0x30, 0x46, 0x66].contains(bytes[offset + 2]),
      bytes[offset + 3] == bytes[offset + 2] || bytes[offset + 3] | 0x20 == 0x66,
      let first = unit(offset)
    else { return }
    if first == 0xFFFD { replacements.add(offset) }
    guard let second = unit(offset + 6) else { return }
    switch first {
    case 0xC2, 0xC3: if second & 0xFFC0 == 0x80 { mojibake.add(offset) }
    case 0xE2: if second == 0x80 || second == 0x20AC { mojibake.add(offset) }
    default: break
    }
  }

  private mutating func findMojibake(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard offset + 3 < bytes.count else { return }
    let next = (bytes[offset + 2], bytes[offset + 3])
    let isContinuation = next.0 == 0xC2 && next.1 & 0xC0 == 0x80
    switch bytes[offset + 1] {
    case 0x82, 0x83:  // Â, Ã
      if isContinuation { mojibake.add(offset) }
    case 0xA2:  // â, before € or U+0080
      if next == (0xC2, 0x80) || Self.matches([0xE2, 0x82, 0xAC], bytes, at: offset + 2) {
        mojibake.add(offset)
      }
    case 0x90, 0x91, 0x98, 0x99:  // Ð, Ñ, Ø, Ù, twice
      if isContinuation, offset + 5 < bytes.count, bytes[offset + 4] == 0xC3,
        [0x90, 0x91, 0x98, 0x99].contains(bytes[offset + 5])
      {
        mojibake.add(offset)
      }
    case 0xAF:  // ï, before ¿½ and »¿
      if Self.matches([0xC2, 0xBF, 0xC2, 0xBD], bytes, at: offset + 2) { replacements.add(offset) }
      if Self.matches([0xC2, 0xBB, 0xC2, 0xBF], bytes, at: offset + 2) { mojibake.add(offset) }
    default: break
    }
  }

  private static func matches(
    _ wanted: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    offset + wanted.count <= bytes.count
      && wanted.indices.allSatisfy { bytes[offset + $0] == wanted[$0] }
  }

  private static func forEach(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ visit: (Int) -> Void
  ) {
    guard let base = bytes.baseAddress else { return }
    var start = range.lowerBound
    while start < range.upperBound,
      let found = memchr(base + start, Int32(byte), range.upperBound - start)
    {
      let offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      visit(offset)
      start = offset + 1
    }
  }
}

extension DamageFinder {
  /// A warning for each kind of damage in a file, with its first place and the number of places.
  static func diagnostics(
    in data: Data, path: String, file: MappedFile? = nil
  ) -> [Diagnostic] {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let first = bytes.first { $0 > 0x20 }
      let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      let finder = DamageFinder(bytes, isJSON: isJSON, in: file)
      var found: [Diagnostic] = []
      if finder.mojibake.count > 0 {
        found.append(
          Diagnostic(
            .warning, "garbled-text",
            "\(places(finder.mojibake)) of mojibake, such as “Ã©” for “é”: UTF-8 that was once read"
              + " as windows-1252; the text is left as it is",
            at: place(finder.mojibake, bytes, path), remedy: "export it again as UTF-8"))
      }
      if finder.replacements.count > 0 {
        found.append(
          Diagnostic(
            .warning, "replacement-character",
            "\(places(finder.replacements)) of U+FFFD, which stands for a character that was lost"
              + " before; the text is left as it is",
            at: place(finder.replacements, bytes, path),
            remedy: "export it again in the encoding of its source"))
      }
      return found
    }
  }

  private static func places(_ damage: Damage) -> String {
    damage.count == 1 ? "here is 1 place" : "here is the first of \(damage.count) places"
  }

  private static func place(
    _ damage: Damage, _ bytes: UnsafeBufferPointer<UInt8>, _ path: String
  ) -> SourcePlace {
    let place = LinePlace(of: damage.first, in: bytes)
    return SourcePlace(path: path, line: place.line, column: place.column)
  }
}
