import Testing

@testable import ParallaxCorpus

@Suite struct FurnitureRulesTests {
  @Test(arguments: [
    ("Follow us on the network of your choice", "share"),
    ("Abonnieren Sie unseren Newsletter und lesen Sie mit", "subscribe"),
    ("Únete a nuestro canal y recibe lo mejor de la semana", "subscribe"),
    ("Подпишитесь на наш канал", "subscribe"),
    ("Lesen Sie auch: Zehn Tage im Tal", "related-links"),
    ("Lire aussi Dix jours dans la vallée", "related-links"),
    ("Czytaj także: Dziesięć dni w dolinie", "related-links"),
    ("Bo Roe in Dale contributed to this report.", "byline"),
    ("Photo: Bo Roe", "caption"),
  ])
  func appealsPointersCreditsAndCaptionsAreNamed(text: String, reason: String) {
    let page = Self.page(text)
    #expect(page.paragraphs == SavedPage.story)
    #expect(page.reason(text) == reason)
  }

  @Test(arguments: [
    "The photo: it shows a man who stands on the bridge of Hill and looks at the river below him.",
    "Read more books, the minister told the pupils.",
    "She said that nobody would subscribe to such a view of the war.",
  ])
  func sentencesWithTheSameWordsStay(text: String) {
    #expect(Self.page(text).paragraphs.contains(text))
  }

  private static func page(_ text: String) -> SavedPage {
    let story = SavedPage.story
    return SavedPage(
      "<div class='text'><p>\(story[0])</p><p>\(story[1])</p><p>\(text)</p><p>\(story[2])</p></div>"
    )
  }

  @Test(arguments: [
    ("  (3) Comments! ", "comments"), ("A  B\tC", "a b c"), ("12", ""),
    ("Don\u{2019}t miss", "don't miss"),
    ("\u{BB} Ähnliche\u{A0}Beiträge", "ähnliche beiträge"), ("A1", "a"),
  ])
  func linesAreFoldedBeforeTheyAreCompared(line: String, folded: String) {
    #expect(FurnitureRules.folded(line[...]) == folded)
  }
}
