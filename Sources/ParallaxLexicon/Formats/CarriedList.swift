import ParallaxModel
import ParallaxText

/// What a foreign format can take of a lexicon: plain patterns in named categories.
struct CarriedList {
  /// A pattern.
  struct Item {
    var pattern: String
    var weight: Double?
    /// The place of its entry in the lexicon's category.
    var entry: Int
    var place: SourcePlace?
  }

  /// A category, behind the one around it.
  struct Category {
    /// Unlike its neighbors', and without what would be a mark of the format.
    var name: String
    var description: String
    /// How many categories are around it.
    var depth: Int
    var items: [Item]
    /// Its place in the lexicon.
    var origin: Int
  }

  /// A pattern with the places and weights of its categories.
  struct Row {
    var pattern: String
    var cells: [(category: Int, weight: Double?)]
  }

  /// The name of the list.
  private(set) var title: String
  /// The categories.
  private(set) var categories: [Category] = []
  /// What the format cannot take, in the order of the lexicon.
  var losses: [LexiconLoss] = []

  /// The list as it is.
  let lexicon: Lexicon
  /// The format that takes it.
  let format: LexiconFormat
  private let reader: PatternReader

  /// Takes from a lexicon what a format can carry.
  ///
  /// - Parameters:
  ///   - lexicon: The list.
  ///   - format: A foreign format.
  ///   - path: The file to write, whose name gives id and language back; nil when it is not known.
  init(_ lexicon: Lexicon, to format: LexiconFormat, path: String?) {
    self.lexicon = lexicon
    self.format = format
    title = ListBuilder.singleLine(lexicon.title.isEmpty ? lexicon.id : lexicon.title)
    reader = PatternReader(language: lexicon.language, profile: lexicon.profile)
    var leftOut: [Int: [[String]]] = [:]
    for place in lexicon.categoryOrder { leftOut[place] = take(place) }
    if !format.carries.contains(.categories) { joinCategories() }
    if format == .tidytext { categories.removeAll { $0.items.isEmpty } }
    if [.liwc, .liwc22, .words].contains(format) { orderByRows() }
    listLosses(path, leftOut)
  }

  /// The patterns, each once, with all its categories.
  var rows: [Row] {
    var rows: [Row] = []
    var places: [String: Int] = [:]
    for (number, category) in categories.enumerated() {
      for item in category.items {
        if let place = places[item.pattern] {
          rows[place].cells.append((number, item.weight))
        } else {
          places[item.pattern] = rows.count
          rows.append(Row(pattern: item.pattern, cells: [(number, item.weight)]))
        }
      }
    }
    return rows
  }

  // MARK: Categories and patterns

  /// Takes a category; gives the patterns of each entry that cannot be written.
  private mutating func take(_ place: Int) -> [[String]] {
    let category = lexicon.categories[place]
    let isNested = format.carries.contains(.nesting)
    let parent = category.parent.flatMap { parent in
      categories.firstIndex { $0.origin == parent }
    }
    var name = ListBuilder.singleLine(category.label.isEmpty ? category.id : category.label)
    name = format.plainName(name)
    if !isNested, let parent { name = categories[parent].name + "." + name }
    let taken = Set(
      categories.filter { !isNested || lexicon.categories[$0.origin].parent == category.parent }
        .map(\.name))
    if taken.contains(name) {
      let number = (2...).first { !taken.contains("\(name) \($0)") } ?? 2
      name += " \(number)"
    }
    var leftOut: [[String]] = []
    var items: [Item] = []
    var known: Set<Pattern> = []
    for (number, entry) in category.entries.enumerated() {
      var refused: [String] = []
      for written in entry.patterns {
        for text in (try? spellings(written, of: entry)) ?? [] {
          let pattern = ListBuilder.singleLine(text)
          guard format.canWrite(pattern), let read = try? reader.patterns(pattern, of: entry) else {
            if !refused.contains(written) { refused.append(written) }
            continue
          }
          if known.isDisjoint(with: read) {
            items.append(
              Item(pattern: pattern, weight: entry.weight, entry: number, place: entry.place))
          }
          known.formUnion(read)
        }
      }
      leftOut.append(refused)
    }
    if !format.carries.contains(.weights) { for i in items.indices { items[i].weight = nil } }
    categories.append(
      Category(
        name: name,
        description: format.carries.contains(.descriptions)
          ? ListBuilder.singleLine(category.description) : "",
        depth: isNested ? parent.map { categories[$0].depth + 1 } ?? 0 : 0, items: items,
        origin: place))
    return leftOut
  }

  private func spellings(_ pattern: String, of entry: Entry) throws(PatternError) -> [String] {
    try Inflection.expand(pattern, forms: entry.forms, language: lexicon.language)
  }

  private mutating func joinCategories() {
    guard var first = categories.first else { return }
    var known = Set(first.items.map(\.pattern))
    for category in categories.dropFirst() {
      first.items += category.items.filter { known.insert($0.pattern).inserted }
    }
    if categories.count == 1 { return }
    categories = [first]
  }

  /// Puts patterns in the order in which rows are read again.
  private mutating func orderByRows() {
    var order: [String: Int] = [:]
    for (place, row) in rows.enumerated() { order[row.pattern] = place }
    for place in categories.indices {
      categories[place].items.sort { order[$0.pattern, default: 0] < order[$1.pattern, default: 0] }
    }
  }
}

extension Lexicon {
  /// The places of the categories, each right before those inside it.
  var categoryOrder: [Int] {
    let inner = Dictionary(grouping: categories.indices) { categories[$0].parent }
    var order: [Int] = []
    var open = Array((inner[nil] ?? []).reversed())
    while let place = open.popLast() {
      order.append(place)
      open += (inner[place] ?? []).reversed()
    }
    return order
  }
}
