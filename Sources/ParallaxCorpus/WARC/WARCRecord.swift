import Foundation

/// The header of one record of a crawl.
///
/// Source: ISO 28500:2017 (WARC 1.1), which reads WARC 1.0 too.
struct WARCRecord {
  let fields: HeaderFields
  /// The bytes of its content.
  let length: Int

  /// The most bytes of a header.
  static let maximumHeader = 1 << 16

  /// Reads the header at the beginning of some bytes, up to its empty line.
  ///
  /// - Returns: nil when it is none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let line = bytes.prefix { $0 != .newline }
    guard line.starts(with: "WARC/".utf8), line.count < bytes.count else { return nil }
    fields = HeaderFields.read(bytes, from: line.count + 1).fields
    guard let text = fields["Content-Length"], let length = Int(text), length >= 0,
      length < 1 << 48
    else { return nil }
    self.length = length
  }

  /// The offset after the empty line that ends a header; nil when there is none.
  static func headerEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let newline = bytes[index...].firstIndex(of: .newline) {
      let next = newline + 1
      if next < bytes.count, bytes[next] == .newline { return next + 1 }
      if next + 1 < bytes.count, bytes[next] == .carriageReturn, bytes[next + 1] == .newline {
        return next + 2
      }
      index = next
    }
    return nil
  }

  /// The kind of record.
  var type: String { fields["WARC-Type"]?.lowercased() ?? "unnamed" }

  /// The address of the page; some programs put it between angle brackets.
  var address: String? {
    guard var address = fields["WARC-Target-URI"] else { return nil }
    if address.hasPrefix("<"), address.hasSuffix(">") {
      address = String(address.dropFirst().dropLast())
    }
    return address
  }

  /// Whether only a part of the page is there.
  var isCut: Bool { fields["WARC-Truncated"] != nil || fields["WARC-Segment-Number"] != nil }
}
