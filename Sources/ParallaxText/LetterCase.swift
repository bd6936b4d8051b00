import CICU

/// Tells capitals.
public enum LetterCase {
  /// Whether the character at an offset is an upper-case or title-case letter.
  public static func isUpper(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    cicu_is_upper(Int32(UTF8Decoder.decode(bytes, at: index).0)) != 0
  }
}
