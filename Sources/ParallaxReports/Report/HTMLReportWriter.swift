import ParallaxModel

/// Writes `report.html`: one self-contained page that lays the coverage side by side.
///
/// The page needs no network and no script, and the same study gives the same bytes.
public struct HTMLReportWriter: Sendable {
  /// The most events that the page lays out.
  public static let standardMostEvents = 100

  private let mostEvents: Int

  /// Makes a writer.
  ///
  /// - Parameter mostEvents: The most events that the page lays out; where there are more, those that most
  ///   outlets tell.
  public init(mostEvents: Int = HTMLReportWriter.standardMostEvents) {
    self.mostEvents = mostEvents
  }

  /// The page for a study.
  public func text(of study: Study) -> String {
    let contents = ReportContents(study, mostEvents: mostEvents)
    let comparisons = ComparisonIndex(study.comparisons)
    let pooled = contents.events.count > 1 ? comparisons.pooled : []
    let header = ReportHeader(contents: contents)
    let events = contents.shownEvents.map {
      EventSection(contents: contents, comparisons: comparisons, event: $0).html()
    }
    return ReportPage(
      title: "The same news, side by side",
      content: """
        \(header.html())\
        \(LimitsBox(limits: LimitsFinder(study: study).limits).html())\
        \(header.lists)\(header.legend)\
        \(TableOfContents(contents: contents).html())\
        \(CoverageOverview(contents: contents).html())\
        \(PooledTable(study: study, comparisons: pooled).html())\
        \(events)\
        \(ReportFooter(manifest: study.manifest).html())
        """
    ).html().text
  }
}
