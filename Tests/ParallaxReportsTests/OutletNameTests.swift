import Testing

@testable import ParallaxReports

@Suite struct OutletNameTests {
  private func isLong(_ name: String) -> Bool {
    OutletName(name: name).html().text.contains("class=\"long\"")
  }

  @Test func onlyLongNamesMayBreakAnywhere() {
    #expect(OutletName(name: "A & B").html().text == "<bdi>A &amp; B</bdi>")
    #expect(isLong(String(repeating: "x", count: 25)))
    #expect(isLong(String(repeating: "word ", count: 20)))
    #expect(!isLong("Frankfurter Allgemeine Zeitung"))
  }
}
