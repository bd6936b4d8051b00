import CICU

/// Writes texts of any script in Latin letters, to make names of them.
public enum Transliteration {
  /// The text in Latin letters, lower case, without marks on letters (ICU's `Any-Latin`).
  ///
  /// - Parameter text: In any script.
  /// - Returns: The text itself when ICU refuses it; characters that have no letters stay.
  public static func latin(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { bytes in
      var capacity = bytes.count * 4 + 16
      while true {
        var needed: Int32 = 0
        let latin = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          needed = cicu_transliterate(
            bytes.baseAddress, Int32(bytes.count), buffer.baseAddress, Int32(capacity))
          count = max(0, min(Int(needed), capacity))
        }
        if needed < 0 { return text }
        if Int(needed) <= capacity { return String(decoding: latin, as: UTF8.self) }
        capacity = Int(needed)
      }
    }
  }
}
