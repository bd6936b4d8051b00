import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct LIWCFormatTests {
  private let head = "%\n125\taffect\n134\tfilter\n253\ttime\n464\tposture\n02\tpronoun\n%\n"

  @Test func conditionalCodesAreListedAndNeverCountedWithoutTheirCondition() {
    let text = head + "like\t(02 134)125/464\t253\nkind\t<of>131/125\nsweet\t125\n"
    let (list, problems) = read(.liwc, text)
    #expect(outline(list) == ["affect: sweet", "filter: ", "time: like", "posture: ", "pronoun: "])
    #expect(
      faults(problems).filter { !$0.contains("empty") } == [
        "8:1 conditional-entry", "9:1 conditional-entry",
      ])
    #expect(
      problems.filter { $0.identifier == "conditional-entry" }.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    "like (02)125", "like  (02)125", "like\t(02)125", "(i) like\t125", "kind <of>\t125",
  ])
  func aConditionWithABlankBeforeItStaysOne(_ row: String) {
    let (list, problems) = read(.liwc, head + row + "\nsweet\t125\n")
    #expect(outline(list).first == "affect: sweet")
    #expect(problems.contains { $0.identifier == "conditional-entry" })
  }

  @Test func runsOfBlanksStandForTabs() {
    let text =
      "%\n01    Care\n02  Harm\n%\n\nkind*        01\nsafe peace     01   02\nwar 02\nat 9 02\n"
    let (list, problems) = read(.liwc, text)
    #expect(outline(list) == ["Care: kind*, safe peace", "Harm: safe peace, war, at 9"])
    #expect(problems.isEmpty)
  }

  @Test func linesEndInCRAlone() {
    let (list, problems) = read(.liwc, "%\r1\tCare\r%\rkind\t1\r\rsafe\t7\r")
    #expect(outline(list) == ["Care: kind"])
    #expect(faults(problems) == ["6:6 unknown-category"])
  }

  @Test func categoriesOf2015StandInsideOneAnother() throws {
    let text =
      "%\n1\tfunction (Function Words)\n\t2\tpronoun (Pronouns)\n\t\t3\tppron (Personal)\n\t4\tarticle\n"
      + "9\tverb\n%\nthe\t1\t4\nshe\t1\t2\t3\ngo\t9\n"
    let list = try #require(read(.liwc, text).list)
    #expect(
      outline(list) == [
        "function (Function Words): the, she",
        "function (Function Words)/pronoun (Pronouns): she",
        "function (Function Words)/pronoun (Pronouns)/ppron (Personal): she",
        "function (Function Words)/article: the", "verb: go",
      ])
    #expect(list.categories.map(\.id) == ["function", "pronoun", "ppron", "article", "verb"])
  }

  @Test func whatIsBrokenNamesItsPlace() {
    let text = "%\n1\ta\n1\tb\nc\n%\nword\t1\t9\nalone\nodd\tx\ntwice\t1\ntwice\t1\n"
    let (list, problems) = read(.liwc, text)
    #expect(outline(list) == ["a: word, twice"])
    #expect(
      faults(problems) == [
        "3:1 duplicate-id", "4:1 broken-row", "6:8 unknown-category", "7:1 broken-row",
        "8:5 broken-row", "10:1 duplicate-pattern",
      ])
    #expect(faults(read(.liwc, "a\t1\n").problems).last == "0:0 broken-list")
    #expect(faults(read(.liwc, "%\n1\ta\n").problems).last == "1:1 broken-list")
  }

  @Test func emptyCategoriesStayAndAreNamed() {
    let (list, problems) = read(.liwc, "%\n1\ta\n2\t\n%\nx\t1\n")
    #expect(outline(list) == ["a: x", "category 2: "])
    #expect(faults(problems) == ["3:1 unnamed-category", "3:1 empty-category"])
  }
}
