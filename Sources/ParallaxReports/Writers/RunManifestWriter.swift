import ParallaxModel

/// Writes `run.json`: what was run and on what, with sorted keys.
public struct RunManifestWriter: Sendable {
  /// What was run.
  public let manifest: RunManifest

  /// Makes a writer for a run.
  public init(_ manifest: RunManifest) { self.manifest = manifest }

  /// The text of `run.json`.
  public var text: String {
    JSONValue.object([
      "schema_version": .string(manifest.schemaVersion),
      "parallax_version": .string(manifest.parallaxVersion),
      "icu_version": .string(manifest.icuVersion),
      "unicode_version": .string(manifest.unicodeVersion),
      "options": .object(manifest.options.mapValues { .string($0) }),
      "inputs": .array(manifest.inputs.map(Self.input)),
      "lexicons": .array(manifest.lexicons.map(Self.lexicon)),
      "rows": .object(manifest.rows.mapValues { .integer($0) }),
    ]).prettyPrinted
  }

  private static func input(_ file: RunManifest.InputFile) -> JSONValue {
    .object([
      "path": .string(file.path), "sha256": .string(file.sha256),
      "documents": .integer(file.documents),
    ])
  }

  private static func lexicon(_ record: RunManifest.LexiconRecord) -> JSONValue {
    .object([
      "id": .string(record.id), "version": .string(record.version),
      "language": .string(record.language), "validated": .string(record.validated),
      "entries": .integer(record.entries), "sha256": .string(record.sha256),
      "counted": .boolean(record.counted),
    ])
  }
}
