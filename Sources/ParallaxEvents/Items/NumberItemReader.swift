import ParallaxModel

/// Finds numbers with what they count, and years.
struct NumberItemReader {
  /// From this number on a number is the same item whatever word stands behind it.
  private static let telling = 11.0

  private let lists: ItemWords

  init(_ lists: ItemWords) { self.lists = lists }

  /// The numbers of a text; days and months are not among them.
  ///
  /// - Complexity: O(words).
  func mentions(in text: ItemText) -> [ItemMention] {
    text.words.indices.compactMap { mention($0, text) }
  }

  private func mention(_ index: Int, _ text: ItemText) -> ItemMention? {
    let word = text.words[index]
    guard var digits = digits(of: word, in: text), !isPartOfDate(index, text),
      !isPartOfTime(word.span, text), ones(index, after: index - 1, text) == nil
    else { return nil }
    var last = index
    if let ones = ones(index + 1, after: index, text), let tens = Int(digits) {
      digits = "\(tens + ones)"
      last += 1
    }
    var value = digits
    var end = last
    func follows(_ traits: ItemWords.Traits) -> Bool {
      text.words.indices.contains(end + 1) && text.isJoined(end + 1)
        && text.words[end + 1].traits.contains(traits)
    }
    if follows(.scale) {
      end += 1
      value += " " + text.words[end].core
    }
    var unit = currency(before: word.span, text)
    var isPercent = text.byte(Int(text.words[end].span.end)) == 0x25
    if follows(.percent) {
      end += 1
      isPercent = true
    }
    if isPercent { unit = "%" }
    if unit == nil, end == last, let year = Int(digits), (1900...2099).contains(year),
      word.span.count == 4
    {
      return ItemMention(
        key: .init(kind: .date, words: [digits]), printed: digits, field: text.field,
        start: word.span.start)
    }
    var printed = unit == "%" ? value + "%" : (unit ?? "") + value
    var words = [printed]
    if unit == nil, let noun = noun(after: end, text) {
      printed += " " + noun.printed
      // A small number says nothing without what it counts.
      if end == last, (Double(digits) ?? 0) < Self.telling { words.append(noun.stem) }
    } else if unit == nil, end == last, (Double(digits) ?? 0) < Self.telling {
      return nil
    }
    return ItemMention(
      key: .init(kind: .number, words: words), printed: printed, field: text.field,
      start: word.span.start)
  }

  /// The ones of a number in two words, such as four behind twenty and a hyphen.
  private func ones(_ index: Int, after first: Int, _ text: ItemText) -> Int? {
    guard text.words.indices.contains(index), text.words.indices.contains(first),
      text.words[index].gap == .hyphen, !text.words[first].isNumber,
      let tens = lists.digits(of: text.words[first].core).flatMap(Int.init),
      (20...90).contains(tens)
    else { return nil }
    let word = text.words[index].core
    let ones = word == "one" ? 1 : lists.digits(of: word).flatMap(Int.init)
    return ones.flatMap { (1...9).contains($0) ? $0 : nil }
  }

  /// The number in digits without the marks between thousands.
  private func digits(of word: ItemText.Word, in text: ItemText) -> String? {
    guard word.isNumber else { return lists.digits(of: word.core) }
    let bytes = text.bytes[Int(word.span.start)..<Int(word.span.end)]
    guard bytes.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E }) else { return nil }
    let groups = bytes.split(whereSeparator: { $0 == 0x2C || $0 == 0x2E }).map(\.count)
    // Three digits behind a mark are thousands, in English and where the marks are exchanged.
    let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0 == 3 }
    let kept = bytes.compactMap { byte -> UInt8? in
      if byte == 0x2C || byte == 0x2E { return isGrouped ? nil : 0x2E }
      return byte
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private func isPartOfDate(_ index: Int, _ text: ItemText) -> Bool {
    for neighbor in [index - 2, index - 1, index + 1] where text.words.indices.contains(neighbor) {
      guard case .month = text.words[neighbor].calendar else { continue }
      // "May 3, 2016": two words back only for a year.
      if neighbor != index - 2 || text.words[index].span.count == 4 { return true }
    }
    return false
  }

  private func isPartOfTime(_ span: TextSpan, _ text: ItemText) -> Bool {
    text.byte(Int(span.start) - 1) == 0x3A
      || (text.byte(Int(span.end)) == 0x3A && text.byte(Int(span.end) + 1) &- 0x30 < 10)
  }

  private func currency(before span: TextSpan, _ text: ItemText) -> String? {
    let start = Int(span.start)
    if text.byte(start - 1) == 0x24 { return "$" }
    if text.byte(start - 2) == 0xC2, text.byte(start - 1) == 0xA3 { return "£" }
    if text.byte(start - 3) == 0xE2, text.byte(start - 2) == 0x82, text.byte(start - 1) == 0xAC {
      return "€"
    }
    return nil
  }

  private func noun(after end: Int, _ text: ItemText) -> (printed: String, stem: String)? {
    let next = end + 1
    guard text.words.indices.contains(next), text.isJoined(next) else { return nil }
    let word = text.words[next]
    guard !word.isStopWord, !word.isNumber, !word.core.isEmpty else { return nil }
    return (text.printed(word.span), String(word.core.prefix(5)))
  }
}
