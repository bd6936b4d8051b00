/// Finds the date of publication in the data that pages carry for their own scripts.
enum ScriptDate {
  static let names = [
    "datePublished", "publishedDate", "published_at", "publishedAt", "publishDate",
    "publish_date", "publicationDate", "publication_date", "datePublication", "date_published",
    "pubDate", "publishedTime", "first-publication", "firstPublished", "publishedFirst",
    "publish_time", "pub_date",
  ]

  /// Whether a script may name a date of publication; false is sure.
  static func mayStand(in script: UnsafeBufferPointer<UInt8>) -> Bool {
    signs.contains { script.offset(of: $0) != nil }
  }

  /// Each of the names holds one of these.
  private static let signs = ["ublish", "ublicat", "pubDate", "pub_date"]

  /// The value of the first member with such a name: `"publishedAt": "2018-04-12"`.
  static func published(in script: String) -> String? {
    var script = script
    return script.withUTF8 { bytes in
      for name in names {
        if let value = value(of: Array(name.utf8), in: bytes) { return value }
      }
      return nil
    }
  }

  /// The longest value that can be a date.
  private static let longest = 40

  private static func value(
    of name: [UInt8], in bytes: UnsafeBufferPointer<UInt8>
  ) -> String? {
    var place = 0
    let last = bytes.count - name.count - 4
    while place < last {
      if bytes[place] == name[0], isName(name, bytes, place) {
        var next = place + name.count
        var marks = 0
        // Between name and value stand quotation marks, escaped or not, a colon and blanks.
        while next < bytes.count, marks < 8, [0x22, 0x27, 0x5C, 0x3A, 0x20].contains(bytes[next]) {
          marks += 1
          next += 1
        }
        let end =
          bytes[next..<min(bytes.count, next + longest)].firstIndex {
            $0 == 0x22 || $0 == 0x27 || $0 == 0x5C || $0 == 0x2C || $0 == 0x7D
          }
        if marks >= 2, let end, end - next >= 8 {
          return String(decoding: bytes[next..<end], as: UTF8.self)
        }
      }
      place += 1
    }
    return nil
  }

  private static func isName(
    _ name: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    guard place > 0, bytes[place - 1] == 0x22 || bytes[place - 1] == 0x27 else { return false }
    for offset in name.indices where bytes[place + offset] != name[offset] { return false }
    let next = bytes[place + name.count]
    return next == 0x22 || next == 0x27 || next == 0x5C
  }
}
