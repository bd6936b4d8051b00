import Foundation
import ParallaxModel

@testable import ParallaxCorpus

/// What must hold of the fields that are found in pages and tables.
extension FuzzChecks {
  /// What a page says of itself has no zero bytes.
  static func pageMetadata(_ data: Data) {
    let tree = HTMLTree(data)
    var record = Record()
    MetadataReader(tree, blocks: PageBlocks(tree).blocks).fill(&record)
    for field in CorpusField.allCases {
      hold(!(record[field] ?? "").utf8.contains(0), "\(field) has no zero bytes")
    }
  }

  /// A name is short and stands on one line.
  static func authorName(_ data: Data) {
    let text = String(decoding: data, as: UTF8.self)
    for isAuthor in [true, false] {
      guard let name = AuthorName(text, isAuthor: isAuthor) else { continue }
      hold(!name.text.isEmpty && name.text.utf8.count <= 160, "a name is short")
      hold(!name.text.utf8.contains(.newline), "a name stands on one line")
    }
    _ = AuthorName(text.split(separator: "\n").map(String.init))
  }

  /// The date in an address is of our time.
  static func addressDate(_ data: Data) {
    guard let date = AddressDate.date(in: String(decoding: data, as: UTF8.self)) else { return }
    hold(("1990"..."2100").contains(date.description.prefix(4)), "\(date) is of our time")
    same(date)
  }

  /// A date is found in the tokens that there are.
  static func dateFinder(_ data: Data) {
    let text = String(decoding: data, as: UTF8.self)
    let tokens = DateTokens(text)
    for language in [nil, "de", "fa", "ar", "vi", "he", "ja"] {
      for order in [DateFinder.Order.dayFirst, .monthFirst, .unknown] {
        guard let found = DateFinder(language: language, order: order).first(in: text) else {
          continue
        }
        hold(
          found.tokens.lowerBound >= 0 && found.tokens.upperBound <= tokens.tokens.count,
          "a date stands in the line")
        same(found.date)
      }
    }
  }

  /// A day of any calendar is a day of ours.
  static func calendarDate(_ data: Data) {
    let bytes = Array(data.prefix(5))
    guard bytes.count == 5 else { return }
    let calendar: CalendarDate.Calendar = [.gregorian, .persian, .islamic][Int(bytes[0]) % 3]
    let year = Int(bytes[1]) | Int(bytes[2]) << 8
    let (month, day) = (Int(Int8(bitPattern: bytes[3])), Int(Int8(bitPattern: bytes[4])))
    guard let date = CalendarDate.date(calendar, year: year, month: month, day: day) else {
      return
    }
    same(date)
  }

  private static func same(_ date: DocumentDate) {
    hold(DateReader().date(date.description) == date, "\(date) is read as it was")
  }

  /// Every outlet of a file is found by its name.
  static func outletFile(_ data: Data) {
    guard let directory = try? OutletDirectory(data: data, path: "o.csv") else { return }
    for outlet in directory.outlets {
      hold(!outlet.name.isEmpty, "an outlet has a name")
      hold(
        directory.name(of: OutletSpelling(outlet.name)) == outlet.name,
        "an outlet is found by its name")
      hold(
        outlet.attributes.keys.allSatisfy(directory.attributeNames.contains),
        "an attribute has a column")
    }
    _ = directory.name(of: OutletSpelling(String(decoding: data, as: UTF8.self)))
  }
}
