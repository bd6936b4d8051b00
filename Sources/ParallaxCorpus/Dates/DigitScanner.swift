extension UInt8 {
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let space = UInt8(ascii: " ")
  static let upperT = UInt8(ascii: "T")
  static let lowerT = UInt8(ascii: "t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let greater = UInt8(ascii: ">")
  static let backslash = UInt8(ascii: "\\")
}

/// Reads numbers, clock times and zones from bytes.
struct DigitScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// A run of digits; more than 18 digits are counted as 19 and have no value.
  mutating func digits() -> (value: Int, count: Int) {
    var value = 0
    var count = 0
    while position < bytes.count, case let digit = bytes[position] &- 48, digit < 10 {
      if count < 18 { value = value * 10 + Int(digit) }
      count = min(count + 1, 19)
      position += 1
    }
    return (value, count)
  }

  /// The next byte when it is one of these.
  mutating func next(among wanted: [UInt8]) -> UInt8? {
    guard position < bytes.count, wanted.contains(bytes[position]) else { return nil }
    position += 1
    return bytes[position - 1]
  }

  mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == .space { position += 1 }
  }

  /// A run of ASCII letters in lower case; empty when there is none.
  mutating func letters() -> [UInt8] {
    var word: [UInt8] = []
    while position < bytes.count, case let letter = bytes[position] | 0x20,
      letter >= 0x61, letter <= 0x7A
    {
      word.append(letter)
      position += 1
    }
    return word
  }

  /// `HH:MM[:SS[.fff]]`, `HHMM[SS]` or with `am`/`pm`, in seconds.
  mutating func clock() -> Int? {
    let run = digits()
    var (hour, minute, second) = (run.value, 0, 0)
    switch run.count {
    case 1, 2:
      guard next(among: [.colon, .dot]) != nil, case let minutes = digits(), minutes.count == 2
      else { return nil }
      minute = minutes.value
      if next(among: [.colon]) != nil {
        let seconds = digits()
        guard seconds.count == 2 else { return nil }
        second = seconds.value
      }
    case 4: (hour, minute) = (run.value / 100, run.value % 100)
    case 6: (hour, minute, second) = (run.value / 10_000, run.value / 100 % 100, run.value % 100)
    default: return nil
    }
    if next(among: [.dot, .comma]) != nil, digits().count == 0 { return nil }
    return Self.seconds(hour, minute, second, halfDay: halfDay())
  }

  private mutating func halfDay() -> [UInt8] {
    let start = position
    skipSpaces()
    let word = letters()
    if word == Array("am".utf8) || word == Array("pm".utf8) { return word }
    position = start
    return []
  }

  private static func seconds(
    _ hour: Int, _ minute: Int, _ second: Int, halfDay: [UInt8]
  ) -> Int? {
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    guard let first = halfDay.first else { return hour * 3_600 + minute * 60 + second }
    guard (1...12).contains(hour) else { return nil }
    let shifted = hour % 12 + (first == UInt8(ascii: "p") ? 12 : 0)
    return shifted * 3_600 + minute * 60 + second
  }

  /// The zone's offset from UTC in seconds, 0 when there is no zone; nil when it cannot be read.
  mutating func zone() -> Int? {
    skipSpaces()
    guard !isAtEnd else { return 0 }
    if let sign = next(among: [.hyphen, UInt8(ascii: "+")]) {
      let run = digits()
      var (hours, minutes) = (run.value, 0)
      if run.count == 4 { (hours, minutes) = (run.value / 100, run.value % 100) }
      if run.count <= 2, next(among: [.colon]) != nil { minutes = digits().value }
      guard (1...4).contains(run.count), hours <= 18, minutes < 60 else { return nil }
      return (hours * 3_600 + minutes * 60) * (sign == .hyphen ? -1 : 1)
    }
    return Self.namedZones[String(decoding: letters(), as: UTF8.self)]
  }

  /// The zones of RFC 822, and those that news sites print.
  private static let namedZones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -18_000, "edt": -14_400, "cst": -21_600,
    "cdt": -18_000, "mst": -25_200, "mdt": -21_600, "pst": -28_800, "pdt": -25_200,
    "bst": 3_600, "cet": 3_600, "cest": 7_200,
  ]
}
