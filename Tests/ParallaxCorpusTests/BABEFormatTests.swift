import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct BABEFormatTests {
  @Test func sentencesOfOneArticleHaveIdsOfTheirOwn() {
    let result = load(
      "a.csv",
      "\u{FEFF}text;news_link;outlet;topic;type;label_bias;label_opinion;biased_words\r\n"
        + "\"They \"\"freed\"\" it; so.\";https://n.example/1;north;war;left;Biased;Opinion;['freed']\r\n"
        + "It is open.;https://n.example/1;north;war;left;Non-biased;Factual;[]\r\n")
    #expect(result.format == .babe)
    #expect(
      result.account == [
        "2: outlet=north | title= | body=They \"freed\" it; so. | url=https://n.example/1"
          + " | [biased_words]=['freed'] | [label_bias]=Biased | [label_opinion]=Opinion"
          + " | [topic]=war | [type]=left",
        "3: outlet=north | title= | body=It is open. | url=https://n.example/1"
          + " | [biased_words]=[] | [label_bias]=Non-biased | [label_opinion]=Factual"
          + " | [topic]=war | [type]=left",
      ])
    #expect(Set(result.documents.map(\.id)).count == 2)
  }

  @Test func theSentencesOfMBICAreTheTexts() {
    let result = load(
      "a.csv",
      "sentence;news_link;outlet;Label_bias;article\nOne.;https://n.example/1;n;Biased;One. Two.\n")
    #expect(result.format == .babe)
    #expect(result.documents.map(\.body) == ["One."])
    #expect(result.documents.first?.metadata["article"] == "One. Two.")
  }
}
