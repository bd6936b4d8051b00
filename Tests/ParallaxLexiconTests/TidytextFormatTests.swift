import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct TidytextFormatTests {
  @Test func columnsStandInAnyOrder() {
    let (list, problems) = read(.tidytext, "id;Sentiment;Word\n1;bad;\"war\"\n2;good;peace\n")
    #expect(outline(list) == ["bad: war", "good: peace"] && problems.isEmpty)
  }

  @Test func aTableOfValuesIsOneCategoryWithWeights() {
    let (list, _) = read(.tidytext, "word\tvalue\nwar\t-3\npeace\t2\n", path: "a/worth-en.tsv")
    #expect(outline(list) == ["worth-en: war -3.0, peace 2.0"])
  }

  @Test func whatIsBrokenNamesItsPlace() {
    let text = "word,sentiment,value,lexicon\na,,1,x\nb,s,one,x\nc,s,1,x,x\nd,s,1,y\nd,s,1,y\n"
    let (list, problems) = read(.tidytext, text)
    #expect(outline(list) == ["s: d 1.0"])
    #expect(
      faults(problems) == [
        "2:1 broken-row", "3:5 bad-value", "4:1 broken-row", "5:1 mixed-lists",
        "6:1 duplicate-pattern",
      ])
    #expect(faults(read(.tidytext, "a,b\n").problems) == ["1:1 broken-list"])
  }
}
