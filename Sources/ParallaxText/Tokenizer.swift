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
  private let found = UnsafeMutablePointer<Token>.allocate(capacity: Batch.capacity)
  private let keys = UnsafeMutablePointer<Vocabulary.Key>.allocate(capacity: Batch.capacity)

  /// Makes a tokenizer with a vocabulary of its own.
  public init() {
    vocabulary = Vocabulary()
    classes = WordClassTable.plane0
  }

  deinit {
    cicu_breaker_close(dictionaryBreaker)
    found.deallocate()
    keys.deallocate()
  }

  /// Appends the words of a text, or of a part of it, to a list.
  ///
  /// - Parameters:
  ///   - whole: UTF-8; bytes that are not are treated as punctuation.
  ///   - range: The part, which is read as if nothing stood around it; nil for all.
  ///   - elided: What is cut from the word behind its apostrophe; else the text is cut as by ICU.
  ///   - tokens: The list to append to. The first word's gap is `start`.
  /// - Complexity: O(n).
  public func tokenize(
    _ whole: UnsafeBufferPointer<UInt8>, in range: Range<Int>? = nil,
    elided: ElidedWords = .none, into tokens: inout [Token]
  ) {
    var index = range?.lowerBound ?? 0
    let bytes = UnsafeBufferPointer(rebasing: whole[..<(range?.upperBound ?? whole.count)])
    var batch = Batch(found: found, keys: keys)
    while index < bytes.count {
      if let word = plainWord(at: index, in: bytes, readableCount: whole.count) {
        append(index..<word.end, word.key, in: bytes, &batch, into: &tokens)
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
          append(index..<cut, in: bytes, &batch, into: &tokens)
          index = cut
        }
        if hasContent { append(index..<end, in: bytes, &batch, into: &tokens) }
        index = end
      case .dictionary:
        let end = endOfRun(of: .dictionary, from: index + length, in: bytes)
        appendDictionaryWords(index..<end, in: bytes, &batch, into: &tokens)
        index = end
      default: index += length
      }
    }
    flush(&batch, of: bytes, into: &tokens)
  }

  /// Words that were found and not yet looked up.
  ///
  /// The table of types is larger than the processor's nearest caches: looked up together, the words
  /// wait for memory at the same time instead of one after the other.
  private struct Batch {
    static let capacity = 256

    let found: UnsafeMutablePointer<Token>
    let keys: UnsafeMutablePointer<Vocabulary.Key>
    var count = 0
    var previousEnd = -1
  }

  /// The end and key of a word of ASCII letters and digits that nothing after it can lengthen; nil
  /// where the rules have to be asked.
  ///
  /// `readableCount` bytes may be read, though none behind `bytes` counts.
  @inline(__always)
  private func plainWord(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, readableCount: Int
  ) -> (end: Int, key: Vocabulary.Key)? {
    guard let base = bytes.baseAddress, start &+ 8 <= readableCount else { return nil }
    let form = EightBytes.lowercased(EightBytes.load(base + start))
    var count = EightBytes.plainCount(form)
    guard count > 0 else { return nil }
    if count == 8 {
      var end = start &+ 8
      while end < bytes.count, Self.isPlain(bytes[end]) { end &+= 1 }
      count = end &- start
    }
    count = min(count, bytes.count &- start)
    guard isEnd(start &+ count, in: bytes) else { return nil }
    let key =
      count <= 8
      ? Vocabulary.Key(
        code: EightBytes.prefix(count, of: form), count: UInt32(truncatingIfNeeded: count))
      : Vocabulary.key(UnsafeBufferPointer(start: base + start, count: count))
    return (start &+ count, key)
  }

  /// Whether a byte is an ASCII letter or digit.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether what stands behind an ASCII letter or digit cannot lengthen its word.
  ///
  /// Of ASCII only `_`, `@`, and, before another letter or digit, `. , ; '` can; a quotation mark joins
  /// Hebrew letters alone. What is not ASCII cannot where its class is none or that of another script.
  @inline(__always)
  private func isEnd(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case 0x20: return true
    case 0x2E, 0x2C, 0x3B, 0x27:
      guard index &+ 1 < bytes.count else { return true }
      return bytes[index &+ 1] < 0x80 && !Self.isPlain(bytes[index &+ 1])
    case 0x40, 0x5F: return false
    case 0x80...:
      let (wordClass, _) = character(at: index, in: bytes)
      return wordClass == .other || wordClass == .dictionary
    default: return true
    }
  }

  @inline(__always)
  private func append(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ batch: inout Batch,
    into tokens: inout [Token]
  ) {
    let key = Vocabulary.key(UnsafeBufferPointer(rebasing: bytes[range]))
    append(range, key, in: bytes, &batch, into: &tokens)
  }

  @inline(__always)
  private func append(
    _ range: Range<Int>, _ key: Vocabulary.Key, in bytes: UnsafeBufferPointer<UInt8>,
    _ batch: inout Batch, into tokens: inout [Token]
  ) {
    let gap: Gap =
      batch.previousEnd < 0 ? .start : self.gap(batch.previousEnd..<range.lowerBound, in: bytes)
    batch.found[batch.count] = Token(
      start: Int32(truncatingIfNeeded: range.lowerBound),
      end: Int32(truncatingIfNeeded: range.upperBound), type: 0, gap: gap)
    batch.keys[batch.count] = key
    batch.count &+= 1
    batch.previousEnd = range.upperBound
    if batch.count == Batch.capacity { flush(&batch, of: bytes, into: &tokens) }
  }

  /// Looks up the types of a batch and appends its words to the list.
  @inline(never)
  private func flush(
    _ batch: inout Batch, of bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]
  ) {
    vocabulary.prefetch(UnsafeBufferPointer(start: batch.keys, count: batch.count))
    for index in 0..<batch.count {
      let word = bytes[Int(batch.found[index].start)..<Int(batch.found[index].end)]
      batch.found[index].type = vocabulary.id(
        batch.keys[index], UnsafeBufferPointer(rebasing: word))
    }
    tokens.append(contentsOf: UnsafeBufferPointer(start: batch.found, count: batch.count))
    batch.count = 0
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
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ batch: inout Batch,
    into tokens: inout [Token]
  ) {
    if dictionaryBreaker == nil { dictionaryBreaker = cicu_breaker_open(0x77, "") }
    let run = UnsafeBufferPointer(rebasing: bytes[range])
    guard let dictionaryBreaker,
      cicu_breaker_set_text(dictionaryBreaker, run.baseAddress, Int32(run.count)) != 0
    else { return append(range, in: bytes, &batch, into: &tokens) }
    var end: Int32 = 0
    var status: Int32 = 0
    var start = range.lowerBound
    while cicu_breaker_next(dictionaryBreaker, &end, &status, 1) == 1 {
      let stop = range.lowerBound + Int(end)
      if status >= 100 {
        append(start..<stop, in: bytes, &batch, into: &tokens)
      }
      start = stop
    }
  }

  @inline(__always)
  private func gap(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Gap {
    if range.upperBound &- range.lowerBound == 1, bytes[range.lowerBound] == 0x20 { return .space }
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
