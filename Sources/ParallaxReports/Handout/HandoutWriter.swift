import ParallaxModel

/// Writes a classroom handout about one event: a student sheet and the teacher's key.
public struct HandoutWriter: Sendable {
  /// The two pages, each a self-contained HTML text.
  public struct Handout: Sendable, Equatable {
    /// The sheet for students: outlets hidden, nothing marked.
    public var student: String
    /// The key: outlets, every occurrence, counts and cautions.
    public var key: String
    /// How many articles the study holds.
    public var named: Int
    /// How many of them the sheet shows.
    public var shown: Int
  }

  /// The event in one neutral sentence, where the teacher gave one.
  public let eventLine: String?

  /// Makes a writer; without a line for the event one is made from numbers and dates.
  public init(eventLine: String? = nil) { self.eventLine = eventLine }

  /// The two pages for a study whose documents tell one event.
  ///
  /// At most six outlets are used, each with its earliest article, lettered in order of time.
  public func handout(of study: Study) -> Handout {
    let articles = ReportContents(study).articlesByTime
    let extracts = SourceExtract.extracts(of: articles)
    let used = Set(extracts.map(\.article.number))
    let line = eventLine ?? Self.line(for: extracts.map(\.article))
    let student = StudentSheet(
      extracts: extracts, bank: WordBank(extracts, study: study), eventLine: line)
    let key = TeacherKey(
      study: study, extracts: extracts, leftOut: articles.filter { !used.contains($0.number) },
      eventLine: line)
    return Handout(
      student: student.html().text, key: key.html().text, named: articles.count,
      shown: extracts.count)
  }

  private static func line(for articles: [ReportContents.Article]) -> String {
    let group = ReportContents.EventGroup(id: nil, number: 1, articles: articles)
    let days = EventWording(group).days.map {
      ", published \($0.contains(" to ") ? "" : "on ")\($0)"
    }
    let count = StudentSheet.number(articles.count)
    let start = count.prefix(1).uppercased() + count.dropFirst()
    return articles.count == 1
      ? "One news article about an event\(days ?? "")."
      : "\(start) news articles about the same event\(days ?? "")."
  }
}
