import ParallaxModel

/// One invented event in three small articles, for exact tables.
enum CrossingFixture {
  static let lexicons = LexiconFixture.all

  static let harbor = StudyFixture.analyzed(
    id: "d1", outlet: "Harbor Times",
    title: "Army takes bridge, ending {own occupation: occupation}",
    body: """
      The army took the bridge on Monday, ending months of {own occupation: occupation}.
      “We will finish the {direct liberation: liberation},” the general said. The “{distanced terrorist: terrorists}” left\tby
      night.
      """,
    date: DocumentDate(year: 2031, month: 5, day: 6), lexicons: lexicons)

  static let valley = StudyFixture.analyzed(
    id: "d2", outlet: "Valley, \"Post\"",
    title: "Bridge changes hands", body: "The bridge changed hands on Monday.",
    date: DocumentDate(precision: .instant, secondsSince1970: 1_936_000_000), lexicons: lexicons)

  static let persian = StudyFixture.analyzed(
    id: "d3", outlet: "پیام رود", title: "{own azadi: آزادسازی} پل",
    body: "ارتش پل را از {own eshghal: اشغالگران} پس گرفت.", language: "fa", lexicons: lexicons)

  static let documents = [harbor, valley, persian]
  static let study = StudyFixture.study(documents, lexicons: lexicons)
}
