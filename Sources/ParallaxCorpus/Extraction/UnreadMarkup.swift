import Foundation

/// What a page has for browsers alone: comments, style sheets and programs, often most of its bytes.
///
/// Leaving it out before the page is parsed saves the parser's work on it. What is left parses to
/// the same elements and texts, on the same lines.
struct UnreadMarkup {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var kept: [UInt8] = []
  /// Up to where bytes are kept or left out already.
  private var done = 0

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// A page without that; nil when there is nothing to leave out.
  ///
  /// From markup on that parsers understand in different ways, the page stays as it is. Programs
  /// stay where they are data or may hold a date of publication.
  ///
  /// - Complexity: O(n).
  static func removed(from bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard bytes.offset(of: 0, from: 0) == nil else { return nil }
    var markup = UnreadMarkup(bytes: bytes)
    var place = 0
    while let start = bytes.offset(of: UInt8(ascii: "<"), from: place),
      let next = markup.end(ofMarkupAt: start)
    {
      place = next
    }
    guard markup.done > 0 else { return nil }
    markup.kept += bytes[markup.done...]
    return markup.kept
  }

  /// The place behind the tag or comment at `<`, or behind `<`; nil where nobody can tell.
  private mutating func end(ofMarkupAt start: Int) -> Int? {
    guard start + 4 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!") where bytes[start + 2] == .hyphen && bytes[start + 3] == .hyphen:
      return end(ofCommentAt: start)
    case UInt8(ascii: "_"), UInt8(ascii: ":"): return nil
    case 65...90, 97...122:
      guard let tag = MarkupTag(bytes, at: start) else { return nil }
      return tag.isRaw ? end(ofTextIn: tag) : tag.end
    case .slash: return end(ofEndTagAt: start)
    default: return start + 1
    }
  }

  /// The place behind an end tag that has nothing but a name.
  private func end(ofEndTagAt start: Int) -> Int? {
    var place = start + 2
    while place < bytes.count, MarkupTag.isInName(bytes[place]) { place += 1 }
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    return place > start + 2 && place < bytes.count && bytes[place] == .greater ? place + 1 : nil
  }

  private mutating func end(ofCommentAt start: Int) -> Int? {
    let inside = start + 4
    // `<!-->` and `<!--->` end at once for some parsers, and so does a comment at `--!>`.
    if bytes[inside] == .greater || bytes[inside] == .hyphen { return nil }
    var place = inside
    while let dashes = bytes.offset(of: "--", from: place), dashes + 2 < bytes.count {
      if bytes[dashes + 2] == .greater {
        leaveOut(inside..<dashes)
        return dashes + 3
      }
      if bytes[dashes + 2] == UInt8(ascii: "!") { return nil }
      place = dashes + 1
    }
    return nil
  }

  /// The place of the end tag of a style sheet or a program.
  private mutating func end(ofTextIn tag: MarkupTag) -> Int? {
    var place = tag.end
    while let slash = bytes.offset(of: "</", from: place) {
      place = slash + 2
      guard tag.isName(bytes, at: place) else {
        // An end tag right at the beginning ends the program for some parsers.
        if slash == tag.end { return nil }
        continue
      }
      let text = UnsafeBufferPointer(rebasing: bytes[tag.end..<slash])
      let after = place + tag.name.count
      // In `<script><!-- <script>` the program goes on behind its first end tag.
      guard after < bytes.count, bytes[after] <= 0x20 || bytes[after] == .greater,
        text.offset(of: "<!--") == nil || text.offset(of: "<script") == nil
      else { return nil }
      if !tag.isScript || !(tag.isData || ScriptDate.mayStand(in: text)) {
        leaveOut(tag.end..<slash)
      }
      return after
    }
    return nil
  }

  private static let fewest = 16

  private mutating func leaveOut(_ range: Range<Int>) {
    guard range.count > Self.fewest else { return }
    if done == 0 { kept.reserveCapacity(bytes.count) }
    kept += bytes[done..<range.lowerBound]
    var place = range.lowerBound
    while let line = bytes.offset(of: .newline, from: place), line < range.upperBound {
      kept.append(.newline)
      place = line + 1
    }
    done = range.upperBound
  }
}
