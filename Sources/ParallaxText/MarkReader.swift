import CICU
import ParallaxModel

/// Finds the marks between words: punctuation, symbols, pictures.
///
/// A run of one mark (`...`, `--`) is one. What no reader sees is none: white space, controls,
/// joiners.
public enum MarkReader {
  /// The marks in a part of a text that holds no word.
  ///
  /// - Parameters:
  ///   - range: Offsets into the text.
  ///   - bytes: The text, UTF-8.
  /// - Returns: Their places, in order.
  /// - Complexity: O(length of the range).
  public static func marks(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> [TextSpan] {
    var marks: [TextSpan] = []
    var last: UInt32?
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
      let end = min(index + length, range.upperBound)
      switch kind(scalar) {
      case .blank: last = nil
      case .extending:
        if last != nil { marks[marks.count - 1].end = Int32(end) }
      case .mark:
        if last == scalar {
          marks[marks.count - 1].end = Int32(end)
        } else {
          marks.append(TextSpan(Int32(index), Int32(end)))
        }
        last = scalar
      }
      index = end
    }
    return marks
  }

  private enum Kind {
    case blank
    case extending
    case mark
  }

  private static func kind(_ scalar: UInt32) -> Kind {
    if scalar <= 0x20 || (0x7F...0x9F).contains(scalar) || cicu_is_space(Int32(scalar)) != 0 {
      return .blank
    }
    let wordClass = WordClass(rawValue: UInt8(truncatingIfNeeded: cicu_word_class(Int32(scalar))))
    return wordClass == .extend ? .extending : .mark
  }
}
