import CICU
import ParallaxModel

/// Brings spellings that count as the same to one form.
///
/// Compatibility forms and letter case by NFKC_Casefold (Unicode Standard, section 3.13), which also
/// drops joiners; nonspacing marks removed; the variants of Arabic letters as one (`ArabicLetters`);
/// every apostrophe as U+0027 and every hyphen as U+002D. The profile says which of it is done.
public enum Folding {
  /// The folded form of a text, in UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The text, UTF-8.
  ///   - profile: Which spellings count as one.
  ///   - keepsCase: Whether letter case stays, whatever the profile says.
  /// - Returns: The form; the text itself when ICU refuses it.
  /// - Complexity: O(n); ASCII is folded without ICU.
  public static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ profile: NormalizationProfile = .standard,
    keepsCase: Bool = false
  ) -> [UInt8] {
    let keepsCase = keepsCase || profile == .exact
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return keepsCase ? Array(bytes) : bytes.map(lowercasedASCII)
    }
    var capacity = bytes.count * 3 + 16
    while true {
      var needed: Int32 = 0
      let folded = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        needed = cicu_fold(
          bytes.baseAddress, Int32(bytes.count), keepsCase ? 1 : 0, profile == .standard ? 0 : 1,
          buffer.baseAddress, Int32(capacity))
        count = max(0, min(Int(needed), capacity))
      }
      if needed < 0 { return Array(bytes) }
      if Int(needed) <= capacity {
        let unified = unifyPunctuation(folded)
        return profile == .standard ? ArabicLetters.unified(unified) : unified
      }
      capacity = Int(needed)
    }
  }

  /// The folded form of a text.
  public static func fold(_ text: String) -> String {
    var copy = text
    return String(decoding: copy.withUTF8 { fold($0) }, as: UTF8.self)
  }

  @inline(__always)
  static func lowercasedASCII(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Apostrophes (U+2018, U+2019, U+02BC, U+201B) and hyphens (U+2010 to U+2015), three bytes
  /// each but for U+02BC, become their ASCII forms.
  private static func unifyPunctuation(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
        let last = bytes[index + 2]
        if (0x98...0x9B).contains(last) && last != 0x9A {
          result.append(0x27)
          index += 3
          continue
        }
        if (0x90...0x95).contains(last) {
          result.append(0x2D)
          index += 3
          continue
        }
      }
      if bytes[index] == 0xCA, index + 1 < bytes.count, bytes[index + 1] == 0xBC {
        result.append(0x27)
        index += 2
        continue
      }
      result.append(bytes[index])
      index += 1
    }
    return result
  }
}

/// ICU's versions, which decide words, sentences and folding.
public enum UnicodeVersion {
  /// The version of ICU, such as `72.1`.
  public static var icu: String { String(cString: cicu_icu_version()) }
  /// The version of Unicode that ICU knows, such as `15.0`.
  public static var unicode: String { String(cString: cicu_unicode_version()) }
}
