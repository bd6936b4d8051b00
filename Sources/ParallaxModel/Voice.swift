/// Whose words a stretch of text is.
public enum Voice: UInt8, Sendable, CaseIterable, Comparable {
  /// The outlet's own words.
  case own
  /// Inside quotation marks that somebody speaks.
  case direct
  /// Somebody's words retold without quotation marks.
  case reported
  /// Held at a distance: a few words in quotation marks with nobody speaking.
  case distanced
  /// It cannot be said.
  case unclear

  /// The name in tables: `own`, `direct`, `reported`, `distanced` or `unclear`.
  public var name: String {
    switch self {
    case .own: "own"
    case .direct: "direct"
    case .reported: "reported"
    case .distanced: "distanced"
    case .unclear: "unclear"
    }
  }

  /// In the order of tables: own, direct, reported, distanced, unclear.
  public static func < (left: Voice, right: Voice) -> Bool { left.rawValue < right.rawValue }
}

/// The part of an article a stretch of text stands in.
public enum Section: UInt8, Sendable, CaseIterable, Comparable {
  /// The title.
  case headline
  /// A heading inside the body.
  case subheading
  /// The first paragraph of running text, after dateline and byline.
  case lead
  /// Everything else.
  case body
  /// Words under a picture.
  case caption

  /// The name in tables.
  public var name: String {
    switch self {
    case .headline: "headline"
    case .subheading: "subheading"
    case .lead: "lead"
    case .body: "body"
    case .caption: "caption"
    }
  }

  /// In the order of the cases.
  public static func < (left: Section, right: Section) -> Bool { left.rawValue < right.rawValue }
}

/// How far voices are told apart.
public enum VoiceDepth: String, Sendable, CaseIterable {
  /// Quotations, reported speech and distance.
  case full
  /// Only quotation marks, as in a language without a list of reporting verbs: words outside them, and
  /// the few words between them that may be held at a distance, are unclear.
  case marks
  /// All words are unclear.
  case none
}
