import Testing

@testable import ParallaxPipeline

@Suite struct ManifestPathTests {
  @Test func keepsRelativePathsAndCutsAbsoluteOnes() {
    #expect(ManifestPath.portable("corpora/a/b.md", inputs: ["corpora/a"]) == "corpora/a/b.md")
    #expect(ManifestPath.portable("/x/y/corpus/a/b.md", inputs: ["/x/y/corpus"]) == "corpus/a/b.md")
    #expect(ManifestPath.portable("/x/y/corpus/b.md", inputs: ["/x/y/corpus/"]) == "corpus/b.md")
    #expect(ManifestPath.portable("/x/y/b.csv") == "b.csv")
  }
}
