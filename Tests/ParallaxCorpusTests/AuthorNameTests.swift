import Testing

@testable import ParallaxCorpus

@Suite struct AuthorNameTests {
  @Test(arguments: [
    ("By Ann Lee", "Ann Lee"), ("Von Hans Müller", "Hans Müller"), ("Par Zoé Petit", "Zoé Petit"),
    ("Por Inés Gil", "Inés Gil"), ("Автор: Анна Ли", "Анна Ли"), ("نوشته آنا لی", "آنا لی"),
    ("Autor/in: Hans Müller", "Hans Müller"), ("作者：李安", "李安"),
    ("By Ann Lee, Staff Writer", "Ann Lee"), ("Ann Lee, Bo Ray", "Ann Lee, Bo Ray"),
    ("By Ann Lee and Bo Ray", "Ann Lee and Bo Ray"), ("Hans von Berg", "Hans von Berg"),
    ("von Berg", "Berg"), ("Von Chefredakteur Hans Müller", "Hans Müller"),
    ("Ann Lee | 12 April 2018", "Ann Lee"), ("Ann Lee am 12. April 2018", "Ann Lee"),
    ("Ann Lee (ann@courier.example)", "Ann Lee"), ("Ann Lee @annlee", "Ann Lee"),
    ("Ann Lee, MD", "Ann Lee, MD"), ("  Ann&nbsp;Lee ", "Ann Lee"), ("ann1984", "ann1984"),
    ("View all posts by Ann Lee", "Ann Lee"), ("12.04.2018 | 10:31 | Ann Lee", "Ann Lee"),
  ])
  func aNameIsTakenOutOfWhatStandsAroundIt(raw: String, name: String) {
    #expect(AuthorName(raw)?.text == name)
  }

  @Test(arguments: [
    "", "admin", "By", "Von:", "Read more", "12 April 2018", "https://courier.example/ann",
    "ann@courier.example", "|", "Comments", "Autor",
    "Ann Lee has been writing about all the rivers of the north for twenty years and lives there.",
  ])
  func whatIsNoNameIsNone(raw: String) {
    #expect(AuthorName(raw) == nil)
  }

  @Test func oneNameInTwoFormsIsOne() {
    #expect(AuthorName("ANN LÉE")?.key == AuthorName("Ann Lee")?.key)
    #expect(AuthorName("Ann Lee und Bo Ray")?.key == AuthorName(["Ann Lee", "Bo Ray"])?.key)
    #expect(AuthorName(["Ann Lee", "More by Ann Lee", "Ann Lee"])?.text == "Ann Lee")
  }
}
