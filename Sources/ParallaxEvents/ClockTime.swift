/// Times of day in a text: "3:45 p.m.", "2am", "15:45".
enum ClockTime {
  /// Two reports of one event round the time they were told.
  static let toleranceInMinutes = 15

  /// The time that begins at a digit, in minutes after midnight; nil where none does.
  ///
  /// Twelve hours with a.m. or p.m.; without them from 13:00 on, which can be nothing else.
  static func minutes(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt16? {
    guard start == 0 || !isPartOfNumber(bytes[start - 1]) else { return nil }
    var index = start
    guard let hour = number(&index, bytes), hour < 24 else { return nil }
    var minute = 0
    if index < bytes.count, bytes[index] == 0x3A {
      var end = index + 1
      guard let found = number(&end, bytes), end == index + 3, found < 60 else { return nil }
      (minute, index) = (found, end)
      if hour >= 13 { return UInt16(hour * 60 + minute) }
    }
    guard (1...12).contains(hour), let isAfternoon = half(at: index, bytes) else { return nil }
    return UInt16((hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute)
  }

  /// One or two digits that no third follows.
  private static func number(
    _ index: inout Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, bytes[index] &- 0x30 < 10 {
      guard index < start + 2 else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  /// Whether "p.m." stands at a place; nil where "a.m." does not either.
  private static func half(at start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    var index = start
    func skip(_ byte: UInt8) { if index < bytes.count, bytes[index] == byte { index += 1 } }
    skip(0x20)
    guard index < bytes.count, [0x61, 0x70].contains(bytes[index] | 0x20) else { return nil }
    let isAfternoon = bytes[index] | 0x20 == 0x70
    index += 1
    skip(0x2E)
    skip(0x20)
    guard index < bytes.count, bytes[index] | 0x20 == 0x6D else { return nil }
    let isLetter = index + 1 < bytes.count && (bytes[index + 1] | 0x20) &- 0x61 < 26
    return isLetter ? nil : isAfternoon
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == 0x3A || byte == 0x2E || byte == 0x2C
  }
}
