import Foundation
import ParallaxModel
import Testing

@testable import ParallaxLexicon

private let whole = """
  id: test-en
  version: 1.0.0
  title: A test
  language: en
  license: CC-BY-4.0
  authors: [Somebody]
  validated: no
  sources:
    - id: book
      citation: "A book."
  categories:
    - id: first
      label: First
      entries:
        - id: occupy
          patterns: [occupy, "*-occupied"]
          definition: To hold by force.
          hits: ["They occupy it."]
          misses: ["He is busy."]
          except: ["occupied with"]
          neutral: [hold]
          sources: [book]
  """

private func problems(_ text: String) -> [String] {
  YAMLFormat.read(Data(text.utf8), path: "l.yml").1.map(\.description)
}

@Suite struct YAMLFormatTests {
  @Test func readsAWholeList() throws {
    let (lexicon, problems) = YAMLFormat.read(Data(whole.utf8), path: "l.yml")
    #expect(problems.isEmpty)
    let list = try #require(lexicon)
    #expect(list.id == "test-en" && list.validated == .no && list.entryCount == 1)
    let entry = list.categories[0].entries[0]
    #expect(entry.patterns == ["occupy", "*-occupied"])
    #expect(entry.exceptions == ["occupied with"])
    #expect(entry.place?.line == 15)
    #expect(LexiconTester.failures(in: list).isEmpty)
  }

  @Test func namesTheTrueLineOfADuplicateID() {
    let twice = whole + "\n      - id: occupy\n        patterns: [seize]\n"
    #expect(
      problems(twice) == [
        "l.yml:23:13: error: the entry id “occupy” is already used in line 15; give each entry of a list its own id [duplicate-id]"
      ])
  }

  @Test func namesTheTrueLineOfADuplicatePattern() {
    let twice = whole + "\n      - id: seize\n        patterns: [seize, Occupy]\n"
    #expect(
      problems(twice) == [
        "l.yml:24:27: error: the pattern “Occupy” is already in the entry “occupy”, line 16 [duplicate-pattern]"
      ])
  }

  @Test func namesTheLineOfBrokenYAML() {
    #expect(
      problems("id: a\ncategories: [\n  - x: {\n")[0].hasPrefix("l.yml:3:3: error: broken YAML"))
    #expect(problems("").first?.contains("[empty-file]") == true)
    #expect(problems("- a\n- b").first?.contains("[wrong-shape]") == true)
    #expect(problems("id: a\nid: b").first?.hasPrefix("l.yml:") == true)
  }

  @Test func refusesAliases() {
    let aliased = whole.replacing("neutral: [hold]", with: "neutral: &a [hold]")
      .replacing("misses: [\"He is busy.\"]", with: "misses: *a")
    #expect(
      problems(aliased) == [
        "l.yml:19:17: error: aliases (*a) are not allowed in a lexicon; write the value out, or quote a pattern that begins with * [yaml-alias]"
      ])
    let unquoted = whole.replacing("\"*-occupied\"", with: "*-occupied")
    #expect(problems(unquoted)[0].hasPrefix("l.yml:16:"))
    #expect(problems(unquoted)[0].contains("quote a pattern"))
  }

  @Test func refusesWhatItDoesNotKnow() {
    #expect(
      problems(whole.replacing("neutral:", with: "neutrals:"))[0].hasPrefix(
        "l.yml:21:9: error: an entry has no key “neutrals”"))
    #expect(
      problems(whole.replacing("validated: no", with: "validated: maybe"))[0].contains(
        "[bad-value]"))
    #expect(
      problems(whole.replacing("sources: [book]", with: "sources: [film]"))[0].hasPrefix(
        "l.yml:22:19: error"))
    #expect(
      problems(whole.replacing("license: CC-BY-4.0\n", with: ""))[0].contains("needs “license”"))
  }

  @Test func readsAFileWithAByteOrderMark() {
    #expect(problems("\u{FEFF}" + whole).isEmpty)
  }

  @Test func refusesALanguageThatIsNoCode() {
    let named = problems(whole.replacing("language: en", with: "language: english"))
    #expect(
      named == [
        "l.yml:4:11: error: “language” is a code such as en or fa, found “english” [bad-value]"
      ])
    #expect(problems(whole.replacing("language: en", with: "language: en-GB")).isEmpty)
  }

  @Test func refusesAFileThatIsTooLarge() {
    let data = Data(repeating: 0x20, count: YAMLFormat.largestFile + 1)
    #expect(YAMLFormat.read(data, path: "l.yml").1.map(\.identifier) == ["lexicon-too-large"])
  }

  @Test func refusesABombOfAliasesAtOnce() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1..<40 {
      bomb += "a\(level): &a\(level) {? *a\(level - 1) : *a\(level - 1), k: *a\(level - 1)}\n"
    }
    #expect(YAMLFormat.read(Data(bomb.utf8), path: "l.yml").1.map(\.identifier) == ["yaml-alias"])
  }

  @Test func survivesDamagedFiles() {
    let bytes = Array(whole.utf8)
    var state: UInt64 = 11
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % damaged.count
        damaged[place] = UInt8(truncatingIfNeeded: state >> 24)
      }
      let (lexicon, problems) = YAMLFormat.read(Data(damaged), path: "l.yml")
      #expect(lexicon != nil || !problems.isEmpty)
    }
  }
}
