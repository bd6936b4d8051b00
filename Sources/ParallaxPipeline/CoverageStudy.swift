import ParallaxAnalysis
import ParallaxEvents
import ParallaxModel

/// Says which outlets tell which event, and what each mentions or leaves out.
enum CoverageStudy {
  /// The cells of each event: the event itself by all outlets, and, where two outlets or more have
  /// it, its items by those.
  ///
  /// - Parameters:
  ///   - documents: All documents, with an event or without.
  ///   - stated: What the user says of when outlets were collected.
  /// - Returns: The cells, in table order.
  static func cells(
    of documents: [AnalyzedDocument], _ stated: [String: CollectionWindow]
  ) -> [CoverageCell] {
    var grid = CoverageGrid(stated: stated)
    var articles: [String: [Document]] = [:]
    for document in documents {
      let event = document.membership?.eventID
      grid.add(document.document, event: event)
      if let event { articles[event, default: []].append(document.document) }
    }
    let events = Dictionary(grouping: grid.cells(), by: \.eventID)
    var items = EventItemFinder()
    return events.sorted { $0.key < $1.key }.flatMap { event, cells in
      let isCompared = (cells.first?.eventOutlets ?? 0) > 1
      return cells + (isCompared ? items.cells(of: event, articles[event] ?? []) : [])
    }
  }
}
