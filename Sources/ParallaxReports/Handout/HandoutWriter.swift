import ParallaxModel

/// Writes a classroom handout about one event: a student sheet and the teacher's key.
public struct HandoutWriter: Sendable {
  /// The two pages, each a self-contained HTML text.
  public struct Handout: Sendable, Equatable {
    /// The sheet for students: outlets hidden, nothing marked.
    public var student: String
    /// The key: outlets, every occurrence, counts and cautions.
    public var key: String
  }

  /// Makes a writer.
  public init() {}

  /// The two pages for a study whose documents tell one event.
  public func handout(of study: Study) -> Handout { Handout(student: "", key: "") }
}
