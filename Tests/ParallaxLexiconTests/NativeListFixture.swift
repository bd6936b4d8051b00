/// A native list that has all that a list can have.
enum NativeListFixture {
  static let text = """
    id: sides-en
    version: 1.2.0
    title: "Words for sides: both"
    language: en
    license: CC0-1.0
    authors: [The Parallax contributors, "A | B"]
    validated: sample
    description: "Made up, with a \\"mark\\"."
    profile: accents
    sources:
      - id: invented
        citation: "Made up: for | this test."
        url: https://example.org/a
      - id: other
        citation: Also made up.
    categories:
      - id: control
        label: Control of places
        description: Who holds what.
        entries:
          - id: occupy
            patterns: [occupy~verb, "*-occupied", "occupying force*"]
            definition: "To hold\\na place."
            hits: ["They occupy it, | she said.", "Occupied."]
            misses: ["Three rooms are taken."]
            except: [occupied with]
            context:
              - not before: [of the year, "so called"]
              - within 3 words of: [troops]
            neutral: [hold]
            note: "A note\\twith a tab."
            sources: [invented, other]
          - id: take
            patterns: [take~ over]
            forms: {take: [takes, took]}
            case: sensitive
            capitals: never
        categories:
          - id: loss
            label: Loss
            entries:
              - id: lost
                patterns: [lost, "/los(e|es|ing)/", "wom?n"]
                weight: -1.5
              - id: yield
                patterns: ["yield*"]
                stance: neutral
      - id: people
        label: people
        entries:
          - id: rebel
            patterns: [rebel]
            clitics: true
          - id: troops
            patterns: ["* troops", "c\\u00e9l\\u00e8bre", "12"]
            weight: 2
    naming:
      - id: armed
        referent: "Those | who fight"
        description: What it says.
        names:
          - {entry: rebel, register: journalistic, attitude: neutral, used-by: "anyone, or nobody"}
          - {entry: troops, register: official, attitude: approving}

    """
}
