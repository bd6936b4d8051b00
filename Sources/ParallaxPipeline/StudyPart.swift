/// What a study finds beside events, counts and comparisons; each takes time and is made when asked for.
public enum StudyPart: String, Sendable, CaseIterable {
  /// Each outlet against the others.
  case comparison
  /// Which documents share copy.
  case copies
  /// What was changed in shared copy; needs `copies`.
  case edits
  /// Which outlets tell which event, and what they mention.
  case coverage
  /// What outlets tell in a sentence each.
  case statements
  /// The digest of each input, for the manifest.
  case digests
}
