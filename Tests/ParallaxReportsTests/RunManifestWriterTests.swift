import ParallaxModel
import ParallaxReports
import Testing

@Suite struct RunManifestWriterTests {
  @Test func sortedAndEscaped() {
    let manifest = RunManifest(
      parallaxVersion: "0.1.0", icuVersion: "76.1", unicodeVersion: "16.0",
      options: ["where": "title=\"a\\b\"\n", "by": "event,voice"],
      inputs: [.init(path: "a/é.txt", sha256: "ff", documents: 2)],
      lexicons: [.init(LexiconFixture.persian)], rows: ["read": 3, "kept": 2])
    #expect(
      RunManifestWriter(manifest).text == #"""
        {
          "icu_version": "76.1",
          "inputs": [
            {
              "documents": 2,
              "path": "a/é.txt",
              "sha256": "ff"
            }
          ],
          "lexicons": [
            {
              "counted": true,
              "entries": 2,
              "id": "armed-conflict-fa",
              "language": "fa",
              "sha256": "",
              "validated": "sample",
              "version": "0.1.0"
            }
          ],
          "options": {
            "by": "event,voice",
            "where": "title=\"a\\b\"\n"
          },
          "parallax_version": "0.1.0",
          "rows": {
            "kept": 2,
            "read": 3
          },
          "schema_version": "0.1",
          "unicode_version": "16.0"
        }

        """#)
  }
}
