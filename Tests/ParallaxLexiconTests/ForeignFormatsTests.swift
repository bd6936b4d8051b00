import Foundation
import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// What holds of all foreign formats.
@Suite struct ForeignFormatsTests {
  @Test(arguments: ForeignListFixture.texts.indices)
  func oneListReadsTheSameFromEveryFormat(_ index: Int) throws {
    let (format, path, text) = ForeignListFixture.texts[index]
    #expect(LexiconFormat.detect(Data(text.utf8), path: path) == format)
    let (found, problems) = format.read(Data(text.utf8), path: path)
    let list = try #require(found)
    #expect(problems.map(\.description) == [])
    // Rows of words come in their own order.
    #expect(
      outline(list).map { Set($0.split { ":,".contains($0) }) }
        == ForeignListFixture.outline.map { Set($0.split { ":,".contains($0) }) })
    #expect(list.id == "sides-en" && list.language == "en" && list.overlap == .longestPerCategory)
    #expect(list.categories.map(\.id) == ["praise", "blame"])
    let ids = list.categories.flatMap(\.entries).map(\.id)
    #expect(Set(ids) == ["brave", "well-done", "cruel", "brave-2"] && ids.count == 4)
    #expect(list.categories.flatMap(\.entries).allSatisfy { ($0.place?.line ?? 0) > 0 })
    #expect(
      Set(matches(list, in: "Well done: a cruelly brave man.")) == [
        "well-done:Well done", "cruel:cruelly", "brave:brave", "brave-2:brave",
      ])
  }

  @Test(arguments: ForeignListFixture.texts.indices)
  func lineEndsAndByteOrderMarksDoNotMatter(_ index: Int) {
    let (format, path, text) = ForeignListFixture.texts[index]
    let plain = outline(format.read(Data(text.utf8), path: path).0)
    for end in ["\r\n", "\r"] {
      let other = "\u{FEFF}" + text.replacing("\n", with: end)
      let (list, problems) = format.read(Data(other.utf8), path: path)
      // libxml2 takes a CR alone for a blank, as XML says.
      #expect(outline(list) == plain && problems.isEmpty, "\(format) \(end.debugDescription)")
      #expect(LexiconFormat.detect(Data(other.utf8), path: path) == format)
    }
  }

  @Test(arguments: ForeignListFixture.texts.indices)
  func thePlaceOfAnEntryIsWhereItStands(_ index: Int) throws {
    let (format, path, text) = ForeignListFixture.texts[index]
    let list = try #require(format.read(Data(text.utf8), path: path).0)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for entry in list.categories.flatMap(\.entries) {
      let place = try #require(entry.place)
      let line = lines[try #require(place.line) - 1]
      let rest = line.dropFirst(try #require(place.column) - 1)
      let word = entry.patterns[0].prefix { $0 != " " }
      #expect(rest.prefix(40).contains(word), "\(format): \(entry.patterns[0]) at \(place)")
    }
  }

  @Test func oldEncodingsAreReadWithAWarning() throws {
    let bytes =
      Data("Blame\n\tna".utf8) + [0xEF] + Data("ve (1)\n\tsans-g".utf8) + [0xEA]
      + Data("ne (1)\n".utf8)
    let (list, problems) = LexiconFormat.wordstat.read(bytes, path: "x-fr.cat")
    #expect(outline(list) == ["Blame: naïve, sans-gêne"])
    #expect(faults(problems) == ["2:4 guessed-encoding"])
    let wide =
      Data([0xFF, 0xFE])
      + "Blame\n\tcruel (1)\n".utf16.reduce(into: Data()) {
        $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
      }
    #expect(outline(LexiconFormat.wordstat.read(wide, path: "x-en.cat").0) == ["Blame: cruel"])
  }

  @Test func theLanguageStandsInTheNameOfTheFile() {
    let text = "+A\nkrieg\n"
    func language(_ path: String) -> String? { read(.lexicoder, text, path: path).list?.language }
    #expect(language("lists/krieg-de.lc3") == "de" && language("German_War.lc3") == "de")
    #expect(language("war_fr.lc3") == "fr" && language("list.v2.es.lc3") == "es")
    #expect(language("it.lc3") == "en")
    #expect(faults(read(.lexicoder, text, path: "war.lc3").problems) == ["0:0 assumed-language"])
    let (list, _) = LexiconFormat.lexicoder.read(
      Data(text.utf8), path: "war.lc3", language: "de")
    #expect(list?.language == "de")
  }

  @Test func idsAreUniqueAndTheSameEachTime() throws {
    let text = "win\nWin!\nwin*\nwin-2\nناامنی\n占领军\nÉcole d’État\n"
    let list = try #require(read(.words, text).list)
    let again = try #require(read(.words, text).list)
    let ids = list.categories[0].entries.map(\.id)
    #expect(Set(ids).count == ids.count && ids == again.categories[0].entries.map(\.id))
    #expect(ids.allSatisfy(TSVFormat.isIdentifier))
    #expect(ids.first == "win" && ids.contains("zhan-ling-jun") && ids.contains("ecole-detat"))
  }

  @Test func whatCannotBeMatchedIsListedAndLeftOut() {
    let text = "good\n:-)\nf**k\nwhat?\ngo~\n/a(b)/\n"
    let (list, problems) = read(.words, text)
    #expect(outline(list) == ["terms-en: good"])
    #expect(
      faults(problems) == (2...6).map { "\($0):1 bad-pattern" })
  }

  @Test(arguments: LexiconFormat.allCases)
  func anEmptyFileAndAFileWithoutTermsAreRefused(_ format: LexiconFormat) {
    for text in ["", " \n", "<a/>", "%\n%\n", "x"] {
      let (list, problems) = read(format, text)
      #expect(list != nil || problems.contains { $0.severity == .error }, "\(format): \(text)")
    }
  }

  @Test func filesOfOtherKindsAreNotLists() {
    #expect(LexiconFormat.detect(Data([0x50, 0x4B, 3, 4, 0, 0, 0, 1]), path: "a.txt") == nil)
    #expect(LexiconFormat.detect(Data("<html><p>x".utf8), path: "a.ykd") == nil)
  }

  @Test func theFormatShowsWhateverTheNameIs() {
    let texts: [(String, String, LexiconFormat?)] = [
      ("%\n1\ta\n%\nb\t1\n", "a.txt", .liwc), ("+a\nb\n+c\nd\n", "a.txt", .lexicoder),
      ("word\tsentiment\na\tb\n", "a.tsv", .tidytext), ("#id: a\n", "a.txt", .tsv),
      ("category\tpattern\na\tb\n", "a", .tsv), ("DicTerm,a\nb,X\n", "a.csv", .liwc22),
      ("<dictionary><cnode name='a'/></dictionary>", "a.xml", .yoshikoder),
      ("id: a\ncategories: []\n", "a.yml", .yaml), ("language: [a]\n", "a.yml", .quanteda),
      ("id: a\nversion: 1\n", "a.yml", .yaml), ("a\nb\n", "a", .words),
    ]
    for (text, path, format) in texts {
      #expect(LexiconFormat.detect(Data(text.utf8), path: path) == format, "\(text)")
    }
  }
}
