import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct ArticleCaptionsTests {
  private let story = SavedPage.story

  private func page(_ caption: String, after: String = "") -> SavedPage {
    SavedPage(
      "<article><h1>Army takes the town of Hill</h1><p>\(story[0])</p><p>\(story[1])</p>\(caption)"
        + "<p>\(story[2])</p>\(after)</article>")
  }

  @Test(arguments: [
    "<figure><img src='a.jpg'><figcaption>The market of Hill in better days.</figcaption></figure>",
    "<figure><img src='a.jpg'><figcaption>The market of Hill in better days. <span class='credit'>"
      + "Bo Roe</span></figcaption></figure>",
    "<figure><img src='a.jpg'><figcaption><span>The market of Hill in better days.</span><span>Bo"
      + " Roe / AP</span></figcaption></figure>",
    "<div><img src='a.jpg'><p class='wp-caption-text'>The market of Hill in better days. (Foto: Bo"
      + " Roe)</p></div>",
    "<div class='media'><img src='a.jpg'><span class='photo-caption'>The market of Hill in better"
      + " days.</span> <span class='copyright'>Agency</span></div>",
    "<p>The market of Hill in better days. Photo: Bo Roe/Agency</p>",
  ])
  func aSavedPageGivesItsCaptionsApartFromTheText(caption: String) {
    let page = page(caption)
    #expect(page.paragraphs == story)
    #expect(page.captions == ["The market of Hill in better days."])
  }

  @Test func whatIsNotSurelyOfTheArticleIsNoCaption() {
    let teaser =
      "<figure><a href='/b'><img src='b.jpg'></a><figcaption><a href='/b'>Ten days without water in"
      + " the valley</a></figcaption></figure>"
    let later =
      "<figure><img src='c.jpg'><figcaption>The ferry leaves for the islands.</figcaption></figure>"
    let page = page(teaser, after: later)
    #expect(page.paragraphs == story)
    #expect(page.captions == [])
    #expect(page.reason("The ferry leaves for the islands.") == "caption")
  }

  @Test func aCreditAloneIsNotCounted() {
    let page = page("<figure><figcaption>Photo: Bo Roe/Agency</figcaption></figure>")
    #expect(page.captions == [])
    #expect(page.reason("Photo: Bo Roe/Agency") == "caption")
  }

  @Test func aCaptionThatRepeatsAnotherOrTheTextIsCountedOnce() {
    func figure(_ text: String) -> String { "<figure><figcaption>\(text)</figcaption></figure>" }
    let page = page(
      figure("The market of Hill in better days.") + figure("The market of Hill in better days")
        + figure("Army takes the town of Hill") + figure(story[0]) + figure(story[1])
        + figure("The market of Hill in better days. It is closed now."))
    #expect(
      page.captions == [
        "The market of Hill in better days.",
        "The market of Hill in better days. It is closed now.",
      ])
    #expect(page.reason("Army takes the town of Hill") == "repetition")
    #expect(page.reason(story[0]) == "repetition")
    #expect(page.reason(story[1]) == "repetition")
    #expect(page.paragraphs == story)
  }

  @Test func aPastedTextGivesTheLinesThatEndWithACredit() {
    let text = """
      Army takes the town of Hill

      \(story[0])

      The market of Hill in better days. Photo: Bo Roe/Agency

      \(story[1])

      Foto: Bo Roe

      \(story[2])
      """
    let document = load("paste.txt", text).documents.first
    #expect(document?.body == story.joined(separator: "\n\n"))
    #expect(document?.captions == "The market of Hill in better days.")
    #expect(
      document?.furniture.map { "\($0.line ?? 0) \($0.reason): \($0.text)" } == [
        "5 credit: Photo: Bo Roe/Agency", "9 caption: Foto: Bo Roe",
      ])
    let whole = load("paste.txt", text, options: LoadOptions(keepsFurniture: true))
    #expect(whole.documents.first?.captions == "")
    #expect(whole.documents.first?.body.contains("better days. Photo: Bo Roe") == true)
  }

  @Test(arguments: [
    #"{"title":"T","body":"B.","captions":["The gate. Photo: Bo Roe/AP","The bridge at noon. (Bo Roe/AP)","B."]}"#,
    #"{"title":"T","body":"B.","caption":"The gate. Photo: Bo Roe/AP\nThe bridge at noon. (Bo Roe/AP)\nPhoto: Bo Roe"}"#,
  ])
  func aFieldOfCaptionsIsTakenLineByLine(line: String) {
    let document = load("a.jsonl", line).documents.first
    #expect(document?.captions == "The gate.\nThe bridge at noon.")
    #expect(document?.body == "B.")
  }

  @Test func anArticleWithoutCaptionsHasTheContentItHad() {
    let document = load("a.jsonl", #"{"title":"T","body":"B.","captions":[]}"#).documents.first
    #expect(document?.captions == "")
    #expect(document?.furniture == [])
  }
}
