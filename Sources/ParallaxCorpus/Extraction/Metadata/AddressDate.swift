import ParallaxModel

/// Finds the date in the path of an address.
enum AddressDate {
  /// The day in `/2018/04/12/`, `/2018/apr/12/`, `/2018-04-12-title`, `/24-04-2018-title` or
  /// `/20180412`; nil when there is none.
  static func date(in address: String) -> DocumentDate? {
    var numbers: [(value: Int, digits: Int, mark: Character?)] = []
    var number: (value: Int, digits: Int)?
    var mark: Character?
    func found(_ numbers: inout [(value: Int, digits: Int, mark: Character?)]) -> DocumentDate? {
      guard let last = number else { return nil }
      number = nil
      numbers.append((last.value, last.digits, mark))
      return date(numbers)
    }
    for character in withNumbers(address) {
      if let digit = character.isASCII ? character.wholeNumberValue : nil {
        let (value, digits) = number ?? (0, 0)
        number = (digits < 10 ? value * 10 + digit : value, digits + 1)
        continue
      }
      let wasNumber = number != nil
      if let date = found(&numbers) { return date }
      if !wasNumber { numbers = [] }
      mark = ["/", "-", "_"].contains(character) ? character : nil
      if mark == nil { numbers = [] }
    }
    return found(&numbers)
  }

  /// An address with `/2018/apr/12/` as `/2018/4/12/`.
  private static func withNumbers(_ address: String) -> String {
    let address = address.prefix(400).prefix { $0 != "?" && $0 != "#" }
    guard address.utf8.contains(.slash) else { return String(address) }
    return address.split(separator: "/", omittingEmptySubsequences: false).map { part in
      guard part.utf8.count == 3, let month = months.firstIndex(of: part.lowercased()) else {
        return String(part)
      }
      return String(month + 1)
    }.joined(separator: "/")
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func date(
    _ numbers: [(value: Int, digits: Int, mark: Character?)]
  ) -> DocumentDate? {
    guard let last = numbers.last, last.mark != nil else { return nil }
    if last.digits == 8,
      let date = plausible(last.value / 10_000, last.value / 100 % 100, last.value % 100)
    {
      return date
    }
    guard numbers.count >= 3 else { return nil }
    let (first, middle) = (numbers[numbers.count - 3], numbers[numbers.count - 2])
    guard middle.digits <= 2, middle.mark == last.mark else { return nil }
    if first.digits == 4, last.digits <= 2 {
      return plausible(first.value, middle.value, last.value)
    }
    // Where both could be the month, nobody can say which is.
    guard first.digits == 2, middle.digits == 2, last.digits == 4, last.mark != "/" else {
      return nil
    }
    if first.value > 12 { return plausible(last.value, middle.value, first.value) }
    return middle.value > 12 ? plausible(last.value, first.value, middle.value) : nil
  }

  private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> DocumentDate? {
    (1_990...2_100).contains(year) ? DocumentDate(year: year, month: month, day: day) : nil
  }
}
