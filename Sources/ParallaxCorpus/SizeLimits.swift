import Foundation
import ParallaxModel

/// What is refused for its size, so that no input can fill the memory.
///
/// An article in a newspaper has some thousand bytes, a very long one a million.
enum SizeLimits {
  /// The text of one article, in bytes.
  static let article = 8 << 20
  /// One row, line or object, which may carry the page's source beside the text.
  static let row = 32 << 20
  /// A file that is parsed as a whole: a page or PDF may have its pictures inside.
  static let markup = 64 << 20
  /// A word processor's file, which may have pictures inside.
  static let written = 256 << 20
  /// The tags of a file that is parsed as a whole.
  static let tags = 1_000_000
  /// The comparisons of attributes with each other in such a file: a second or two of work.
  static let attributeComparisons = 1_000_000_000

  /// The error for a file that is too large for its format; nil when it is not.
  static func refusal(of data: Data, as format: InputFormat, path: String) -> Diagnostic? {
    let isExport = ExportFormats.format(format) != nil
    let isPage = isExport && data.first { $0 > 0x20 } == UInt8(ascii: "<")
    let isMarkup = format == .html || format == .mhtml || format.isXML || isPage
    guard isMarkup || isExport || format.holdsOneArticle else { return nil }
    let isLarge = isMarkup || isExport || format.isBinary
    let limit = isLarge ? markup : format.isWordProcessors ? written : article
    if data.count > limit {
      return refusal(
        "the file has \(data.count) bytes; \(format.rawValue) is read up to \(limit)", path)
    }
    if isMarkup, count(UInt8(ascii: "<"), in: data) > tags {
      return refusal("the file has more than \(tags) tags, which no article has", path)
    }
    if isMarkup, attributeComparisons(in: data) > attributeComparisons {
      return refusal("the file has a tag with more attributes than any article has", path)
    }
    return nil
  }

  private static func attributeComparisons(in data: Data) -> Int {
    data.withUnsafeBytes { AttributeCount($0.bindMemory(to: UInt8.self)).comparisons }
  }

  /// The error for a row that is too long; nil when it is not.
  static func refusal(ofRow bytes: Int, at place: SourcePlace) -> Diagnostic? {
    guard bytes > row else { return nil }
    return Diagnostic(
      .error, "too-large", "this row has \(bytes) bytes; rows are read up to \(row)", at: place,
      remedy: "look whether a quotation mark or a line break is missing; the other rows are loaded")
  }

  /// The error for an article that is too long; nil when it is not.
  static func refusal(ofArticle bytes: Int, at place: SourcePlace) -> Diagnostic? {
    guard bytes > article else { return nil }
    return Diagnostic(
      .error, "too-large", "this article has \(bytes) bytes; articles are read up to \(article)",
      at: place, remedy: "give each article a row or a file of its own")
  }

  private static func refusal(_ summary: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "too-large", "refused: \(summary)", at: SourcePlace(path: path),
      remedy: "give each article a file of its own, or export rows as JSON Lines or CSV")
  }

  private static func count(_ byte: UInt8, in data: Data) -> Int {
    data.withUnsafeBytes { raw in
      var count = 0
      for other in raw.bindMemory(to: UInt8.self) { count &+= other == byte ? 1 : 0 }
      return count
    }
  }
}
