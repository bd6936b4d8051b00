import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct QbiasFormatTests {
  @Test func theTitleIsTheEventAndTheHeadingTheTitle() {
    let result = load(
      "a.csv",
      ",title,tags,heading,source,text,bias_rating\n"
        + "0,Bridge Opens,\"['Traffic']\",Bridge open,North Star,\"It is\nopen.\",left\n"
        + "1,Bridge Opens,[],Bridge free,South Post,It is free.,right\n")
    #expect(result.format == .qbias)
    #expect(
      result.account == [
        "2: outlet=North Star | title=Bridge open | body=It is/open. | event=Bridge Opens"
          + " | [bias_rating]=left | [tags]=['Traffic']",
        "4: outlet=South Post | title=Bridge free | body=It is free. | event=Bridge Opens"
          + " | [bias_rating]=right | [tags]=[]",
      ])
    #expect(result.fieldMap[.title] == "heading")
  }
}
