import ParallaxModel
import ParallaxText

/// Reads noun phrases out of one sentence, by closed lists, endings and capitals.
struct PhraseReader {
  /// What stands between a word and the word before it.
  enum Joint {
    /// Nothing, a space, a hyphen, quotation marks: the words can be of one phrase.
    case close
    /// One comma, perhaps with quotation marks.
    case comma
    /// A dash, a bracket, a colon, the end of a sentence.
    case apart
  }

  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>
  /// The words of the sentence.
  let sentence: Range<Int>
  /// The traits of each word of the sentence.
  let traits: [WordTraits]

  /// The most words of a phrase beside what opens it.
  static let longestPhrase = 6

  /// The traits of a word; none outside the sentence.
  func traits(_ token: Int) -> WordTraits {
    sentence.contains(token) ? traits[token - sentence.lowerBound] : []
  }

  /// What stands before a word; `apart` at the edges of the sentence.
  func joint(_ token: Int) -> Joint {
    guard token > sentence.lowerBound, token < sentence.upperBound else { return .apart }
    switch tokens[token].gap {
    case .none, .space, .stopSpace: return .close
    case .hyphen: return isDash(before: token) ? .apart : .close
    case .start: return .apart
    case .other: break
    }
    var commas = 0
    var index = Int(tokens[token - 1].end)
    let end = Int(tokens[token].start)
    while index < end {
      switch bytes[index] {
      case 0x20, 0x0A, 0x22, 0x27, 0x60: index += 1
      case 0x2C:
        commas += 1
        index += 1
      // The curly quotation marks, U+2018 to U+201D.
      case 0xE2
      where index + 2 < end && bytes[index + 1] == 0x80 && 0x98...0x9D ~= bytes[index + 2]:
        index += 3
      default: return .apart
      }
    }
    return commas == 0 ? .close : commas == 1 ? .comma : .apart
  }

  func isClose(_ token: Int) -> Bool { joint(token) == .close }

  /// Whether the mark before a word is U+2014 or U+2015, which part words without blanks.
  private func isDash(before token: Int) -> Bool {
    let end = Int(tokens[token].start)
    return end >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
      && 0x94...0x95 ~= bytes[end - 1]
  }

  /// Whether a hyphen joins a word to its neighbor.
  func isHyphenated(_ token: Int) -> Bool { isHyphen(before: token) || isHyphen(before: token + 1) }

  /// Whether a hyphen stands between a word and the word before it.
  func isHyphen(before token: Int) -> Bool {
    token > sentence.lowerBound && token < sentence.upperBound && tokens[token].gap == .hyphen
      && !isDash(before: token)
  }

  func isCapital(_ token: Int) -> Bool {
    let start = Int(tokens[token].start)
    let byte = bytes[start]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return LetterCase.isUpper(bytes, at: start)
  }

  /// Whether a word is written as part of a name: a capital inside the sentence.
  func isName(_ token: Int) -> Bool { isCapital(token) && !traits(token).has(.closed) }

  /// Whether a word can be a noun or adjective.
  func isContent(_ token: Int) -> Bool {
    guard sentence.contains(token) else { return false }
    return isHyphenated(token) || !traits(token).has(.closed) || isNounByPlace(token)
  }

  /// Whether a word that is often a verb stands where only a noun can: *his claims*.
  private func isNounByPlace(_ token: Int) -> Bool {
    traits(token).has([.verb, .copula]) && !traits(token).has(.past) && isClose(token)
      && traits(token - 1).has([.determiner, .possessive, .possessor, .adjectival, .past])
      && !traits(token - 1).has([.relative, .verb])
  }

  /// Whether the word at a place can be the last or only noun of a phrase.
  func isHead(_ token: Int) -> Bool {
    guard isContent(token) else { return false }
    if isHyphenated(token) { return !traits(token).has([.past, .adjectival]) }
    return !traits(token).has(isCapital(token) ? [] : [.past, .ing])
  }

  /// The noun phrase that begins at a word, with what *of* joins to it.
  ///
  /// - Parameters:
  ///   - start: The first word, which can open the phrase: a determiner, a number.
  ///   - depth: How many times *of* may be followed.
  /// - Returns: Nil where none begins there.
  func phrase(startingAt start: Int, depth: Int = 1) -> Range<Int>? {
    var next = start
    while next < sentence.upperBound, next - start < 4, traits(next).has(.opening),
      next == start || isClose(next), !isHyphenated(next) || traits(next).has(.number)
    {
      next += 1
      // "some of the houses", "one of the towns"
      if next < sentence.upperBound, traits(next).has(.of), isClose(next) { next += 1 }
    }
    let first = next
    var head = first
    while next < sentence.upperBound, next - first < Self.longestPhrase,
      next == start || isClose(next) || continuesAdjectives(next, from: first)
    {
      if traits(next).has(.coordinator), next > first, continuesAdjectives(next, from: first) {
        next += 1
        continue
      }
      guard belongs(next, first: first) else { break }
      next += 1
      head = next
    }
    next = head
    if next - first > 1 || next > first && traits(first).has(.sibilant),
      isVerbBeforeObject(next - 1)
    {
      next -= 1
    }
    while next > first, !isHead(next - 1) { next -= 1 }
    guard next > first else { return nil }
    if depth > 0, next < sentence.upperBound, traits(next).has(.of), isClose(next),
      next + 1 < sentence.upperBound, isClose(next + 1),
      let inner = phrase(startingAt: next + 1, depth: depth - 1)
    {
      return start..<inner.upperBound
    }
    return start..<next
  }

  /// Whether a word goes on with the phrase whose words begin at `first`.
  private func belongs(_ token: Int, first: Int) -> Bool {
    if isHyphenated(token) { return true }
    let traits = traits(token)
    let isFollowed = token + 1 < sentence.upperBound && isClose(token + 1) && isContent(token + 1)
    if traits.has(.adverb) { return token == first && isFollowed }
    guard !traits.has(.closed) || isNounByPlace(token) else { return false }
    if isCapital(token) { return true }
    if traits.has([.past, .ing]) { return token == first && isFollowed }
    return token == first || !isVerbAfterPlural(token)
  }

  /// Whether a bare form between a plural and a name or determiner is a verb: *voters dismiss Lund*.
  private func isVerbAfterPlural(_ token: Int) -> Bool {
    guard traits(token - 1).has(.sibilant), !isCapital(token - 1), isClose(token),
      !traits(token).has([.sibilant, .nominal, .adjectival]), isClose(token + 1)
    else { return false }
    return isCapital(token + 1) || traits(token + 1).has([.determiner, .possessive])
  }

  /// Whether a comma or *and* stands between adjectives: "a corrupt and brutal regime".
  private func continuesAdjectives(_ token: Int, from first: Int) -> Bool {
    guard token > first, traits(token - 1).has([.adjectival, .past]), !isCapital(token - 1),
      token + 1 < sentence.upperBound
    else { return false }
    let word = traits(token).has(.coordinator) ? token + 1 : token
    guard word + 1 < sentence.upperBound, isContent(word), traits(word).has([.adjectival, .past])
    else { return false }
    return isClose(word + 1) && isContent(word + 1)
      && (word == token ? joint(token) == .comma : joint(token) != .apart && isClose(word))
  }

  /// Whether a word that could end a phrase is rather a verb: nouns stand seldom right before a
  /// determiner or pronoun.
  private func isVerbBeforeObject(_ token: Int) -> Bool {
    guard !isCapital(token), token + 1 < sentence.upperBound, isClose(token + 1) else {
      return false
    }
    let next = traits(token + 1)
    if next.has(.to) {
      return traits(token - 1).has(.sibilant) && !traits(token).has([.sibilant, .nominal])
    }
    return next.has([.determiner, .possessive, .pronoun]) && !next.has([.relative, .adverb])
  }

  /// The noun phrase that ends with a word.
  ///
  /// - Returns: Nil where the word is no noun by its form.
  func phrase(endingAt last: Int) -> Range<Int>? {
    guard sentence.contains(last), isHead(last) else { return nil }
    var start = last
    while start > sentence.lowerBound, isClose(start), last - start < Self.longestPhrase {
      let before = start - 1
      let traits = traits(before)
      if traits.has(.opening), !isHyphenated(before), !traits.has(.relative) {
        return opening(before)..<last + 1
      }
      guard isContent(before) else {
        if traits.has(.adverb), before > sentence.lowerBound, isClose(before),
          self.traits(before - 1).has([.determiner, .possessive])
        {
          return opening(before - 1)..<last + 1
        }
        break
      }
      if !isHyphenated(before) {
        if traits.has([.past, .ing, .naming]), !isCapital(before), !isOpened(before) { break }
        if isCapital(start), !isCapital(before), !traits.has(.possessor), !isOpened(before) {
          break
        }
      }
      start = before
    }
    return start..<last + 1
  }

  /// The first of the words that open a phrase and end here: *all the*.
  private func opening(_ token: Int) -> Int {
    var first = token
    while first > sentence.lowerBound, isClose(first), traits(first - 1).has(.opening),
      !traits(first - 1).has(.relative)
    {
      first -= 1
    }
    return first
  }

  /// Whether a determiner stands before a word, with at most two other words between.
  private func isOpened(_ token: Int) -> Bool {
    var index = token
    while index > sentence.lowerBound, token - index < 3, isClose(index) {
      index -= 1
      if traits(index).has(.opening) || traits(index).has(.possessor) { return true }
      guard isContent(index) else { return false }
    }
    return false
  }
}
