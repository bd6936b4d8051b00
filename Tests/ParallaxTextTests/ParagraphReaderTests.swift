import ParallaxModel
import Testing

@testable import ParallaxText

private func sections(_ body: String, title: String = "") -> [String] {
  var body = body
  var title = title
  return body.withUTF8 { bytes in
    title.withUTF8 { ParagraphReader.paragraphs(of: bytes, title: $0) }.map {
      let text = String(decoding: bytes[Int($0.span.start)..<Int($0.span.end)], as: UTF8.self)
      return "\($0.section.name): \(text)"
    }
  }
}

@Suite struct ParagraphReaderTests {
  @Test func tellsHeadlineBylineLeadSubheadingAndBody() {
    let body = """
      Town Retaken, Army Says

      By Jane Doe

      SELMA — The army retook the town on Monday after a week of fighting.

      A second paragraph follows it here.

      The birthplace of the revolt

      The revolt began here in 2011, when students marched on the square.
      """
    #expect(
      sections(body, title: "Town retaken, army says") == [
        "headline: Town Retaken, Army Says",
        "body: By Jane Doe",
        "lead: SELMA — The army retook the town on Monday after a week of fighting.",
        "body: A second paragraph follows it here.",
        "subheading: The birthplace of the revolt",
        "body: The revolt began here in 2011, when students marched on the square.",
      ])
  }

  @Test func takesEachLineAsAParagraphUnlessTheTextIsHardWrapped() {
    #expect(sections("One sentence.\nTwo sentences.").count == 2)
    let wrapped = """
      The army retook the town on Monday after a week of fighting in
      which many houses were burned, the governor of the province said
      on the radio.

      A second paragraph follows it here and it is also wrapped in the
      way that old mail programs used to do.
      """
    #expect(sections(wrapped).count == 2)
  }

  @Test func takesALineThatEndsInAQuotedWordAsASubheading() {
    #expect(
      sections(
        "The army came.\n\nThree villages, two ‘liberations’\n\nNobody counted the dead of those three days, she said."
      )[
        1]
        == "subheading: Three villages, two ‘liberations’")
    #expect(
      sections("The army came.\n\n“We are home.”\n\nNobody counted them then, she said.")[1]
        == "body: “We are home.”")
  }

  @Test func countsATitleWithTheOutletsNameOnceOnly() {
    let body = "Army kills rebels in Selma\n\nThe army came on Monday."
    #expect(
      sections(body, title: "Army kills rebels in Selma | The Times")[0]
        == "headline: Army kills rebels in Selma")
  }

  @Test func measuresWrappedLinesInCharacters() {
    let line = "ارتش روز دوشنبه شهر را پس گرفت و گفت که این پیروزی بزرگ است"
    #expect(sections("\(line)\n\(line)\n\(line).\n\n\(line)\n\(line).").count == 2)
  }
}
