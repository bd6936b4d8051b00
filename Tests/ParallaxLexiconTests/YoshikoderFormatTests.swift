import ParallaxModel
import Testing

@testable import ParallaxLexicon

@Suite struct YoshikoderFormatTests {
  private func dictionary(_ attributes: String, _ content: String) -> String {
    "<?xml version=\"1.0\"?>\n<dictionary \(attributes)>\n\(content)\n</dictionary>\n"
  }

  @Test func theSubstringEngineIsWholeWordsWithStars() throws {
    let text = dictionary(
      "style=\"050805\" patternengine=\"substring\"",
      "<cnode name=\"D\"><cnode name=\"A\"><pnode name=\"lib\"/><pnode name=\"*occup*\"/></cnode></cnode>"
    )
    let list = try #require(read(.yoshikoder, text).list)
    #expect(list.title == "D" && outline(list) == ["A: lib, *occup*"])
    #expect(matches(list, in: "Liberty, lib, reoccupied.") == ["lib:lib", "occup:reoccupied"])
  }

  @Test func theEngineOfExpressionsReadsExpressions() throws {
    let text = dictionary(
      "patternengine=\"regexp\"",
      "<cnode name=\"A\"><pnode name=\"occup(y|ied) force\"/><pnode name=\"^x\"/></cnode>")
    let (list, problems) = read(.yoshikoder, text)
    #expect(outline(list) == ["A: /occup(y|ied)/ /force/"])
    #expect(faults(problems) == ["3:51 bad-pattern"])
  }

  @Test func anUnknownEngineIsSaid() {
    let text = dictionary(
      "patternengine=\"soundex\"", "<cnode name=\"A\"><pnode name=\"x\"/></cnode>")
    #expect(faults(read(.yoshikoder, text).problems) == ["2:1 bad-value"])
  }

  @Test func signsAndColorsOfLexicoderAreNoPartOfNames() throws {
    let text = dictionary(
      "style=\"Lexicoder\" name=\"D\"",
      "<cnode name=\"+negative#AA0000\"><pnode name=\" a lie\"></pnode></cnode>")
    let list = try #require(read(.lexicoderXML, text).list)
    #expect(list.title == "D" && outline(list) == ["negative: a lie"])
  }

  @Test func entitiesAreRefused() {
    let text =
      "<!DOCTYPE d [\n <!ENTITY a \"x\">\n]>\n<dictionary><cnode name=\"&a;\"><pnode name=\"b\"/></cnode>"
      + "</dictionary>"
    let (list, problems) = read(.yoshikoder, text)
    #expect(list == nil && faults(problems) == ["2:2 xml-entities"])
  }

  @Test func aBrokenListIsRefusedWithThePlace() {
    let text = "<dictionary>\n<cnode name=\"A\"><pnode name=\"x\"/>\n<pnode name=\"y\" <</cnode>"
    let (list, problems) = read(.yoshikoder, text)
    #expect(list == nil)
    #expect(problems.first?.identifier == "broken-xml" && problems.first?.place?.line == 3)
  }

  @Test func otherRootsAndElementsAreSaid() {
    #expect(faults(read(.yoshikoder, "<rss/>").problems).last == "1:1 broken-list")
    let text = dictionary("", "<note/><cnode name=\"A\"><pnode name=\"x\" score=\"2\"/></cnode>")
    let (list, problems) = read(.yoshikoder, text)
    #expect(outline(list) == ["A: x 2.0"] && faults(problems) == ["3:1 unknown-key"])
  }
}
