/// Counts the letters of each script.
struct WritingCounter {
  /// Letters by the raw value of their script.
  private var counts = [Int](repeating: 0, count: Writing.allCases.count)
  /// Whether letters and their accents are apart (NFD), so that words must be composed first.
  private(set) var isDecomposed = false

  /// Counts the letters of UTF-8 text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let table = LetterTable.shared
    var ascii = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 { ascii += 1 }
        index += 1
        continue
      }
      let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
      index += length
      if scalar >= 0x300 && scalar < 0x370 { isDecomposed = true }
      let kind = Int(table.kind(scalar))
      if kind < counts.count { counts[kind] += 1 }
    }
    counts[Int(Writing.latin.rawValue)] += ascii
  }

  /// The letters of a script.
  func count(_ writing: Writing) -> Int { counts[Int(writing.rawValue)] }

  /// The script that three fifths of the text or more are in; Han stands for Japanese too.
  var dominant: Writing? {
    var best = Writing.other
    var bestWeight = 0
    var total = 0
    for writing in Writing.allCases where writing != .kana {
      var weight = count(writing) * writing.weight
      if writing == .han { weight += count(.kana) * Writing.kana.weight }
      total += weight
      if weight > bestWeight { (best, bestWeight) = (writing, weight) }
    }
    return bestWeight * 5 >= total * 3 && bestWeight > 1 ? best : nil
  }
}
