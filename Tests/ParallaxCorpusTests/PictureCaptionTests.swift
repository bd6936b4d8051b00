import Testing

@testable import ParallaxCorpus

@Suite struct PictureCaptionTests {
  @Test(arguments: [
    ("Dockers stand at the gate of the harbor.", nil),
    ("Dockers stand at the gate of the harbor. Photo: Ana Lum/Agency", "Photo: Ana Lum/Agency"),
    ("Dockers stand at the gate of the harbor. (Foto: Ana Lum)", "(Foto: Ana Lum)"),
    ("Dockers stand at the gate of the harbor. (Ana Lum/AP)", "(Ana Lum/AP)"),
    ("Dockers stand at the gate of the harbor. © Ana Lum / Agency", "© Ana Lum / Agency"),
    ("Dockers stand at the gate of the harbor. Ana Lum", "Ana Lum"),
    ("Dockers stand at the gate of the harbor. (Ana Lum)", "(Ana Lum)"),
    ("Dockers stand at the gate of the harbor. | Ana Lum", "| Ana Lum"),
    (
      "Dockers stand at the gate of the harbor. Ana Lum via Getty Images",
      "Ana Lum via Getty Images"
    ),
    ("Image caption, Dockers stand at the gate of the harbor.", nil),
  ])
  func theCreditIsNoneOfTheWords(line: String, credit: String?) throws {
    let caption = try #require(PictureCaption(line[...]))
    #expect(caption.words == "Dockers stand at the gate of the harbor.")
    #expect(caption.credit == credit)
  }

  @Test(arguments: [
    "The gate (left) and the bridge (right) on Monday.", "Mayor Ana Lum opens the bridge to Dale.",
    "The road between Hill and Dale, closed since May",
    "مراسم گشایش پل تازه در کرانهٔ شرقی رود.", "新しい橋の上に立つ港の労働者たち",
  ])
  func captionsWithoutACreditStayWhole(line: String) {
    #expect(PictureCaption(line[...])?.words == line)
    #expect(PictureCaption(line[...])?.credit == nil)
  }

  @Test(arguments: [
    "Photo: Ana Lum/Agency", "© Ana Lum", "Ana Lum / Agency", "(Ana Lum)", "Image 3 of 12",
    "Ana Lum", "12 May 2031", "Advertisement", "Getty Images", "",
    Array(repeating: "word", count: 300).joined(separator: " "),
  ])
  func creditsLabelsAndNamesAreNoCaptions(line: String) {
    #expect(PictureCaption(line[...]) == nil)
  }

  private static let given: [(String, String?, String?)] = [
    ("The gate.", "The gate.", nil), ("The gate. Photo: Ana Lum", "The gate.", "Photo: Ana Lum"),
    ("Photo: Ana Lum", nil, "Photo: Ana Lum"), ("Ana Lum", "Ana Lum", nil),
  ]

  @Test(arguments: given)
  func aGivenCaptionMayBeShort(line: String, words: String?, credit: String?) {
    let parts = PictureCaption.parts(given: line[...])
    #expect(parts.words == words)
    #expect(parts.credit == credit)
  }

  @Test(arguments: [
    "The company was sued last year by Getty Images",
    "The photo: it shows a man who stands on the bridge and looks at the river below him.",
    "He had a picture of the harbor in his office (and one of the bridge).",
    "The shares of Shutterstock fell on Monday, said Reuters",
    "Source: Ministry of the Interior of the Republic",
  ])
  func sentencesOfATextAreNoCaptions(line: String) {
    #expect(PictureCaption(unmarked: line[...]) == nil)
    #expect(!PictureCaption.isUnmarkedCredit(line[...]))
  }
}
