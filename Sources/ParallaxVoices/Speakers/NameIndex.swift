import ParallaxModel
import ParallaxText

/// The names that an article gives, by their last words.
///
/// Made once for an article, from its title and body together; only what this article says is known
/// of anybody.
struct NameIndex {
  /// A field of the article.
  struct Field {
    let text: AnalyzedText
    let bytes: UnsafeBufferPointer<UInt8>
  }

  /// A name as it stands somewhere: without titles.
  struct Name: Equatable {
    var field: Int
    var words: Range<Int>
    var firstKey: UInt64
    var lastKey: UInt64
  }

  /// What is known of those who bear a last name.
  struct Bearers {
    /// The forms with a first name, the fullest for each first name, and how often each stands.
    var full: [(name: Name, count: Int)] = []
    /// How often the last name stands alone.
    var alone = 0
    var isTitled = false
    var isMale = false
    var isFemale = false
    /// How often “in” stands before the last name alone.
    var afterIn = 0

    /// Whether the article writes of it as of a place.
    var isPlace: Bool { !isTitled && afterIn > 0 && afterIn * 3 >= alone }

    /// Whether the article treats the bearer as a person.
    var isPerson: Bool { isTitled || alone > 0 && !full.isEmpty && !isPlace }
  }

  let fields: [Field]
  private let vocabulary: SpeakerVocabulary
  private var bearers: [UInt64: Bearers] = [:]
  /// The names that stand behind a title or beside what somebody is, by that word.
  private var titled: [UInt64: [Name]] = [:]
  /// The names of each field, in order.
  private(set) var names: [[Name]]

  /// Reads the names of an article.
  ///
  /// - Complexity: O(words).
  init(_ fields: [Field], _ vocabulary: SpeakerVocabulary) {
    self.fields = fields
    self.vocabulary = vocabulary
    names = [[Name]](repeating: [], count: fields.count)
    for field in fields.indices where field == 0 || !isTitleCase(field) { read(field) }
  }

  /// Whether every word of a headline but small ones has a capital: no name can be told in it.
  private func isTitleCase(_ field: Int) -> Bool {
    fields[field].text.tokens.allSatisfy { token in
      SpeakerVocabulary.isCapital(fields[field].bytes, Int(token.start))
        || vocabulary.entry(token.type).traits.contains(.ignoresCase)
    }
  }

  /// What is known of the bearers of a last name.
  func bearers(_ lastKey: UInt64) -> Bearers { bearers[lastKey] ?? Bearers() }

  /// The fullest name that can only be meant by a name; nil where two people could be.
  func fullest(_ name: Name) -> Name? {
    var full = bearers(name.lastKey).full
    if name.words.count > 1 {
      full = full.filter { $0.name.firstKey == name.firstKey }
      guard let found = full.first?.name else { return name }
      return found.words.count > name.words.count ? found : name
    }
    guard let most = full.max(by: { $0.count < $1.count }) else { return name }
    let others = full.lazy.filter { $0.name.firstKey != most.name.firstKey }.map(\.count)
    // One of several bearers is meant where the article names that one much more often; what stands
    // once beside a repeated name is often a capitalized verb or adjective.
    let rival = others.max() ?? 0
    return rival == 0 || most.count >= 2 * rival ? most.name : nil
  }

  /// The one whom the article gives a title: *the president* where *President Ana Ruiz* stands; nil where
  /// it gives it to two people or nobody.
  ///
  /// - Parameter title: The key of the title.
  /// - Returns: The fullest name.
  func bearer(ofTitle title: UInt64) -> Name? {
    guard let names = titled[title], let first = names.first, !isBody(first),
      names.allSatisfy({ $0.lastKey == first.lastKey })
    else { return nil }
    return fullest(names.max { $0.words.count < $1.words.count } ?? first)
  }

  /// Whether a name is that of a body: *Harbor Council*.
  func isBody(_ name: Name) -> Bool {
    let last = vocabulary.entry(fields[name.field].text.tokens[name.words.upperBound - 1].type)
    return last.traits.contains(.bodyName) && !bearers(name.lastKey).isTitled
  }

  /// The words of a name, without a genitive ending.
  func string(_ name: Name) -> String {
    let field = fields[name.field]
    let first = Int(field.text.tokens[name.words.lowerBound].start)
    let last = field.text.tokens[name.words.upperBound - 1]
    var end = Int(last.end)
    if vocabulary.entry(last.type).traits.contains(.genitive), field.bytes[end - 1] | 0x20 == 0x73 {
      let tail = field.bytes[(end - 2)..<end]
      if tail.first == 0x27 { end -= 2 } else if end - first > 4 { end -= 4 }
    }
    return String(decoding: field.bytes[first..<end], as: UTF8.self)
  }

  /// The name that a stretch of words ends in: its last run of capitals, without titles.
  func name(in words: Range<Int>, field: Int) -> Name? {
    var start = words.upperBound
    while start > words.lowerBound, isName(start - 1, field),
      start == words.upperBound || joins(start, field)
    {
      start -= 1
    }
    guard start < words.upperBound else { return nil }
    return untitled(start..<words.upperBound, field)
  }

  private mutating func read(_ field: Int) {
    let tokens = fields[field].text.tokens
    var index = 0
    while index < tokens.count {
      guard isName(index, field) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, isName(end, field), joins(end, field),
        !vocabulary.entry(tokens[end - 1].type).traits.contains(.genitive)
      {
        end += 1
      }
      record(index..<end, field)
      index = end
    }
  }

  private mutating func record(_ run: Range<Int>, _ field: Int) {
    let tokens = fields[field].text.tokens
    var run = run
    // “Leaving Ana Ruiz behind”: a verb with the capital of its sentence.
    switch vocabulary.entry(tokens[run.lowerBound].type).kind {
    case .gerund, .participle, .verb, .adverb:
      if run.count > 1, beginsSentence(run.lowerBound, field) {
        run = (run.lowerBound + 1)..<run.upperBound
      }
    default: break
    }
    guard let name = untitled(run, field) else { return }
    names[field].append(name)
    var known = bearers[name.lastKey] ?? Bearers()
    // What hyphens join is one word.
    if name.words.dropFirst().contains(where: { tokens[$0].gap != .hyphen }) {
      if let same = known.full.firstIndex(where: { $0.name.firstKey == name.firstKey }) {
        known.full[same].count += 1
        if name.words.count > known.full[same].name.words.count { known.full[same].name = name }
      } else {
        known.full.append((name, 1))
      }
    } else {
      known.alone += 1
    }
    if name.words.lowerBound > run.lowerBound {
      let entry = vocabulary.entry(tokens[name.words.lowerBound - 1].type)
      let title = entry.traits
      if title.contains(.title) { titled[entry.nameKey, default: []].append(name) }
      known.isTitled = known.isTitled || title.contains(.title)
      known.isMale = known.isMale || title.contains(.male)
      known.isFemale = known.isFemale || title.contains(.female)
    } else if run.lowerBound > 0, name.words.count == 1,
      vocabulary.entry(tokens[run.lowerBound - 1].type).traits.contains(.in),
      !vocabulary.entry(tokens[run.lowerBound].type).traits.contains(.genitive)
    {
      known.afterIn += 1
    }
    if name.words.count > 1 {
      if let office = apposedOffice(to: name, field) {
        known.isTitled = true
        titled[office, default: []].append(name)
      } else if name.words.lowerBound == run.lowerBound,
        let office = office(before: run.lowerBound, field)
      {
        titled[office, default: []].append(name)
      }
    }
    bearers[name.lastKey] = known
  }

  /// What somebody is, right before the name: *Envoy Ana Ruiz*; *the Orrin envoy Ana Ruiz*.
  private func office(before word: Int, _ field: Int) -> UInt64? {
    let tokens = fields[field].text.tokens
    guard word > 0, tokens[word].gap == .space else { return nil }
    let entry = vocabulary.entry(tokens[word - 1].type)
    if isOffice(entry) { return entry.nameKey }
    guard entry.kind == .noun, !isName(word - 1, field),
      entry.traits.isDisjoint(with: [.collective, .body, .bodyName])
    else { return nil }
    let farthest = max(0, word - 1 - Self.longestQualifier)
    for before in (farthest..<word - 1).reversed() {
      guard tokens[before + 1].gap == .space else { return nil }
      if vocabulary.entry(tokens[before].type).kind == .determiner { return entry.nameKey }
    }
    return nil
  }

  /// The most words between an article and the noun it belongs to, it included.
  private static let longestQualifier = 3

  private func isOffice(_ word: SpeakerVocabulary.Entry) -> Bool {
    !word.traits.isDisjoint(with: [.title, .role])
      && word.traits.isDisjoint(with: [.collective, .body, .bodyName])
  }

  /// A title or what somebody is beside a name, behind a comma: *the mayor, Ana Ruiz*; *Ana Ruiz, a
  /// lawyer*.
  private func apposedOffice(to name: Name, _ field: Int) -> UInt64? {
    let tokens = fields[field].text.tokens
    func isComma(_ index: Int) -> Bool {
      index > 0 && index < tokens.count && tokens[index].gap == .other
        && fields[field].bytes[Int(tokens[index - 1].end)] == 0x2C
    }
    let (start, end) = (name.words.lowerBound, name.words.upperBound)
    if isComma(start), case let before = vocabulary.entry(tokens[start - 1].type), isOffice(before)
    {
      return before.nameKey
    }
    guard isComma(end), vocabulary.entry(tokens[end].type).kind == .determiner else { return nil }
    return (end + 1..<min(end + 4, tokens.count)).prefix { !isComma($0) }
      .lazy.map { vocabulary.entry(tokens[$0].type) }.first(where: isOffice)?.nameKey
  }

  /// A run of capitals without the titles and role nouns before the name.
  private func untitled(_ run: Range<Int>, _ field: Int) -> Name? {
    let tokens = fields[field].text.tokens
    var start = run.lowerBound
    for index in run.dropLast() {
      let traits = vocabulary.entry(tokens[index].type).traits
      let isOffice = !traits.isDisjoint(with: [.title, .role]) && !traits.contains(.bodyName)
      if isOffice || traits.contains(.genitive) { start = index + 1 }
    }
    let words = start..<run.upperBound
    let last = vocabulary.entry(tokens[run.upperBound - 1].type)
    if words.count == 1, !last.traits.isDisjoint(with: [.title, .role]) { return nil }
    return Name(
      field: field, words: words, firstKey: vocabulary.entry(tokens[start].type).nameKey,
      lastKey: last.nameKey)
  }

  /// Whether a word is written as a name is.
  private func isName(_ index: Int, _ field: Int) -> Bool {
    let token = fields[field].text.tokens[index]
    guard SpeakerVocabulary.isCapital(fields[field].bytes, Int(token.start)) else { return false }
    return vocabulary.entry(token.type).traits.isDisjoint(with: [.ignoresCase, .calendar])
  }

  /// Whether a word is the first of a sentence.
  private func beginsSentence(_ word: Int, _ field: Int) -> Bool {
    let sentences = fields[field].text.sentenceTokens
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound < word { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].lowerBound == word
  }

  /// Whether a word goes on with the run of capitals before it.
  private func joins(_ index: Int, _ field: Int) -> Bool {
    switch fields[field].text.tokens[index].gap {
    case .none, .space: true
    // “Gov. Ana Ruiz”, but not “… in Orrin. Ruiz …”.
    case .stopSpace: !beginsSentence(index, field)
    case .hyphen:
      fields[field].text.tokens[index].start - fields[field].text.tokens[index - 1].end == 1
    case .start, .other: false
    }
  }
}
