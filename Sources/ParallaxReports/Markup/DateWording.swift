import ParallaxModel

extension DocumentDate {
  fileprivate static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The date in English, as exactly as it is known: `17 April 2031, 13:40 UTC`.
  var wording: String {
    let iso = description
    let parts = iso.prefix(10).split(separator: "-").map { Int($0) ?? 0 }
    let year = String(parts[0])
    guard parts.count > 1 else { return year }
    let month = Self.months[(parts[1] - 1) % 12]
    guard parts.count > 2 else { return "\(month) \(year)" }
    let day = "\(parts[2]) \(month) \(year)"
    guard precision == .instant else { return day }
    return "\(day), \(iso.dropFirst(11).prefix(5)) UTC"
  }
}

/// Days and months that articles mention, in English.
enum DateWording {
  /// The wording of an item: `05-03` is 3 May, `2016-05` is May 2016, a year stays.
  static func item(_ text: String) -> String {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return text
    }
    let isYear = parts[0].count == 4
    let month = isYear ? second : first
    guard DocumentDate.months.indices.contains(month - 1) else { return text }
    let name = DocumentDate.months[month - 1]
    return isYear ? "\(name) \(first)" : "\(second) \(name)"
  }
}
