import ParallaxModel

/// A study put in the order of the page: events by time, their documents by time, outlets by name.
struct ReportContents {
  /// A document and its number in the page.
  struct Article {
    let number: Int
    let analyzed: AnalyzedDocument
    var document: Document { analyzed.document }
    var direction: TextDirection {
      TextDirection(
        language: document.language, text: document.title + " " + document.body.prefix(200))
    }
  }

  /// An event, or the documents without one.
  struct EventGroup {
    let id: String?
    let number: Int
    let articles: [Article]
    var anchor: String { "e\(number)" }
    /// In alphabetical order.
    var outlets: [String] { ReportContents.outlets(articles) }
    /// What is compared: outlets, or groups of them, in alphabetical order.
    var units: [String] { ReportContents.units(articles) }
  }

  let study: Study
  let voices: VoiceShares
  let findings: EventFindings
  let events: [EventGroup]
  /// Those that the page lays out, in the same order.
  let shownEvents: [EventGroup]
  /// In alphabetical order.
  let outlets: [String]
  /// What is compared: outlets, or groups of them, in alphabetical order.
  let units: [String]

  /// - Parameters:
  ///   - study: The study.
  ///   - mostEvents: The most events that the page lays out: those that most outlets or groups tell.
  init(_ study: Study, mostEvents: Int = HTMLReportWriter.standardMostEvents) {
    self.study = study
    voices = VoiceShares(study)
    findings = EventFindings(study)
    let articles = study.documents.enumerated().map { Article(number: $0 + 1, analyzed: $1) }
    byID = Dictionary(
      articles.map { ($0.document.id, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [String: [Article]] = [:]
    for article in articles {
      groups[article.analyzed.membership?.eventID ?? "", default: []].append(article)
    }
    let sorted = groups.map { (id: $0.key, articles: $0.value.sorted(by: Self.isEarlier)) }
      .sorted { left, right in
        if left.id.isEmpty != right.id.isEmpty { return right.id.isEmpty }
        let (first, second) = (Self.day(left.articles), Self.day(right.articles))
        return first != second ? first < second : left.id.orderKey < right.id.orderKey
      }
    events = sorted.enumerated().map { index, group in
      EventGroup(
        id: group.id.isEmpty ? nil : group.id, number: index + 1, articles: group.articles)
    }
    shownEvents = Self.shown(events, most: mostEvents)
    outlets = Self.outlets(articles)
    units = Self.units(articles)
  }

  private static func shown(_ events: [EventGroup], most: Int) -> [EventGroup] {
    guard events.count > most else { return events }
    let widest = events.map { (number: $0.number, units: $0.id == nil ? 0 : $0.units.count) }
      .sorted { $0.units != $1.units ? $0.units > $1.units : $0.number < $1.number }
      .prefix(most)
    let numbers = Set(widest.map(\.number))
    return events.filter { numbers.contains($0.number) }
  }

  private let byID: [String: Article]

  /// The article of a document.
  func article(_ documentID: String) -> Article? { byID[documentID] }

  /// All documents in order of time, whatever their event.
  var articlesByTime: [Article] { events.flatMap(\.articles).sorted(by: Self.isEarlier) }

  /// Whether there are so many events that articles start folded.
  var isLong: Bool { shownEvents.count > 6 }

  static func outlets(_ articles: [Article]) -> [String] {
    alphabetical(Set(articles.map(\.document.outlet)))
  }

  static func units(_ articles: [Article]) -> [String] {
    alphabetical(Set(articles.map(\.analyzed.unit)))
  }

  /// Names in alphabetical order, capital letters with small ones.
  static func alphabetical(_ names: Set<String>) -> [String] {
    names.sorted { left, right in
      (left.lowercased().orderKey, left.orderKey) < (right.lowercased().orderKey, right.orderKey)
    }
  }

  private static func day(_ articles: [Article]) -> Int64 {
    articles.compactMap { $0.document.date?.secondsSince1970 }.min() ?? .max
  }

  /// By date, the undated last, then by outlet and id.
  private static func isEarlier(_ left: Article, _ right: Article) -> Bool {
    let first = left.document.date?.secondsSince1970 ?? .max
    let second = right.document.date?.secondsSince1970 ?? .max
    if first != second { return first < second }
    return (left.document.outlet.orderKey, left.document.id.orderKey)
      < (right.document.outlet.orderKey, right.document.id.orderKey)
  }
}
