import ParallaxModel

/// Which outlets tell which events: one cell for each event and outlet.
///
/// An outlet that has no article on an event has *not covered* it only where it was collected on all
/// days of the event: between its own first and last article in the corpus, or in the days that the
/// user states. Elsewhere nothing is said of it.
public struct CoverageGrid: Sendable {
  private struct EventArticles {
    var byOutlet: [String: [Document]] = [:]
    var days = CollectionWindow()
  }

  private var events: [String: EventArticles] = [:]
  private var windows: [String: CollectionWindow] = [:]
  private let stated: [String: CollectionWindow]

  /// Begins a grid.
  ///
  /// - Parameter stated: What the user says of when outlets were collected; an outlet named here is
  ///   in the grid even when no article of it was read.
  public init(stated: [String: CollectionWindow] = [:]) {
    self.stated = stated
    for outlet in stated.keys { windows[outlet] = CollectionWindow() }
  }

  /// Adds an article, whether it has an event or not.
  public mutating func add(_ document: Document, event: String?) {
    windows[document.outlet, default: CollectionWindow()].extend(to: document.date)
    guard let event else { return }
    events[event, default: EventArticles()].byOutlet[document.outlet, default: []].append(document)
    events[event]?.days.extend(to: document.date)
  }

  /// The cells, by event and outlet.
  ///
  /// - Complexity: O(events · outlets).
  public func cells() -> [CoverageCell] {
    let outlets = windows.map { (name: $0.key, window: $0.value.stating(stated[$0.key])) }
      .sorted { $0.name < $1.name }
    return events.sorted { $0.key < $1.key }.flatMap { id, event in
      outlets.map { outlet in
        let articles = event.byOutlet[outlet.name] ?? []
        return CoverageCell(
          eventID: id, kind: .event, outlet: outlet.name,
          status: articles.isEmpty ? Self.status(outlet.window, event.days) : .covered,
          mentions: articles.count,
          first: Self.first(articles).map { CoverageCell.Place(documentID: $0) },
          outlets: event.byOutlet.count, eventOutlets: event.byOutlet.count)
      }
    }
  }

  private static func status(
    _ outlet: CollectionWindow, _ event: CollectionWindow
  ) -> CoverageStatus {
    guard let first = event.first, let last = event.last else { return .notCollected }
    return outlet.contains(first...last) ? .notCovered : .notCollected
  }

  /// The earliest article; one without a date comes last.
  private static func first(_ articles: [Document]) -> String? {
    articles.map { ($0.date?.secondsSince1970 ?? .max, $0.id) }.min { $0 < $1 }?.1
  }
}
