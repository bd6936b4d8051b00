import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// Inflection, expressions, context, names, overlap.
@Suite struct EntryRulesTests {
  private func found(_ entry: Entry, in text: String) -> [String] {
    matches(lexicon([entry]), in: text).map { String($0.dropFirst(entry.id.count + 1)) }
  }

  @Test func paradigmsGiveTheFormsOfAWordAndNoOthers() {
    #expect(
      found(
        Entry(id: "e", patterns: ["liberate~verb"]),
        in: "They liberate, liberates, liberated, liberating; liberal liberation liberator")
        == ["liberate", "liberates", "liberated", "liberating"])
    #expect(
      EnglishParadigm.verb.forms(of: "stop") == ["stop", "stops", "stopped", "stopping"])
    #expect(
      EnglishParadigm.verb.forms(of: "travel")
        == ["travel", "travels", "traveled", "travelled", "traveling", "travelling"])
    #expect(EnglishParadigm.verb.forms(of: "carry") == ["carry", "carries", "carried", "carrying"])
    #expect(EnglishParadigm.verb.forms(of: "visit") == ["visit", "visits", "visited", "visiting"])
    #expect(EnglishParadigm.verb.forms(of: "lie") == ["lie", "lies", "lied", "lying"])
    #expect(EnglishParadigm.noun.forms(of: "enemy") == ["enemy", "enemies"])
    #expect(EnglishParadigm.adjective.forms(of: "big") == ["big", "bigger", "biggest"])
  }

  @Test func formsAreThoseOfTheList() {
    let entry = Entry(
      id: "e", patterns: ["take~ control"], forms: ["take": ["took", "taken", "takes"]])
    #expect(
      found(entry, in: "They took control; taking control; they take control.")
        == ["took control", "take control"])
    let reader = PatternReader(language: "en", profile: .standard)
    #expect(throws: PatternError.self) {
      try reader.patterns("take~", of: Entry(id: "e", patterns: ["take~"]))
    }
    #expect(throws: PatternError.self) {
      try reader.patterns("take~verbs", of: Entry(id: "e", patterns: ["take~verbs"]))
    }
  }

  @Test func expressionsStandForWholeWords() {
    #expect(
      found(
        Entry(id: "e", patterns: ["/occup(y|ies|ied|iers?)/ force*"]),
        in: "occupied forces, occupier forces, occupation forces, preoccupied forces")
        == ["occupied forces", "occupier forces"])
  }

  @Test(arguments: [
    ("a*b", "aaab", true), ("a*b", "ab", true), ("a*b", "aabc", false), ("[^a]+", "bcd", true),
    ("[^a]+", "bad", false), ("a{2,3}", "aa", true), ("a{2,3}", "aaaa", false), ("", "", true),
    ("(ab|cd)?e", "cde", true), (".", "é", true), ("É", "e", true), ("a|", "", true),
    ("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false),
  ])
  func expressionsMatch(text: String, word: String, isMatch: Bool) throws {
    #expect(try WordExpression(text).matches(Array(word.utf8)) == isMatch)
  }

  @Test(arguments: ["(", ")", "*", "[a", "[]", "a{9,1}", "a{99}", "\\d", "^a", "a{", "[z-a]"])
  func expressionsThatCannotBeReadSayWhere(text: String) {
    #expect(throws: PatternError.self) { try WordExpression(text) }
  }

  @Test func contextIsAllThere() {
    func found(_ rule: ContextRule, _ text: String) -> Int {
      self.found(Entry(id: "e", patterns: ["flood*"], context: [rule]), in: text).count
    }
    let people = ["migrants", "asylum seekers"]
    #expect(
      found(ContextRule(.within(words: 2), patterns: people), "A flood of migrants came.") == 1)
    #expect(
      found(ContextRule(.within(words: 1), patterns: people), "A flood of migrants came.") == 0)
    #expect(
      found(ContextRule(.within(words: 2), patterns: people), "Asylum seekers flood the town.") == 1
    )
    #expect(
      found(ContextRule(.within(words: 2), patterns: people), "A flood.\n\nMigrants came.") == 0)
    #expect(found(ContextRule(.before, patterns: ["of"]), "A flood of rain, a flood.") == 1)
    #expect(found(ContextRule(.before, patterns: ["of"]), "A flood, of course.") == 0)
    #expect(found(ContextRule(.after, isNegated: true, patterns: ["flash"]), "A flash flood") == 0)
    #expect(found(ContextRule(.after, isNegated: true, patterns: ["flash"]), "A big flood") == 1)
    let sentence = ContextRule(.sameSentence, isNegated: true, patterns: ["river"])
    #expect(found(sentence, "The river rose. A flood came.") == 1)
    #expect(found(sentence, "The flood of the river came.") == 0)
    #expect(found(ContextRule(.sameSentence, patterns: ["flood"]), "A flood came.") == 0)
  }

  @Test func namesDoNotCountWhereCapitalsShowThem() {
    let entry = Entry(id: "e", patterns: ["liberation", "revolution"], skipsNames: true)
    #expect(
      found(entry, in: "The Islamic Revolution changed the law, and the revolution went on.")
        == ["revolution"])
    #expect(
      found(entry, in: "Liberation came late. Liberation Front men came late.") == ["Liberation"])
    #expect(found(entry, in: "City Celebrates Liberation From Long Siege") == ["Liberation"])
    #expect(found(entry, in: "“Revolution,” he said.") == ["Revolution"])
  }

  @Test func theOverlapPolicyIsTheLists() {
    func counts(_ policy: OverlapPolicy, _ text: String) -> [String] {
      var list = lexicon([], overlap: policy)
      list.categories = [
        ("as", ["American Samoa"]), ("us", ["american", "america"]), ("ws", ["samoa"]),
      ].map { id, patterns in
        Category(
          id: id, label: id, description: "", entries: [Entry(id: id, patterns: patterns)])
      }
      return matches(list, in: text)
    }
    // Of quanteda's tests: nested_scope "key" and "dictionary" (pull request 1708).
    #expect(
      counts(.longestPerCategory, "American Samoa is small")
        == ["us:American", "as:American Samoa", "ws:Samoa"])
    #expect(counts(.longestPerLexicon, "American Samoa is small") == ["as:American Samoa"])
    #expect(counts(.all, "American Samoa is small").count == 3)
  }
}
