import ParallaxModel
import ParallaxText

/// Finds headings that a colon divides into words and their speaker: *Troops must go: Doran*.
enum HeadingColons {
  /// The title, and the subheadings of a body, that have a colon outside quotation marks.
  ///
  /// - Complexity: O(length of the headings × their quotation marks).
  static func headings(
    _ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>, _ field: TextField
  ) -> [TextSpan] {
    text.paragraphs.indices.filter { paragraph in
      (field == .title || text.paragraphs[paragraph].section == .subheading)
        && hasColon(
          bytes, in: text.paragraphs[paragraph].span, outside: text.quotations[paragraph].spans)
    }.map { text.paragraphs[$0].span }
  }

  /// Whether a heading has a colon before a space outside quotation marks.
  private static func hasColon(
    _ bytes: UnsafeBufferPointer<UInt8>, in heading: TextSpan, outside spans: [QuotedSpan]
  ) -> Bool {
    (Int(heading.start)..<Int(heading.end)).contains { index in
      bytes[index] == 0x3A && index > Int(heading.start)
        && (index + 1 == Int(heading.end) || bytes[index + 1] <= 0x20)
        && !spans.contains { Int($0.outer.start) <= index && index < Int($0.outer.end) }
    }
  }
}
