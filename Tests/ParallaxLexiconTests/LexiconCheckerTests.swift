import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// What a careful author would mend is found, and nothing else.
@Suite struct LexiconCheckerTests {
  private func entry(_ id: String, _ patterns: String..., sensitive: Bool = false) -> Entry {
    Entry(
      id: id, patterns: patterns, definition: "d", hits: ["h"], isCaseSensitive: sensitive,
      sources: ["s"])
  }

  private func problems(_ entries: [Entry], naming: [NamingSet] = []) -> [String] {
    let list = lexicon(entries)
    let whole = Lexicon(
      id: list.id, version: list.version, title: "", language: "en", license: "", authors: [],
      validated: .no, description: "", sources: [], categories: list.categories,
      namingSets: naming)
    return LexiconChecker.problems(in: whole).map { "\($0.identifier): \($0.summary)" }
  }

  @Test func whatIsMissing() {
    #expect(
      problems([Entry(id: "e", patterns: ["word"])]) == [
        "missing-definition: the entry “e” has no definition",
        "missing-example: the entry “e” has no sentence that must match",
        "missing-source: the entry “e” has no source",
      ])
  }

  @Test func patternsThatNeverCountOrAreShared() {
    #expect(
      problems([entry("a", "terror*"), entry("b", "terroris*"), entry("c", "terrorist")]) == [
        "shadowed-pattern: “terroris*” of the entry “b” never counts: “terror*” of “a” matches the"
          + " same words and stands first",
        "overlapping-pattern: “terrorist” of the entry “c” is also matched by “terror*” of “a”;"
          + " the word without a wildcard counts",
      ])
    #expect(problems([entry("b", "terroris*"), entry("a", "terror*")]) == [])
    #expect(problems([entry("a", "terr?r*"), entry("b", "terrorist attack")]) == [])
  }

  @Test func abbreviationsThatAreWordsToo() {
    #expect(
      problems([entry("us", "US")]) == [
        "ambiguous-pattern: “US” of the entry “us” also matches “us”"
      ])
    #expect(problems([entry("us", "US", sensitive: true)]) == [])
  }

  @Test func formsThatWereForgotten() {
    #expect(
      problems([entry("e", "occupy", "occupies", "occupied")]) == [
        "missing-form: the entry “e” has “occupy” and not “occupying”"
      ])
    #expect(problems([entry("e", "occupy~verb")]) == [])
    #expect(problems([entry("e", "occupy", "occupied")]) == [])
  }

  @Test func namesOfOneSideOnly() {
    func set(_ attitudes: NamingSet.Attitude...) -> [NamingSet] {
      [
        NamingSet(
          id: "n", referent: "r", description: "",
          names: attitudes.map {
            .init(entry: "e", register: .journalistic, attitude: $0, usedBy: "")
          })
      ]
    }
    let entries = [entry("e", "rebel")]
    #expect(
      problems(entries, naming: set(.disapproving, .disapproving)) == [
        "one-sided-set: the naming set “n” has disapproving names only"
      ])
    #expect(
      problems(entries, naming: set(.approving)) == [
        "one-sided-set: the naming set “n” has fewer than two names"
      ])
    #expect(problems(entries, naming: set(.disapproving, .neutral)) == [])
  }
}
