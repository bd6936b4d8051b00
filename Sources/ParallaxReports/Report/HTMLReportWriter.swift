import ParallaxModel

/// Writes `report.html`: one self-contained page that lays the coverage side by side.
///
/// The page needs no network and no script, and the same study gives the same bytes.
public struct HTMLReportWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The page for a study.
  public func text(of study: Study) -> String {
    let contents = ReportContents(study)
    let comparisons = ComparisonIndex(study.comparisons)
    let pooled = contents.events.count > 1 ? comparisons.pooled : []
    let header = ReportHeader(contents: contents)
    let events = contents.events.map {
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
