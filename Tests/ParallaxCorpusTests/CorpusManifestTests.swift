import ParallaxModel
import Testing

@testable import ParallaxCorpus

@Suite struct CorpusManifestTests {
  @Test func readsAllItsFields() throws {
    let manifest = try CorpusManifest(
      yaml: """
        id: c
        title: One town
        description: >-
          Two
          lines.
        license: CC0-1.0
        authors: [A, B]
        languages: [en, no]
        outlets:
          - name: The Courier
            slug: tc
            domain: tc.example
            description: local
          - name: Wire
        """, path: "corpus.yml")
    #expect(
      manifest
        == CorpusManifest(
          id: "c", title: "One town", description: "Two lines.", license: "CC0-1.0",
          authors: ["A", "B"], languages: ["en", "no"],
          outlets: [
            .init(name: "The Courier", slug: "tc", domain: "tc.example", description: "local"),
            .init(name: "Wire", slug: "Wire"),
          ]))
  }

  @Test(arguments: [
    ("title: A\n", 1), ("id: c\noutlets:\n  - slug: x\n", 3), ("id: c\nid: d\n", 1),
    ("- a\n", 1), ("id: [\n", 2),
  ])
  func errorsNameTheirLine(text: String, line: Int) {
    #expect {
      try CorpusManifest(yaml: text, path: "corpus.yml")
    } throws: { error in
      (error as? FatalDiagnostic)?.diagnostic.place?.line == line
    }
  }
}
