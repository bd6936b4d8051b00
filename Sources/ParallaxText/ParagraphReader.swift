import ParallaxModel

/// Splits a body into paragraphs and says which part of the article each one is.
///
/// Blank lines separate paragraphs; so does every line break, unless the text is hard wrapped
/// (short lines of like length that run on). A first paragraph that repeats the title is headline;
/// a short line without a full stop before running text is a subheading; the first paragraph of
/// running text after a byline is the lead.
public enum ParagraphReader {
  /// The paragraphs of a body, without the white space around them.
  ///
  /// - Complexity: O(n).
  public static func paragraphs(
    of body: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>
  ) -> [Paragraph] {
    var result = split(body).map { Paragraph(span: $0, section: .body) }
    var hasLead = false
    for index in result.indices {
      let span = result[index].span
      if index < 3, !title.isEmpty, repeats(title, body, span) {
        result[index].section = .headline
      } else if isSubheading(
        body, span, next: index + 1 < result.count ? result[index + 1].span : nil)
      {
        result[index].section = .subheading
      } else if !hasLead, !isByline(body, span) {
        result[index].section = .lead
        hasLead = true
      }
    }
    return result
  }

  /// The captions of an article, without the white space around them.
  ///
  /// - Complexity: O(n).
  public static func captions(of text: UnsafeBufferPointer<UInt8>) -> [Paragraph] {
    lines(text).filter { $0.count > 0 }.map { Paragraph(span: $0, section: .caption) }
  }

  private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan] {
    let lines = self.lines(bytes)
    let wraps = isHardWrapped(lines, bytes)
    var result: [TextSpan] = []
    var isOpen = false
    for line in lines {
      if line.count == 0 {
        isOpen = false
      } else if isOpen, wraps {
        result[result.count - 1].end = line.end
      } else {
        result.append(line)
        isOpen = true
      }
    }
    return result
  }

  /// The lines without white space around them; an empty span for a blank line.
  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan] {
    var result: [TextSpan] = []
    var start = 0
    while start <= bytes.count {
      let index = EightBytes.offset(of: 0x0A, in: bytes, from: start)
      var low = start
      var high = index
      while low < high, bytes[low] <= 0x20 { low += 1 }
      while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
      // A no-break space alone is a blank line too.
      while high - low >= 2, bytes[low] == 0xC2, bytes[low + 1] == 0xA0 { low += 2 }
      result.append(TextSpan(Int32(low), Int32(high)))
      start = index + 1
    }
    return result
  }

  /// Whether most lines that are followed by another line are 40 to 100 characters long and hardly
  /// any is longer, in a text that also has blank lines.
  private static func isHardWrapped(
    _ lines: [TextSpan], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard lines.contains(where: { $0.count == 0 }) else { return false }
    var followed = 0
    var wrapped = 0
    var longer = 0
    for index in lines.indices.dropLast()
    where lines[index].count > 0 && lines[index + 1].count > 0 {
      let range = Int(lines[index].start)..<Int(lines[index].end)
      let characters = bytes[range].count { $0 & 0xC0 != 0x80 }
      followed += 1
      if characters > 100 { longer += 1 } else if characters >= 40 { wrapped += 1 }
    }
    return followed > 0 && wrapped * 10 >= followed * 7 && longer * 20 <= followed
  }

  /// Whether a paragraph has the title's letters and digits and no others, but for a suffix such as
  /// the outlet's name on either of them.
  private static func repeats(
    _ title: UnsafeBufferPointer<UInt8>, _ body: UnsafeBufferPointer<UInt8>, _ span: TextSpan
  ) -> Bool {
    guard span.count <= title.count * 2 + 16 else { return false }
    let text = letters(UnsafeBufferPointer(rebasing: body[Int(span.start)..<Int(span.end)]))
    let title = letters(title)
    if title == text { return true }
    let (short, long) = title.count < text.count ? (title, text) : (text, title)
    return short.count >= fewestSharedLetters && long.count - short.count <= longestSuffix
      && long.starts(with: short) && !endsLikeSentence(body, span)
  }

  private static let fewestSharedLetters = 15
  private static let longestSuffix = 30

  private static func letters(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Folding.fold(text).filter {
      $0 >= 0x80 || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
  }

  private static let longestSubheadingWords = 12

  private static func isSubheading(
    _ body: UnsafeBufferPointer<UInt8>, _ span: TextSpan, next: TextSpan?
  ) -> Bool {
    guard let next, span.count <= 120, next.count > span.count else { return false }
    var words = 1
    var hasLetter = false
    for index in Int(span.start)..<Int(span.end) {
      let byte = body[index]
      if byte == 0x20 { words += 1 }
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 { hasLetter = true }
    }
    guard hasLetter, words <= longestSubheadingWords, !isByline(body, span) else { return false }
    return !endsLikeSentence(body, span) && !startsLikeSpeech(body, span)
  }

  private static func endsLikeSentence(
    _ body: UnsafeBufferPointer<UInt8>, _ span: TextSpan
  ) -> Bool {
    guard var (last, length) = UTF8Decoder.decode(body, before: Int(span.end)) else {
      return false
    }
    // A closing mark ends a sentence only after the sentence's own full stop.
    if [0x22, 0x27, 0x201D, 0x2019, 0xBB, 0x300D].contains(last),
      let inner = UTF8Decoder.decode(body, before: Int(span.end) - length)
    {
      (last, length) = inner
    }
    switch last {
    case 0x2E, 0x21, 0x3A, 0x3B, 0x2C, 0x29, 0x2026, 0x3002, 0xFF01, 0x061B, 0x060C, 0x06D4, 0x2D,
      0x2014:
      return true
    default: return false
    }
  }

  private static func startsLikeSpeech(
    _ body: UnsafeBufferPointer<UInt8>, _ span: TextSpan
  ) -> Bool {
    switch UTF8Decoder.decode(body, at: Int(span.start)).0 {
    case 0x22, 0x201C, 0xAB, 0x201E, 0x2D, 0x2014, 0x2013, 0x2022, 0x2A: true
    default: false
    }
  }

  /// "By Jane Doe" and nothing else.
  private static func isByline(_ body: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    guard span.count <= 80, span.count > 3, !endsLikeSentence(body, span) else { return false }
    let start = Int(span.start)
    return (body[start] | 0x20) == 0x62 && (body[start + 1] | 0x20) == 0x79
      && body[start + 2] == 0x20
  }
}
