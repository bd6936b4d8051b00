import Foundation

/// The status line and the header of an answer of HTTP.
struct HTTPHead {
  let status: Int
  let fields: HeaderFields
  /// The bytes up to the page.
  let length: Int

  /// Reads it; nil when it does not begin as one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let line = bytes.prefix { $0 != .newline }
    let words = String(decoding: line.prefix(256), as: UTF8.self).split(separator: " ")
    guard words.count > 1, words[0].hasPrefix("HTTP/"),
      let status = Int(words[1].prefix { $0.isNumber })
    else { return nil }
    self.status = status
    (fields, length) = HeaderFields.read(bytes, from: min(line.count + 1, bytes.count))
  }
}

/// What a record of a crawl says of the page in it.
struct PageContent {
  let format: InputFormat
  private(set) var page = RetrievedPage()

  /// Takes what the record says; nil for what is no page.
  init?(type: String?, _ record: WARCRecord) {
    switch type {
    case "text/html", "application/xhtml+xml": format = .html
    case "text/plain": format = .text
    default: return nil
    }
    page.url = record.address.flatMap { WebAddress.isAddress($0) ? $0 : nil }
    page.isAddressSure = true
    page.retrieved = record.fields["WARC-Date"]
    page.charset = record.fields.parameter("charset", of: "Content-Type")
    page.isCut = record.isCut
  }

  /// Takes what the header of HTTP says.
  mutating func take(_ fields: HeaderFields) {
    page.charset = fields.parameter("charset", of: "Content-Type")
    page.isChunked = fields["Transfer-Encoding"]?.lowercased().contains("chunked") ?? false
    page.codings = (fields["Content-Encoding"] ?? "").lowercased().split(separator: ",").map {
      String($0.trimming { $0 <= 0x20 })
    }
  }

  /// Whether bytes without a type begin as a page does.
  static func looksLikePage(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = String(decoding: bytes.drop { $0 <= 0x20 }.prefix(16), as: UTF8.self).lowercased()
    return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
  }
}
