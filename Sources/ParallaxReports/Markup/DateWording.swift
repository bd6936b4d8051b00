import ParallaxModel

extension DocumentDate {
  private static let months = [
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
