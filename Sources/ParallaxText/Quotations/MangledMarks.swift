/// Quotation marks that an encoder, a converter or a keyboard spoiled.
///
/// Character references (`&quot;`), UTF-8 read as Windows-1252 (`â€œ`), `,,word''`, `<<word>>`, and
/// marks that became ? or U+FFFD.
enum MangledMarks {
  /// The mark that begins with an ASCII byte other than " ' and `.
  static func mark(
    at index: Int, isDoubled: Bool, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>,
    _ end: inout Int
  ) -> QuotationMark.Found? {
    func found(_ mark: QuotationMark, _ length: Int) -> QuotationMark.Found {
      end = index + length
      return QuotationMark.Found(mark: mark, start: index, end: end, isDoubtful: true)
    }
    switch bytes[index] {
    case 0x26:
      return reference(at: index, in: bytes, range: range).map { mark, length in
        end = index + length
        return QuotationMark.Found(mark: mark, start: index, end: end)
      }
    case 0x2C: return isDoubled ? found(.lowDouble, 2) : nil
    case 0x3C: return isDoubled ? found(.leftGuillemet, 2) : nil
    case 0x3E: return isDoubled ? found(.rightGuillemet, 2) : nil
    case 0x3F: return found(.lost, 1)
    default: return nil
    }
  }

  private static let names: [(String, QuotationMark)] = [
    ("quot", .straightDouble), ("#34", .straightDouble), ("#034", .straightDouble),
    ("#x22", .straightDouble), ("ldquo", .openDouble), ("#8220", .openDouble),
    ("#147", .openDouble), ("#x201C", .openDouble), ("#x201c", .openDouble),
    ("rdquo", .closeDouble), ("#8221", .closeDouble), ("#148", .closeDouble),
    ("#x201D", .closeDouble), ("#x201d", .closeDouble), ("bdquo", .lowDouble),
    ("#8222", .lowDouble), ("laquo", .leftGuillemet), ("#171", .leftGuillemet),
    ("raquo", .rightGuillemet), ("#187", .rightGuillemet), ("lsaquo", .leftGuillemet),
    ("rsaquo", .rightGuillemet), ("lsquo", .openSingle), ("#8216", .openSingle),
    ("#x2018", .openSingle), ("rsquo", .single), ("#8217", .single), ("#x2019", .single),
    ("sbquo", .lowSingle), ("#8218", .lowSingle), ("apos", .straightSingle),
    ("#39", .straightSingle), ("#039", .straightSingle), ("#x27", .straightSingle),
  ]
  private static let references = names.map { (name: Array($0.0.utf8), mark: $0.1) }

  /// The longest reference with & and ;.
  private static let longestReference = 8

  private static func reference(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) -> (QuotationMark, Int)? {
    let limit = min(index + longestReference, range.upperBound)
    guard let semicolon = (index + 1..<max(limit, index + 1)).first(where: { bytes[$0] == 0x3B })
    else { return nil }
    let name = bytes[index + 1..<semicolon]
    return references.first { $0.name.elementsEqual(name) }.map {
      ($0.mark, semicolon + 1 - index)
    }
  }

  /// The mark that “€” is part of: “â€œ” and its like are the three bytes of a mark, each read as a
  /// character of Windows-1252.
  ///
  /// A dash is passed over as a whole, because its last character looks like a mark.
  static func misread(
    euroAt index: Int, in bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, _ end: inout Int
  ) -> QuotationMark.Found? {
    let start = index - 2
    guard start >= range.lowerBound, bytes[start] == 0xC3, bytes[start + 1] == 0xA2 else {
      return nil
    }
    let after = index + 3
    var mark: QuotationMark? = .closeDouble
    var length = 0
    if after < range.upperBound {
      let (last, count) = UTF8Decoder.decode(bytes, at: after)
      length = count
      switch last {
      case 0x153: mark = .openDouble
      case 0x9D: mark = .closeDouble
      case 0x17E: mark = .lowDouble
      case 0x2DC: mark = .openSingle
      case 0x2122: mark = .single
      case 0x161: mark = .lowSingle
      case 0xB9: mark = .leftGuillemet
      case 0xBA: mark = .rightGuillemet
      // Dashes, an ellipsis and a bullet.
      case 0x201C, 0x201D, 0xA6, 0xA2: mark = nil
      // The last byte of ” has no character in Windows-1252, and is often lost.
      default: length = 0
      }
    }
    end = min(after + length, range.upperBound)
    return mark.map { QuotationMark.Found(mark: $0, start: start, end: end) }
  }
}
