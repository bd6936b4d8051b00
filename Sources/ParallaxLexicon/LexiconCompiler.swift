import ParallaxModel
import ParallaxText

/// A lexicon and what it is used for.
public struct LexiconUse: Sendable {
  /// The list.
  public var lexicon: Lexicon
  /// Its place among the lexicons that are counted; nil when its matches are only cues.
  public var countedAs: Int?
  /// Whether its matches are cues of speech.
  public var isCue: Bool

  /// Declares a use.
  public init(_ lexicon: Lexicon, countedAs: Int?, isCue: Bool = false) {
    self.lexicon = lexicon
    self.countedAs = countedAs
    self.isCue = isCue
  }
}

/// Compiles lexicons for the matcher.
public struct LexiconCompiler {
  private var compiled = CompiledLexicons()
  private var patterns = PatternTree()
  private var surroundings = PatternTree()
  private var groups: Int32 = 0

  private init() {}

  /// Compiles the lists of one language.
  ///
  /// Patterns that cannot be read are left out: the reader has already reported them.
  ///
  /// - Complexity: O(total length of the patterns).
  public static func compile(_ uses: [LexiconUse]) -> CompiledLexicons {
    var compiler = LexiconCompiler()
    compiler.compiled.hasCues = uses.contains(where: \.isCue)
    for use in uses { compiler.add(use) }
    let classCount = compiler.compiled.classes.count
    compiler.compiled.patterns = compiler.patterns.graph(classCount: classCount)
    compiler.compiled.surroundings = compiler.surroundings.graph(classCount: classCount)
    compiler.compiled.groups = compiler.compiled.entries.map(\.group)
    return compiler.compiled
  }

  private mutating func add(_ use: LexiconUse) {
    let lexicon = use.lexicon
    let reader = PatternReader(language: lexicon.language, profile: lexicon.profile)
    groups += 1
    for (categoryIndex, category) in lexicon.categories.enumerated() {
      if lexicon.overlap == .longestPerCategory { groups += 1 }
      for (entryIndex, entry) in category.entries.enumerated() {
        if lexicon.overlap == .all { groups += 1 }
        let reference = use.countedAs.map {
          EntryReference(lexicon: $0, category: categoryIndex, entry: entryIndex)
        }
        compiled.entries.append(
          .init(
            reference: reference, isCue: use.isCue,
            stance: use.isCue ? entry.stance ?? category.id : nil, group: groups,
            skipsNames: entry.skipsNames,
            profile: lexicon.profile, matchesWholeCompounds: lexicon.compounds == .whole))
        compiled.isPlain.append(
          entry.exceptions.isEmpty && entry.context.isEmpty && !entry.skipsNames
            && lexicon.compounds != .whole)
        compiled.reaches.append(0)
        add(entry, of: lexicon, reader)
      }
    }
  }

  private mutating func add(_ entry: Entry, of lexicon: Lexicon, _ reader: PatternReader) {
    let number = Int32(compiled.entries.count - 1)
    var plain = entry
    plain.isCaseSensitive = false
    add(entry.patterns, .entry, of: entry, number, lexicon, reader)
    add(entry.exceptions, .exception, of: plain, number, lexicon, reader)
    for rule in entry.context {
      let ruleNumber = compiled.ruleCount
      compiled.ruleCount += 1
      compiled.entries[Int(number)].rules.append(
        .init(position: rule.position, isNegated: rule.isNegated, number: ruleNumber))
      add(rule.patterns, .context(ruleNumber), of: plain, number, lexicon, reader)
    }
  }

  private mutating func add(
    _ texts: [String], _ role: CompiledLexicons.Role, of entry: Entry, _ number: Int32,
    _ lexicon: Lexicon, _ reader: PatternReader
  ) {
    for text in texts {
      for pattern in (try? reader.patterns(text, of: entry)) ?? [] {
        var terminal = CompiledLexicons.Terminal(
          entry: number, role: role, isLoose: false, leadingGap: 0)
        guard pattern.raw.isEmpty else {
          compiled.raw.add(pattern.raw, terminal)
          continue
        }
        if !pattern.caseForms.isEmpty, role == .entry {
          terminal.caseForm = Int32(compiled.caseForms.count)
          compiled.caseForms.append(pattern.caseForms)
        }
        let takesClitics = entry.takesClitics
        if role == .entry {
          patterns.add(
            pattern, terminal, takesClitics: takesClitics, in: lexicon, classes: &compiled.classes)
        } else {
          surroundings.add(
            pattern, terminal, takesClitics: takesClitics, in: lexicon, classes: &compiled.classes)
          widen(number, to: role, words: pattern.words.count)
        }
      }
    }
  }

  /// Widens the reach of an entry to what a rule or an exception looks for.
  private mutating func widen(_ number: Int32, to role: CompiledLexicons.Role, words: Int) {
    var reach = words
    if case .context(let rule) = role {
      switch compiled.entries[Int(number)].rules.last { $0.number == rule }?.position {
      case .within(let distance): reach += distance
      case .sameSentence: return compiled.reaches[Int(number)] = CompiledLexicons.wholeSentence
      case .before, .after, nil: break
      }
    }
    compiled.reaches[Int(number)] = max(
      compiled.reaches[Int(number)], Int32(clamping: min(reach, Int(Int32.max) - 1)))
  }
}
