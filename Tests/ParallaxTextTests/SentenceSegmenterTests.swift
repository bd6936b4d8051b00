import Testing

@testable import ParallaxText

/// The sentences of a text, without the white space around them.
private func sentences(_ text: String, _ language: String) -> [String] {
  var text = text
  return text.withUTF8 { bytes in
    SentenceSegmenter(language: language).sentences(bytes).map { span in
      let part = String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
      return part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}

@Suite struct SentenceSegmenterTests {
  @Test(arguments: [
    ("en", "The treaty binds NATO. | But some doubt it."),
    ("en", "They told the FBI. | Nobody came."),
    ("de", "Das sagte der Minister. | Doch es blieb ruhig."),
    ("de", "So berichtet es die BBC. | Mehr weiß man nicht."),
    ("fr", "Ils vont au CICR. | Rien ne change."),
  ])
  func endsASentenceAfterAWordThatOnlyEndsLikeAnAbbreviation(language: String, marked: String) {
    #expect(sentences(marked.replacing(" | ", with: " "), language) == parts(marked))
  }

  @Test(arguments: [
    ("de", "Gewählt wird am 1. Dezember in der Stadt."),
    ("de", "Seit dem 19. Jahrhundert steht das Haus, das im 2. Weltkrieg brannte."),
    ("de", "Die Fähre kostet 2 Mio. Euro bzw. 1,8 Mio. Pfund, sagt Prof. Lum."),
    ("de", "Auf der 3. Etage wohnt Frau Lum."),
    ("fr", "« Tout va bien », dit M. Dupré à Mme. Lum."),
    ("es", "El sr. Gil y la Sra. Paz viajaron a EE. UU. con el Dr. Ruiz."),
    ("it", "Il dott. Neri e l'on. Bianchi sono partiti."),
    ("ru", "Это сказал В. Петров в г. Москве на ул. Ленина."),
    ("uk", "Це сказала О. Коваль на вул. Шевченка."),
    ("el", "Το είπε ο Α. Νικολάου χθες."),
    ("ar", "قال أحمد ز. أمين إن الجسر مفتوح."),
    ("tr", "Prof. Dr. Ayşe Lum geldi."),
    ("nl", "Dat zei prof. Lum tegen mevr. Poe."),
    ("en", "“Why?” she asked. "), ("en", "The firm Wahoo! sold it (at last!) to them."),
    ("fr", "« Pourquoi ? » demande-t-elle."), ("fr", "« Non ! », dit-il."),
    ("zh", "U.S.的軍隊走了。"),
  ])
  func keepsASentenceWhole(language: String, text: String) {
    #expect(sentences(text, language).count == 1, "\(sentences(text, language))")
  }

  @Test(arguments: [
    ("de", "Er kam am 30. | Das Wetter war gut."),
    ("de", "Es geschah 1990. | Der Krieg war vorbei."),
    ("es", "Viajó a EE.UU. | El presidente calló."), ("es", "Dijo que sí. | Luego calló."),
    ("ru", "Это было в 2016 г. | Президент уехал."), ("ru", "Были сёла, города и т.д. | Все ушли."),
    ("ar", "كان ذلك عام 1990 م. | ثم عاد."),
    ("fr", "« Tout va bien. » | Il part."), ("fr", "« Où sont-ils\u{202F}?\u{A0}» | Nul ne sait."),
    ("de", "»Alles ist gut.« | »Nein.« | Er geht."),
    ("zh", "他走了。 | “我不走。” | 他們說。"), ("ja", "彼は去った。 | 「私は残る」と言った。"),
    ("zh", "沒有人來！ | （路透社）"), ("he", "הוא נסע לארה\"ב. | אשתו נשארה."),
    ("en", "“Why?” | She asked again."), ("en", "So said she and I. | The others left."),
  ])
  func endsASentence(language: String, marked: String) {
    let text = ["zh", "ja"].contains(language) ? "" : " "
    #expect(sentences(marked.replacing(" | ", with: text), language) == parts(marked))
  }

  @Test func coversTheTextFromEndToEndWhateverStandsInIt() {
    let pieces = [
      "U.S.", " ", "»", "“", "。", "30.", "Mai", "!", "a", "г.", "ארה\"ב.", "\n", "(", "EE.",
    ]
    var state: UInt64 = 9
    for language in ["en", "de", "fr", "es", "ru", "zh", "he", ""] {
      let segmenter = SentenceSegmenter(language: language)
      for _ in 0..<400 {
        var text = ""
        for _ in 0..<10 {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          text += pieces[Int(state >> 33) % pieces.count]
        }
        text.withUTF8 { bytes in
          let spans = segmenter.sentences(bytes)
          var end: Int32 = 0
          for span in spans {
            #expect(span.start == end && span.end > span.start)
            end = span.end
          }
          #expect(Int(end) == bytes.count)
        }
      }
    }
  }

  private func parts(_ marked: String) -> [String] {
    marked.split(separator: " | ").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
