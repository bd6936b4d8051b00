/// Writes numbers the same way everywhere: `.` decimal, no thousands marks, no locale.
enum NumberText {
  /// Writes a whole number in decimal digits.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(0x2D) }
    let magnitude = number.magnitude
    var divisor: UInt = 1
    while magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(magnitude / divisor % 10))
      divisor /= 10
    }
  }

  /// Writes a finite number at up to `digits` significant digits, without an exponent unless it
  /// is below 1e-15 or at least 1e21 in size.
  static func append(_ number: Double, digits: Int = 12, to bytes: inout [UInt8]) {
    if abs(number) < 1e11, let whole = Int(exactly: number) {
      return append(whole, to: &bytes)
    }
    var decimal = ShortestDigits(abs(number))
    decimal.round(to: digits)
    if number < 0 { bytes.append(0x2D) }
    decimal.write(to: &bytes)
  }

  /// A number as text at a fixed number of decimals, for reading.
  static func fixed(_ number: Double, decimals: Int) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "–" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int(abs(number) * Double(scale) + 0.5)
    let sign = number < 0 && scaled > 0 ? "\u{2212}" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(sign)\(scaled / scale).\(zeros)\(fraction)"
  }
}

/// The shortest digits that give a Double back: 0.d1d2d3… × 10^exponent.
private struct ShortestDigits {
  private var digits: [UInt8] = []
  private var exponent = 0

  /// Reads Swift's shortest description, which has the form `12.5`, `5e-324` or `1.5e+21`.
  init(_ magnitude: Double) {
    digits.reserveCapacity(24)
    var pointSeen = false
    var written = 0
    let text = magnitude.description
    for (offset, byte) in text.utf8.enumerated() {
      if byte == 0x65 {
        exponent = Int(text.dropFirst(offset + 1).drop { $0 == "+" }) ?? 0
        break
      }
      if byte == 0x2E {
        pointSeen = true
        continue
      }
      if !pointSeen { written += 1 }
      digits.append(byte - 0x30)
    }
    exponent += written
    while digits.first == 0, digits.count > 1 {
      digits.removeFirst()
      exponent -= 1
    }
    trim()
  }

  mutating func round(to count: Int) {
    guard digits.count > count else { return }
    let roundsUp = digits[count] >= 5
    digits.removeLast(digits.count - count)
    if roundsUp {
      var index = count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits = [1]
        exponent += 1
      }
    }
    trim()
  }

  private mutating func trim() {
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
  }

  func write(to bytes: inout [UInt8]) {
    if exponent <= -15 || exponent > 21 {
      writeScientific(to: &bytes)
    } else if exponent <= 0 {
      bytes.append(contentsOf: "0.".utf8)
      bytes.append(contentsOf: repeatElement(0x30, count: -exponent))
      for digit in digits { bytes.append(digit + 0x30) }
    } else {
      for index in 0..<max(exponent, digits.count) {
        if index == exponent { bytes.append(0x2E) }
        bytes.append(0x30 + (index < digits.count ? digits[index] : 0))
      }
    }
  }

  private func writeScientific(to bytes: inout [UInt8]) {
    bytes.append(digits[0] + 0x30)
    if digits.count > 1 { bytes.append(0x2E) }
    bytes.append(contentsOf: digits.dropFirst().map { $0 + 0x30 })
    bytes.append(0x65)
    NumberText.append(exponent - 1, to: &bytes)
  }
}
