import Testing

@testable import ParallaxCorpus

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://www.Courier.example:8080/a?b=c", "courier.example"),
    ("http://user@news.courier.example", "news.courier.example"),
    ("//courier.example/a", "courier.example"), ("www.courier.example/a", "courier.example"),
    ("https://m.courier.example/a", "courier.example"), ("https://amp.example/a", "amp.example"),
    ("www.www.courier.example", "courier.example"), ("www.m.www.amp.example", "amp.example"),
  ])
  func namesTheDomainOfAnAddress(address: String, domain: String) {
    #expect(WebAddress.domain(of: address) == domain)
  }

  @Test(arguments: ["/news/a-62686179", "", "courier", "http://", "https://localhost/a"])
  func findsNoDomainWhereThereIsNone(address: String) {
    #expect(WebAddress.domain(of: address) == nil)
  }

  @Test func addressesOfOnePageHaveOneCanonicalForm() {
    let forms = [
      "https://www.courier.example/a/", "http://courier.example/a#top",
      "https://courier.example/a?utm_source=x&fbclid=y", "//courier.example/a",
    ]
    #expect(Set(forms.map(WebAddress.canonical)) == ["courier.example/a"])
    #expect(
      WebAddress.canonical("https://courier.example/a?id=7&utm_medium=z")
        == "courier.example/a?id=7")
  }
}
