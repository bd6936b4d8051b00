import ParallaxModel

/// Writes `report.html`: one self-contained page that lays the coverage side by side.
public struct HTMLReportWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The page for a study.
  public func text(of study: Study) -> String { "" }
}
