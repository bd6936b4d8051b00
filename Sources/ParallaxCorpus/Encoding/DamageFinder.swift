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
      if count == 0 { first = offset }
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
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Every sign of mojibake begins with a letter from U+00C0 to U+00FF, stored as C3 and another
    // byte.
    Self.forEach(0xC3, in: bytes) { findMojibake(bytes, at: $0) }
    Self.forEach(0xEF, in: bytes) {
      if Self.matches([0xEF, 0xBF, 0xBD], bytes, at: $0) { replacements.add($0) }
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
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ visit: (Int) -> Void
  ) {
    guard let base = bytes.baseAddress else { return }
    var start = 0
    while start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    {
      let offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      visit(offset)
      start = offset + 1
    }
  }
}

extension DamageFinder {
  /// A warning for each kind of damage in a file, with its first place and the number of places.
  static func diagnostics(in data: Data, path: String) -> [Diagnostic] {
    data.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let finder = DamageFinder(bytes)
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
