import Testing

@testable import ParallaxCorpus

@Suite struct EntityTextTests {
  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&#8222;a&#8220;", "„a“"), ("&#x00E4;&#x20;b", "ä b"),
    ("caf&eacute;", "café"), ("&amp;amp;", "&"), ("&bogus; &amp", "&bogus; &amp"),
    ("a < b", "a < b"),
    ("<b>bold</b> text", "bold text"), ("&#0; &#xD800; &#99999999;", "&#0; &#xD800; &#99999999;"),
    ("AT&T & co;", "AT&T & co;"), ("&apos;x&apos;", "'x'"),
  ])
  func entitiesAndElementsAreResolved(text: String, plain: String) {
    #expect(EntityText.plain(text) == plain)
  }
}
