import CICU

/// Finds the words of a UTF-8 text by UAX #29.
///
/// Agrees with ICU's word breaker on segments that hold a letter, digit or ideograph, and is
/// several times as fast: a table of classes and one pass over the bytes. Runs of a script without
/// spaces are handed to ICU's dictionaries. Beyond that, the elided words of some languages are words
/// of their own (`ElidedWords`). One tokenizer is used by one thread at a time.
///
/// Source: Unicode Standard Annex #29, "Unicode Text Segmentation", rules WB4 to WB13b; its section
/// 4.1 on French and Italian.
public final class Tokenizer {
  /// The types seen so far.
  public let vocabulary: Vocabulary
  private let classes: UnsafePointer<UInt8>
  private var dictionaryBreaker: OpaquePointer?

  /// Makes a tokenizer with a vocabulary of its own.
  public init() {
    vocabulary = Vocabulary()
    classes = WordClassTable.plane0
  }

  deinit { cicu_breaker_close(dictionaryBreaker) }

  /// Appends the words of a text to a list.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; bytes that are not are treated as punctuation.
  ///   - elided: What is cut from the word behind its apostrophe; else the text is cut as by ICU.
  ///   - tokens: The list to append to. The first word's gap is `start`.
  /// - Complexity: O(n).
  public func tokenize(
    _ bytes: UnsafeBufferPointer<UInt8>, elided: ElidedWords = .none, into tokens: inout [Token]
  ) {
    var index = 0
    var previousEnd = -1
    while index < bytes.count {
      if let word = Self.plainWord(at: index, in: bytes) {
        appendWord(
          index..<word.end, hash: word.hash, in: bytes, previousEnd: &previousEnd, into: &tokens)
        index = word.end
        continue
      }
      let (wordClass, length) = character(at: index, in: bytes)
      switch wordClass {
      case .letter, .hebrewLetter, .numeric, .extendNumLet:
        var hasContent = wordClass != .extendNumLet
        let end = endOfWord(
          from: index + length, after: wordClass, in: bytes, hasContent: &hasContent)
        while let cut = elided.end(in: index..<end, of: bytes) {
          append(index..<cut, in: bytes, previousEnd: &previousEnd, into: &tokens)
          index = cut
        }
        if hasContent { append(index..<end, in: bytes, previousEnd: &previousEnd, into: &tokens) }
        index = end
      case .dictionary:
        let end = endOfRun(of: .dictionary, from: index + length, in: bytes)
        appendDictionaryWords(index..<end, in: bytes, previousEnd: &previousEnd, into: &tokens)
        index = end
      default: index += length
      }
    }
  }

  /// The end and hash of a word of ASCII letters and digits that nothing after it can lengthen; nil
  /// where the rules have to be asked.
  @inline(__always)
  private static func plainWord(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, hash: UInt64)? {
    var index = start
    var hash = Vocabulary.hashStart
    while index < bytes.count {
      let byte = Folding.lowercasedASCII(bytes[index])
      guard byte &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
      hash = Vocabulary.hash(hash, byte)
      index += 1
    }
    guard index > start else { return nil }
    if index < bytes.count {
      let next = bytes[index]
      // Only these can join what follows: . , ; ' " _ @ and what is not ASCII.
      switch next {
      case 0x2E, 0x2C:
        guard index + 1 < bytes.count, bytes[index + 1] <= 0x20 else { return nil }
      case 0x80..., 0x22, 0x27, 0x3B, 0x40, 0x5F: return nil
      default: break
      }
    }
    return (index, hash)
  }

  @inline(__always)
  private func append(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, previousEnd: inout Int,
    into tokens: inout [Token]
  ) {
    var hash = Vocabulary.hashStart
    for index in range { hash = Vocabulary.hash(hash, Folding.lowercasedASCII(bytes[index])) }
    appendWord(range, hash: hash, in: bytes, previousEnd: &previousEnd, into: &tokens)
  }

  @inline(__always)
  private func appendWord(
    _ range: Range<Int>, hash: UInt64, in bytes: UnsafeBufferPointer<UInt8>,
    previousEnd: inout Int, into tokens: inout [Token]
  ) {
    let word = UnsafeBufferPointer(rebasing: bytes[range])
    let gap = previousEnd < 0 ? .start : self.gap(previousEnd..<range.lowerBound, in: bytes)
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound),
        type: vocabulary.id(word, hash: hash), gap: gap))
    previousEnd = range.upperBound
  }

  /// The class and length of the character at an offset.
  @inline(__always)
  private func character(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (WordClass, Int) {
    let first = bytes[index]
    if first < 0x80 { return (unsafeBitCast(classes[Int(first)], to: WordClass.self), 1) }
    let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
    if scalar < 0x10000 {
      return (unsafeBitCast(classes[Int(scalar)], to: WordClass.self), length)
    }
    return (WordClass(rawValue: UInt8(cicu_word_class(Int32(scalar)))) ?? .other, length)
  }

  /// Rules WB4 to WB13b from inside a word: the offset after it.
  @inline(__always)
  private func endOfWord(
    from start: Int, after first: WordClass, in bytes: UnsafeBufferPointer<UInt8>,
    hasContent: inout Bool
  ) -> Int {
    var previous = first
    var index = start
    while index < bytes.count {
      let (next, length) = character(at: index, in: bytes)
      switch next {
      case .letter, .hebrewLetter, .numeric:
        previous = next
        hasContent = true
      case .extendNumLet: previous = next
      case .extend: break
      case .midLetter, .midNum, .midNumLet, .singleQuote, .doubleQuote:
        guard let (bridged, end) = bridge(previous, next, from: index + length, in: bytes)
        else {
          // WB7a: a Hebrew letter keeps the apostrophe after it.
          return next == .singleQuote && previous == .hebrewLetter ? index + length : index
        }
        previous = bridged
        index = end
        continue
      case .other, .dictionary: return index
      }
      index += length
    }
    return index
  }

  /// Rules WB6, WB7, WB7b, WB7c, WB11 and WB12: a mark joins what stands on both its sides.
  private func bridge(
    _ previous: WordClass, _ mark: WordClass, from start: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (WordClass, Int)? {
    var index = start
    while index < bytes.count {
      let (next, length) = character(at: index, in: bytes)
      if next == .extend {
        index += length
        continue
      }
      let joins: Bool
      switch previous {
      case .letter, .hebrewLetter:
        if mark == .doubleQuote {
          joins = previous == .hebrewLetter && next == .hebrewLetter
        } else {
          joins = mark != .midNum && (next == .letter || next == .hebrewLetter)
        }
      case .numeric:
        joins = mark != .midLetter && mark != .doubleQuote && next == .numeric
      default: joins = false
      }
      return joins ? (next, index + length) : nil
    }
    return nil
  }

  private func endOfRun(
    of wordClass: WordClass, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = start
    while index < bytes.count {
      let (next, length) = character(at: index, in: bytes)
      guard next == wordClass || next == .extend else { break }
      index += length
    }
    return index
  }

  private func appendDictionaryWords(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, previousEnd: inout Int,
    into tokens: inout [Token]
  ) {
    if dictionaryBreaker == nil { dictionaryBreaker = cicu_breaker_open(0x77, "") }
    let run = UnsafeBufferPointer(rebasing: bytes[range])
    guard let dictionaryBreaker,
      cicu_breaker_set_text(dictionaryBreaker, run.baseAddress, Int32(run.count)) != 0
    else { return append(range, in: bytes, previousEnd: &previousEnd, into: &tokens) }
    var end: Int32 = 0
    var status: Int32 = 0
    var start = range.lowerBound
    while cicu_breaker_next(dictionaryBreaker, &end, &status, 1) == 1 {
      let stop = range.lowerBound + Int(end)
      if status >= 100 {
        append(start..<stop, in: bytes, previousEnd: &previousEnd, into: &tokens)
      }
      start = stop
    }
  }

  @inline(__always)
  private func gap(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Gap {
    if range.count == 1 && bytes[range.lowerBound] == 0x20 { return .space }
    return longGap(range, in: bytes)
  }

  private func longGap(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Gap {
    var index = range.lowerBound
    guard index < range.upperBound else { return .none }
    var hasStop = false
    if bytes[index] == 0x2E, range.count > 1 {
      hasStop = true
      index += 1
    }
    var sawSpace = false
    var sawHyphen = false
    while index < range.upperBound {
      let (scalar, length) = UTF8Decoder.decode(bytes, at: index)
      if scalar == 0x20 || scalar == 0x0A || scalar == 0x0D || scalar == 0x09
        || scalar == 0xA0 || scalar == 0x202F || (0x2000...0x200A).contains(scalar)
      {
        sawSpace = true
      } else if UTF8Decoder.isHyphen(scalar), !sawHyphen {
        sawHyphen = true
      } else {
        return .other
      }
      index += length
    }
    if sawSpace && sawHyphen { return .other }
    if sawHyphen { return .hyphen }
    return hasStop ? .stopSpace : .space
  }
}
