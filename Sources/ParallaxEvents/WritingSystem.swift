/// The script that most of a text is written in, as far as the comparison of names needs it.
enum WritingSystem: UInt8, Sendable {
  case latin, greek, cyrillic, hebrew, arabic, eastAsian, other

  /// Letters that are looked at.
  private static let enough = 200

  /// Whether names begin with capitals.
  var hasCapitals: Bool { self == .latin || self == .greek || self == .cyrillic }

  /// The script of the first letters of a document; Latin where there are none.
  static func of(_ document: GroupingDocument) -> WritingSystem {
    var counts = [Int](repeating: 0, count: 7)
    var seen = 0
    for text in [document.title, document.body] {
      for byte in text.utf8 {
        if seen == enough { break }
        guard let system = system(leading: byte) else { continue }
        counts[Int(system.rawValue)] += 1
        seen += 1
      }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).flatMap { WritingSystem(rawValue: UInt8($0)) } ?? .latin
  }

  /// The script of a letter by its first byte; nil for what is no letter or goes on with one.
  private static func system(leading byte: UInt8) -> WritingSystem? {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCA: .latin
    case 0xCD...0xCF: .greek
    case 0xD0...0xD4: .cyrillic
    case 0xD6, 0xD7: .hebrew
    case 0xD8...0xDB: .arabic
    case 0xE3...0xED: .eastAsian
    case 0xDC...0xE1: .other
    default: nil
    }
  }
}
