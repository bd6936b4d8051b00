import ParallaxModel
import ParallaxText
import ParallaxVoices
import Testing

/// Where quotations with words around their marks begin and end.
@Suite struct QuotationEdgesTests {
  /// The fragments found in a text, each with its kind.
  private func speech(_ text: String) -> [String] {
    let analyzer = TextAnalyzer()
    let read = analyzer.analyze(body: text, title: "", language: "en")
    let finder = SpeechFinder(vocabulary: analyzer.vocabulary)
    var copy = text
    let bytes = Array(text.utf8)
    return copy.withUTF8 { finder.find(in: read, of: $0, field: .body) }.map { speech in
      let fragments = speech.fragments.map {
        String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
      }
      return "\(speech.kind.rawValue): \(fragments.joined(separator: " + "))"
    }
  }

  @Test(arguments: ["the council", "Harbor Weekly", "the Harbor Weekly newspaper", "reporters"])
  func beginsBehindWhoeverIsSpokenTo(_ addressee: String) {
    #expect(
      speech("The mayor told \(addressee) that the bridge was “a danger to everyone on it.”")
        == ["mixed: that the bridge was “a danger to everyone on it.”"])
  }

  @Test func beginsBehindATimeBesideTheVerb() {
    #expect(
      speech("The minister said Thursday that the talks had been “long and difficult.”")
        == ["mixed: that the talks had been “long and difficult.”"])
  }

  @Test func endsBeforeAPhraseThatSaysWhatTheSpeakerDid() {
    #expect(
      speech("He said the dam was “a danger,” describing the engineers as careless.")
        == ["mixed: the dam was “a danger,”"])
  }

  @Test func takesNoWordsWhereNoVerbStands() {
    #expect(
      speech("The “wonder of the northern coast” closed before the winter.")
        == ["direct: “wonder of the northern coast”"])
  }

  @Test func keepsAllWordsBetweenMarks() {
    #expect(
      speech("He said that “nobody knew of it,” and that “nobody will be blamed for it.”")
        .joined(separator: " ").contains("“nobody will be blamed for it.”"))
  }
}
