import ParallaxCorpus
import Testing

@Suite struct OutletSpellingTests {
  private func keys(_ names: String...) -> Set<String> { Set(names.map { OutletSpelling($0).key }) }

  @Test func caseBlanksAndALeadingTheDoNotMatter() {
    #expect(keys("NYT", "nyt", " Nyt ") == ["nyt"])
    #expect(keys("The Harbor  Times", "harbor times", "THE HARBOR TIMES") == ["harbor times"])
    #expect(keys("El País", "EL PAÍS") == ["el país"])
    let marked = OutletSpelling("A\u{0C}\u{0596}").shown
    #expect(OutletSpelling(marked).shown == marked, "a mark that stands alone stays")
  }

  @Test func theFormOfAnAddressDoesNotMatter() {
    let names = keys(
      "example.org", "www.example.org", "https://example.org/", "http://www.Example.org/news?x=1",
      "//example.org")
    #expect(names == ["example.org"])
    #expect(OutletSpelling("https://www.Example.org/news").shown == "Example.org")
  }

  @Test func differentNamesStayApart() {
    #expect(keys("Times", "Harbor Times", "The", "Theater", "times.example").count == 5)
    #expect(keys("El País", "El Pais").count == 2, "only a file can say that accents do not matter")
    #expect(keys("sport.example.org", "example.org").count == 2)
  }

  @Test func namesWithDotsAreNoDomains() {
    for name in ["St. Ives Post", "U.S.", "Vol.3", ".org", "a..org", "No. 1"] {
      #expect(OutletSpelling(name).domain == nil, "\(name)")
      #expect(OutletSpelling(name).shown == name)
    }
  }
}
