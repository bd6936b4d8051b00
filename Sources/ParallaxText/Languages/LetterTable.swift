import CICU

/// What each scalar is to the language detector, looked up instead of asked of ICU.
struct LetterTable: Sendable {
  /// Ends a word.
  static let boundary: UInt8 = 0xFF
  /// A mark inside a word that some write and others do not: Hebrew and Arabic vowel signs.
  static let mark: UInt8 = 0xFE

  static let shared = LetterTable()

  /// For each scalar of the Basic Multilingual Plane the raw value of its `Writing`, `boundary` or
  /// `mark`.
  private let kinds: [UInt8]
  private let folded: [UInt16]

  private init() {
    kinds = (0..<UInt32(0x1_0000)).map { scalar in
      if Self.isMark(scalar) { return Self.mark }
      return Writing(of: scalar)?.rawValue ?? Self.boundary
    }
    folded = (0..<UInt32(0x2000)).map { scalar in
      if let form = Self.arabicForms[scalar] { return form }
      return UInt16(truncatingIfNeeded: cicu_to_lower(Int32(bitPattern: scalar)))
    }
  }

  @inline(__always)
  func kind(_ scalar: UInt32) -> UInt8 {
    if scalar < 0x1_0000 { return kinds[Int(scalar)] }
    return scalar >= 0x2_0000 && scalar < 0x3_2000 ? Writing.han.rawValue : Self.boundary
  }

  /// Lower case; Arabic yeh and kaf in their Persian forms.
  @inline(__always)
  func folded(_ scalar: UInt32) -> UInt32 {
    scalar < 0x2000 ? UInt32(folded[Int(scalar)]) : scalar
  }

  /// Yeh, alef maksura and kaf: keyboards decide which form a Persian text has.
  private static let arabicForms: [UInt32: UInt16] = [0x64A: 0x6CC, 0x649: 0x6CC, 0x643: 0x6A9]

  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x610...0x61A,
      0x640, 0x64B...0x65F, 0x670, 0x200D, 0xAD:
      true
    default: false
    }
  }
}
