/// The moment that puts the versions of a page in order.
///
/// It is when the page was last changed, where its source says so as ISO 8601 in the metadata field
/// `modified`, else when it was published. Versions without either come before all others.
public struct VersionDate: Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; nil when the document has no date.
  public let secondsSince1970: Int64?

  /// The moment of a document.
  public init(_ document: Document) {
    self.init(modified: document.metadata["modified"], published: document.date?.secondsSince1970)
  }

  /// The moment of a document of which only these two are known.
  public init(modified: String?, published: Int64?) {
    secondsSince1970 = modified.flatMap(Self.seconds) ?? published
  }

  /// Undated is before dated.
  public static func < (left: VersionDate, right: VersionDate) -> Bool {
    (left.secondsSince1970 ?? .min) < (right.secondsSince1970 ?? .min)
  }

  /// Reads `2031-04-17`, `2031-04-17T09:30Z`, `2031-04-17T09:30:05.123+02:00` and the like; a time
  /// without a zone is taken as UTC.
  ///
  /// Source: ISO 8601-1:2019, the extended format.
  static func seconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return bytes[range].reduce(Int?(0)) { total, byte in
        (0x30...0x39).contains(byte) ? total.map { $0 * 10 + Int(byte) - 0x30 } : nil
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      bytes[4] == 0x2D, bytes[7] == 0x2D,
      let date = DocumentDate(year: year, month: month, day: day)
    else { return nil }
    guard bytes.count > 10 else { return date.secondsSince1970 }
    guard bytes[10] == 0x54 || bytes[10] == 0x20, let hour = number(11..<13),
      let minute = number(14..<16), bytes[13] == 0x3A, hour < 25, minute < 60
    else { return nil }
    var end = 16
    var second = 0
    if end < bytes.count, bytes[end] == 0x3A {
      guard let found = number(17..<19), found < 61 else { return nil }
      second = found
      end = 19
    }
    if end < bytes.count, bytes[end] == 0x2E || bytes[end] == 0x2C {
      end += 1
      while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    }
    guard let zone = zone(bytes[end...], number) else { return nil }
    return date.secondsSince1970 + Int64(hour * 3_600 + minute * 60 + second - zone)
  }

  /// The seconds that a zone is east of UTC.
  private static func zone(_ rest: ArraySlice<UInt8>, _ number: (Range<Int>) -> Int?) -> Int? {
    guard let sign = rest.first else { return 0 }
    if sign == 0x5A { return rest.count == 1 ? 0 : nil }
    let start = rest.startIndex + 1
    let minutes = rest.count == 6 ? start + 3 : start + 2
    guard sign == 0x2B || sign == 0x2D, rest.count == 5 || rest.count == 6,
      let hour = number(start..<start + 2), let minute = number(minutes..<minutes + 2)
    else { return nil }
    return (hour * 3_600 + minute * 60) * (sign == 0x2B ? 1 : -1)
  }
}
