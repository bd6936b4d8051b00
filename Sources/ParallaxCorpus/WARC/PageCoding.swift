import Foundation
import ParallaxModel

/// Takes off what HTTP put around a page: chunks and compression.
///
/// Sources: RFC 9112 section 7.1, RFC 9110 section 8.4.
enum PageCoding {
  /// The bytes of a page.
  ///
  /// Many programs write crawls that name codings which they have taken off already: what does
  /// not begin as a coding does is taken as it is.
  ///
  /// - Throws: `unreadable-page` for a coding that is not read, damage, and pages beyond a limit.
  static func decoded(
    _ data: Data, _ page: RetrievedPage, path: String, limit: Int
  ) throws(FatalDiagnostic) -> Data {
    var data = data
    if page.isChunked { data = unchunked(data) ?? data }
    for coding in page.codings.reversed() {
      switch coding {
      case "identity", "utf-8", "none": continue
      case "gzip", "x-gzip":
        guard GzipReader.isGzip(data) else { continue }
        guard let text = Inflater.inflate(data, .gzip, limit: limit) else {
          throw unreadable("its compression (gzip) is damaged or grows beyond measure", path)
        }
        data = text
      case "deflate":
        if looksDecoded(data) { continue }
        guard
          let text = Inflater.inflate(data, .zlib, limit: limit)
            ?? Inflater.inflate(data, .none, limit: limit)
        else { throw unreadable("its compression (deflate) is damaged or grows too large", path) }
        data = text
      default:
        if looksDecoded(data) { continue }
        throw unreadable(
          "it is compressed as \u{201C}\(coding)\u{201D}, which is not read: only gzip and deflate"
            + " are", path)
      }
    }
    return data
  }

  /// The warning for a page whose end the crawl left out.
  static func cut(at path: String) -> Diagnostic {
    Diagnostic(
      .warning, "cut-page", "the crawl kept only the beginning of this page",
      at: SourcePlace(path: path))
  }

  /// Whether a page stands there as markup, whatever the header says.
  private static func looksDecoded(_ data: Data) -> Bool {
    data.first { $0 > 0x20 } == UInt8(ascii: "<")
      && !data.prefix(64).contains { $0 < 0x09 || (0x0E..<0x20).contains($0) }
  }

  /// The chunks joined; nil where the bytes are no chunks.
  ///
  /// A last chunk that is cut off counts as far as it goes.
  private static func unchunked(_ data: Data) -> Data? {
    data.withUnsafeBytes { raw -> Data? in
      var joined = Data()
      var index = 0
      while index < raw.count {
        guard let end = raw[index...].firstIndex(of: .newline), end - index <= 1_024 else {
          return nil
        }
        let digits = raw[index..<end].prefix { isHexadecimal($0) }
        let after = raw[(index + digits.count)..<end].first ?? .carriageReturn
        guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16),
          [.carriageReturn, UInt8(ascii: ";"), 0x20].contains(after)
        else { return nil }
        if size == 0 { return joined }
        let start = end + 1
        let stop = size < raw.count - start ? start + size : raw.count
        joined.append(contentsOf: raw[start..<stop])
        index = stop
        if index < raw.count, raw[index] == .carriageReturn { index += 1 }
        if index < raw.count, raw[index] == .newline { index += 1 }
      }
      return joined
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30..<0x3A).contains(byte) || (0x61..<0x67).contains(byte | 0x20)
  }

  private static func unreadable(_ reason: String, _ path: String) -> FatalDiagnostic {
    FatalDiagnostic(
      Diagnostic(
        .error, "unreadable-page", "this page cannot be read: \(reason)",
        at: SourcePlace(path: path), remedy: "fetch the page again"))
  }
}
