import ParallaxModel

/// Two short word lists, one English and one Persian.
enum LexiconFixture {
  static let english = Lexicon(
    id: "armed-conflict-en", version: "0.3.0", title: "Armed conflict (English)", language: "en",
    license: "CC-BY-4.0", authors: ["Parallax"], validated: .no,
    description: "Terms that take a side in reports of armed conflict.", sources: [],
    categories: [
      Category(
        id: "control", label: "Occupation and liberation",
        description: "Who is said to hold a place by right.",
        entries: [
          Entry(
            id: "occupation", patterns: ["occupation", "occupying"],
            definition: "Says that a force holds a place that is not its own.",
            neutral: ["control of", "presence in"]),
          Entry(
            id: "liberation", patterns: ["liberat*"],
            definition: "Says that taking a place frees it.", neutral: ["capture", "retaking"],
            note: "Accurate where the people held there say so."),
        ]),
      Category(
        id: "groups", label: "Naming of armed groups", description: "What fighters are called.",
        entries: [
          Entry(
            id: "terrorist", patterns: ["terrorist*"],
            definition: "Says that a person or group uses terror against civilians.",
            neutral: ["fighter", "gunman", "attacker"]),
          Entry(
            id: "martyr", patterns: ["martyr*"],
            definition: "Says that a death was a sacrifice for a right cause.",
            neutral: ["person killed"]),
          Entry(
            id: "regime", patterns: ["regime"],
            definition: "Says that a government rules without right.", neutral: ["government"]),
        ]),
    ])

  static let persian = Lexicon(
    id: "armed-conflict-fa", version: "0.1.0", title: "درگیری مسلحانه (Persian)", language: "fa",
    license: "CC-BY-4.0", authors: ["Parallax"], validated: .sample,
    description: "Terms that take a side, in Persian.", sources: [],
    categories: [
      Category(
        id: "control", label: "Occupation and liberation",
        description: "Who is said to hold a place by right.",
        entries: [
          Entry(
            id: "eshghal", patterns: ["اشغالگر*"], definition: "“Occupier”.",
            neutral: ["نیروهای خارجی"]),
          Entry(id: "azadi", patterns: ["آزادسازی"], definition: "“Liberation”."),
        ])
    ])

  static let all = [english, persian]
}
