import ParallaxModel

/// An event in words: its name, its days, and who put it together.
struct EventWording {
  private let event: ReportContents.EventGroup
  private let threshold: Double

  /// - Parameters:
  ///   - event: The event.
  ///   - threshold: The least average similarity that documents were grouped with.
  init(_ event: ReportContents.EventGroup, threshold: Double = 0) {
    self.event = event
    self.threshold = threshold
  }

  /// The event's earliest headline, in quotation marks; its id where no article has a headline.
  var title: HTML {
    guard let id = event.id else { return "Articles without an event" }
    guard let first = earliest else { return "Event <bdi>\(id)</bdi>" }
    return """
      “<bdi lang="\(first.document.language ?? "")">\(first.document.title)</bdi>”
      """
  }

  /// Whose headline the title is, and the id, which is the event's name in the tables.
  var origin: HTML {
    guard let id = event.id, let first = earliest else { return "" }
    return """
       <small>earliest headline, <bdi>\(first.document.outlet)</bdi> · \
      event <bdi>\(id)</bdi></small>
      """
  }

  private var earliest: ReportContents.Article? {
    event.articles.first { !$0.document.title.allSatisfy(\.isWhitespace) }
  }

  /// One line: days, numbers of articles and outlets, and the reason they stand together.
  var summary: HTML { event.id == nil ? extent : "\(extent) · \(reason)" }

  private var extent: HTML {
    var parts: [HTML] = []
    if let days { parts.append("\(days)") }
    parts.append("\(Self.count(event.articles.count, "article"))")
    parts.append("\(Self.count(event.outlets.count, "outlet"))")
    return parts.joined(separator: " · ")
  }

  /// The first and the last day, once where they are the same.
  var days: String? {
    let dates = event.articles.compactMap(\.document.date)
      .sorted { $0.secondsSince1970 < $1.secondsSince1970 }
    guard let first = dates.first, let last = dates.last else { return nil }
    let (from, to) = (Self.day(first), Self.day(last))
    if from == to { return from }
    // What both days share is said once: `17 to 18 April 2031`.
    var head = from.split(separator: " ")
    let tail = to.split(separator: " ")
    while head.count > 1, head.count <= tail.count, head.last == tail[head.count - 1] {
      head.removeLast()
    }
    return "\(head.joined(separator: " ")) to \(to)"
  }

  /// What most of the headlines share: words of at least four letters, in the order of the first.
  var sharedHeadlineWords: [String] {
    let titles = event.articles.map { article in
      article.document.title.split { !$0.isLetter && $0 != "\u{200C}" && $0 != "’" }
        .map { $0.lowercased() }.filter { $0.count >= 4 }
    }
    var counts: [String: Int] = [:]
    for title in titles { for word in Set(title) { counts[word, default: 0] += 1 } }
    var seen: Set<String> = []
    return titles.joined().filter { word in
      let count = counts[word] ?? 0
      return count > 1 && count * 2 > titles.count && seen.insert(word).inserted
    }.prefix(6).map { $0 }
  }

  /// One line for a list of events: its extent, what was found and what the headlines share.
  var listing: HTML {
    let found = event.articles.reduce(0) { $0 + $1.analyzed.analysis.occurrences.count }
    var line = extent + " · \(Self.count(found, "term")) found"
    let shared = sharedHeadlineWords
    if !shared.isEmpty {
      line += " · headlines share <bdi>\(shared.joined(separator: ", "))</bdi>"
    }
    return line
  }

  private var reason: HTML {
    let memberships = event.articles.compactMap(\.analyzed.membership)
    guard memberships.contains(where: { $0.assignedBy == .auto }) else {
      return "put together by the user"
    }
    var counts: [String: Int] = [:]
    for term in memberships.flatMap(\.sharedTerms) { counts[term, default: 0] += 1 }
    let terms = counts.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.orderKey < $1.key.orderKey
    }.prefix(6).map { "<bdi>\($0.key)</bdi>" as HTML }
    var reason: HTML = "put together automatically"
    if !terms.isEmpty { reason += ": shared terms \(terms.joined(separator: ", "))" }
    let documents = event.articles.map(\.analyzed)
    if let cohesion = EventCohesion.cohesion(of: documents) {
      reason += " · mean similarity \(NumberText.fixed(cohesion, decimals: 2))"
    }
    for doubt in EventDoubt.doubts(about: documents, threshold: threshold) {
      reason += " · <strong>doubtful: \(Self.wording(doubt))</strong>"
    }
    return reason
  }

  private static func wording(_ doubt: EventDoubt) -> String {
    switch doubt {
    case .loose: "an article is less like the others than the grouping asks for"
    case .long: "more than \(EventDoubt.longestSpanInDays) days from the first to the last"
    }
  }

  private static func day(_ date: DocumentDate) -> String {
    String(date.wording.prefix { $0 != "," })
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(RateCell.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
