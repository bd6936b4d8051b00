import Foundation

/// Takes off the encodings that bring any bytes through mail (RFC 2045 section 6).
enum TransferEncoding {
  /// Takes off quoted-printable.
  ///
  /// `=C3` is a byte, `=` at the end of a line joins it with the next; what is neither stays as it
  /// is.
  static func quotedPrintable(_ bytes: UnsafeBufferPointer<UInt8>) -> Data {
    var out = Data(capacity: bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "=") else {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "=")) ?? bytes.count
        out.append(contentsOf: bytes[index..<end])
        index = end
        continue
      }
      if index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        out.append(high << 4 | low)
        index += 3
      } else if let next = lineEnd(bytes, after: index) {
        index = next
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  /// The beginning of the next line, where only blanks follow on this one.
  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Int? {
    var place = index + 1
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    if place < bytes.count, bytes[place] == .carriageReturn { place += 1 }
    if place == bytes.count { return place }
    return bytes[place] == .newline ? place + 1 : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// Base64, up to the padding; bytes outside its alphabet are passed over, as the standard says.
  static func base64(_ bytes: UnsafeBufferPointer<UInt8>) -> Data {
    var out = Data(capacity: bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="): return out
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }
}
