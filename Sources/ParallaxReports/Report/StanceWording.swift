import ParallaxModel

/// What the stances of reporting verbs are called, and their order: as the lists have them.
struct StanceWording {
  private var labels: [String: String] = [:]
  private var descriptions: [String: String] = [:]
  private var order: [String: Int] = [:]

  /// Reads the categories of lists of reporting verbs; the first list that names one decides.
  init(_ lexicons: [Lexicon]) {
    for category in lexicons.flatMap(\.categories) where labels[category.id] == nil {
      order[category.id] = labels.count
      labels[category.id] = category.label
      descriptions[category.id] = category.description
    }
  }

  /// The name of a stance; quotations that no word of a list leads in have none.
  func label(_ stance: String?) -> String {
    stance.map { labels[$0] ?? $0 } ?? "No word of the list"
  }

  /// What the stance takes for granted, where the list says so.
  func description(_ stance: String?) -> String {
    guard let stance else { return "a colon, marks alone, or a word that is not on the list" }
    return descriptions[stance] ?? ""
  }

  /// The stances in the order of the lists, those of no list after them, none last.
  func sorted(_ stances: Set<String?>) -> [String?] {
    stances.sorted { left, right in
      guard let left, let right else { return left != nil }
      let (first, second) = (order[left] ?? .max, order[right] ?? .max)
      return first != second ? first < second : left.orderKey < right.orderKey
    }
  }
}
