/// Says of a line of a pasted page whether it is the page's furniture, and why.
enum FurnitureRules {
  /// The length, in words, beyond which a line is never taken for a label.
  private static let longestLabel = 12

  /// The reason when a line begins the end of the page.
  static func ending(_ line: Substring) -> String? {
    guard Sentences.wordCount(line) <= longestLabel else { return nil }
    return FurniturePhrases.endings[folded(line)]
  }

  /// The reason when a line is furniture wherever it stands.
  static func inline(_ line: Substring) -> String? {
    if isIdentifier(line) { return "identifier" }
    let words = Sentences.wordCount(line)
    guard words <= 30 else { return nil }
    if words <= longestLabel {
      let text = folded(line)
      if let reason = FurniturePhrases.inline[text] { return reason }
      if isShareBar(text) { return "share" }
    }
    let lower = line.lowercasedBytes
    if words <= 25, isLegalNotice(lower) || lower.starts(with: [0xC2, 0xA9]) { return "copyright" }
    guard let pointer = FurniturePhrases.pointerFinder.beginning(of: lower),
      let reason = FurniturePhrases.pointerReasons[pointer]
    else { return nil }
    // A pointer's text is a headline: a sentence with its full stop is the article's own.
    return reason == "related-links" && lower.last == UInt8(ascii: ".") ? nil : reason
  }

  /// Whether a line in lower case ends with a notice of rights.
  private static func isLegalNotice(_ line: [UInt8]) -> Bool {
    FurniturePhrases.legal.matches(in: line).contains { line.count - $0.upperBound <= 3 }
  }

  /// Whether a line is the folded title, but for case, punctuation at its ends and blanks.
  static func isTitle(_ line: Substring, _ title: String) -> Bool {
    let (length, wanted) = (line.utf8.count, title.utf8.count)
    guard wanted > 0, length * 2 >= wanted, length <= wanted + 60 else { return false }
    return folded(line) == title
  }

  /// The reason when a block of a page is a label above what stands behind the article.
  static func pageEnding(_ line: Substring) -> String? {
    guard Sentences.wordCount(line) <= longestLabel else { return nil }
    return EndingPhrases.reasons[folded(line)]
  }

  /// The reason when a block of a page asks something of the reader, points elsewhere or is the
  /// caption of a picture.
  static func appeal(_ block: PageBlock) -> String? {
    guard block.words <= 45 else { return nil }
    let lower = block.text.lowercasedBytes
    if block.words <= 25, lower.last != UInt8(ascii: "."), AppealPhrases.pointers.begins(lower) {
      return "related-links"
    }
    if AppealPhrases.contributions.occurs(in: lower) { return "byline" }
    if AppealPhrases.appeals.occurs(in: lower) { return "subscribe" }
    return isCaption(lower) ? "caption" : nil
  }

  /// Whether a line in lower case names at its beginning or end who took a picture.
  private static func isCaption(_ line: [UInt8]) -> Bool {
    FurniturePhrases.credits.matches(in: line).contains { credit in
      let after = Sentences.wordCount(
        String(decoding: line[credit.upperBound...], as: UTF8.self)[...])
      return after <= (credit.lowerBound == 0 ? 12 : 6)
    }
  }

  /// The reason when a line above or right below the headline is furniture.
  static func leading(_ line: Substring) -> String? {
    if let reason = inline(line) ?? ending(line) { return reason }
    let words = Sentences.wordCount(line)
    guard words <= longestLabel, !Sentences.endsSentence(line) else { return nil }
    let text = folded(line)
    if FurniturePhrases.sections.contains(text) { return "category" }
    if isGlued(line) || isTrail(line) { return "category" }
    if readingTime(text) { return "share" }
    return nil
  }

  /// A UUID, a long number or hexadecimal digits: the page's identifier.
  static func isIdentifier(_ line: Substring) -> Bool {
    var digits = 0
    for byte in line.utf8 {
      switch byte {
      case 48...57: digits += 1
      case 65...70, 97...102, .hyphen, 0x5F, 0x23: continue
      default: return false
      }
    }
    return digits >= 5 && line.utf8.count >= 8
  }

  /// A line that is all share buttons, such as `Facebook Twitter WhatsApp`.
  private static func isShareBar(_ text: String) -> Bool {
    let words = text.unicodeScalars.split { scalar in
      switch scalar {
      case " ", "|", "/", ",", "\u{B7}", "\u{2022}": true
      default: false
      }
    }
    return words.count > 1 && words.allSatisfy { FurniturePhrases.inline[String($0)] == "share" }
  }

  /// Menu entries without blanks between them: `developmentsMiddle EastOthersWorld News`.
  private static func isGlued(_ line: Substring) -> Bool {
    var joints = 0
    var previous: Unicode.Scalar = " "
    var beforePrevious: Unicode.Scalar = " "
    for scalar in line.unicodeScalars {
      if scalar.properties.isUppercase, previous.properties.isLowercase,
        beforePrevious.properties.isLowercase
      {
        joints += 1
      }
      (beforePrevious, previous) = (previous, scalar)
    }
    return joints >= 2
  }

  private static let trailMarks: Set<Unicode.Scalar> = [
    ">", "\u{203A}", "\u{00BB}", "/", "|", "\u{2192}",
  ]

  /// A breadcrumb trail: `Home › World › Asia`.
  private static func isTrail(_ line: Substring) -> Bool {
    let parts = line.unicodeScalars.split(omittingEmptySubsequences: false) {
      trailMarks.contains($0)
    }
    return parts.count > 1 && parts.allSatisfy { Sentences.wordCount(Substring($0)) <= 3 }
      && parts.contains { FurniturePhrases.sections.contains(folded(Substring($0))) }
  }

  /// `3 min read`.
  private static func readingTime(_ text: String) -> Bool {
    text.hasSuffix("min read") || text.hasSuffix("minute read") || text.hasSuffix("minutes read")
  }

  /// Lower case, without numbers, punctuation and symbols at both ends, with single blanks and
  /// straight apostrophes.
  static func folded(_ line: Substring) -> String {
    if line.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(line) }
    func isOuter(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
    }
    let scalars = line.unicodeScalars
    let start = scalars.firstIndex { !isOuter($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !isOuter($0) }.map(scalars.index(after:)) ?? start
    let lower = String(decoding: Substring(scalars[start..<end]).lowercasedBytes, as: UTF8.self)
      .replacingBytes(of: "\u{A0}", with: " ")
    return HTMLTree.collapsed(lower).replacingBytes(of: "\u{2019}", with: "'")
  }

  private static func foldedASCII(_ line: Substring) -> String {
    func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) && byte >= 65 }
    let bytes = line.utf8
    guard let start = bytes.firstIndex(where: isLetter), let end = bytes.lastIndex(where: isLetter)
    else { return "" }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes[start...end] {
      if byte == 0x20 || (9...13).contains(byte) {
        if folded.last != 0x20 { folded.append(0x20) }
      } else {
        folded.append((65...90).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
