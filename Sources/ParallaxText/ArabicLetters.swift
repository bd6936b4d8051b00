/// Letters of the Arabic script that different keyboards and languages write for one another.
///
/// Marks over letters, such as the hamza on an alef, have been removed before.
enum ArabicLetters {
  /// The text with one letter for each group of variants, digits in ASCII, and without tatweel.
  static func unified(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { (0xD8...0xDB).contains($0) }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard (0xD8...0xDB).contains(bytes[index]), index + 1 < bytes.count else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let scalar = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      index += 2
      switch scalar {
      case 0x0640: break
      case 0x0660...0x0669: result.append(UInt8(0x30 + scalar - 0x0660))
      case 0x06F0...0x06F9: result.append(UInt8(0x30 + scalar - 0x06F0))
      default:
        let letter = one(of: scalar)
        result.append(UInt8(0xC0 | letter >> 6))
        result.append(UInt8(0x80 | letter & 0x3F))
      }
    }
    return result
  }

  /// The letter that stands for its variants.
  private static func one(of scalar: UInt32) -> UInt32 {
    switch scalar {
    // Alef with wasla.
    case 0x0671: 0x0627
    // Keheh, swash kaf.
    case 0x06A9, 0x06AA: 0x0643
    // Alef maksura, Farsi yeh.
    case 0x0649, 0x06CC: 0x064A
    // Teh marbuta, heh doachashmee, heh goal, ae.
    case 0x0629, 0x06BE, 0x06C1, 0x06D5: 0x0647
    default: scalar
    }
  }
}
