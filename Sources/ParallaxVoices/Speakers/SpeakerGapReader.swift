extension SpeakerGap {
  /// Reads the punctuation between two words.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: What stands between the words.
  ///   - isHyphen: Whether it is one hyphen or dash.
  ///   - isStart: Whether the second word begins its paragraph.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isHyphen: Bool, isStart: Bool
  ) {
    var result: SpeakerGap = isStart ? .line : []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case 0x0A, 0x0D: result.insert(.line)
      case 0x2C: result.insert(.comma)
      case 0x22, 0xAB, 0xBB: result.insert(.quote)
      case 0x27, 0x60:
        if index + 1 < range.upperBound, bytes[index + 1] == byte { result.insert(.quote) }
      case 0x28, 0x29, 0x5B, 0x5D: result.insert(.bracket)
      case 0x3A, 0x3B: result.insert(.colon)
      case 0x21, 0x3F: result.insert(.stop)
      case 0x2D:
        // A hyphen with nothing around it joins; with a space or another one it is a dash.
        if isHyphen, range.count == 1 {
          result.insert(.joiner)
        } else if range.count > 1 {
          result.insert(.dash)
        }
      case 0x2F: if range.count == 1 { result.insert(.joiner) }
      case 0xE2 where index + 2 < range.upperBound && bytes[index + 1] == 0x80:
        switch bytes[index + 2] {
        case 0x90, 0x91: if range.count == 3 { result.insert(.joiner) }
        case 0x93, 0x94, 0x95: result.insert(.dash)
        case 0x9C, 0x9D, 0x9E, 0x9F: result.insert(.quote)
        default: break
        }
        index += 2
      case 0xEF where index + 2 < range.upperBound && bytes[index + 1] == 0xBC:
        if bytes[index + 2] == 0x8C { result.insert(.comma) }
        if bytes[index + 2] == 0x9A { result.insert(.colon) }
        index += 2
      default: break
      }
      index += 1
    }
    self = result
  }
}
