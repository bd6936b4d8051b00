import ParallaxModel
import ParallaxStatistics

/// An entry in one voice, or in all.
struct ComparisonKey: Hashable, Comparable {
  var entry: EntryReference
  /// nil for all voices.
  var voice: Voice?

  static func < (left: ComparisonKey, right: ComparisonKey) -> Bool {
    (left.entry, left.voice.map { Int($0.rawValue) } ?? -1)
      < (right.entry, right.voice.map { Int($0.rawValue) } ?? -1)
  }
}

/// One side of a comparison, in one event or added up over events.
struct ComparedSide {
  /// The occurrences of an entry in one voice of one article, and the words of that voice.
  struct Cell {
    var occurrences: Int
    var words: Int
    /// The article's outlet, where it is the unit.
    var outlet: String?
  }

  /// The articles that count.
  var cells: [Cell] = []
  var headlineOnly = 0
  /// All publications.
  var reach = ComparisonSide.Reach()
  /// The texts that it prints and other documents too.
  var texts: Set<String> = []

  /// Adds another event, but for its headlines.
  mutating func add(_ other: ComparedSide) {
    cells += other.cells
    reach.documents += other.reach.documents
    reach.words += other.reach.words
    reach.occurrences += other.reach.occurrences
  }

  var summary: ComparisonSide {
    var side = ComparisonSide()
    side.headlineOnly = headlineOnly
    side.reach = reach
    side.documents = cells.count
    for cell in cells {
      side.documentsWith += cell.occurrences > 0 ? 1 : 0
      side.words += cell.words
      side.occurrences += cell.occurrences
    }
    return side
  }

  var rate: ClusteredRate {
    guard cells.contains(where: { $0.outlet != nil }) else {
      return ClusteredRate(cells.map { ($0.occurrences, $0.words) })
    }
    var outlets: [String: (occurrences: Int, words: Int)] = [:]
    for cell in cells {
      outlets[cell.outlet ?? "", default: (0, 0)].occurrences += cell.occurrences
      outlets[cell.outlet ?? "", default: (0, 0)].words += cell.words
    }
    return ClusteredRate(outlets.sorted { $0.key < $1.key }.map(\.value))
  }
}

/// One event as it is compared: what each of its articles counts for, and what stands in it.
///
/// Every entry and voice is looked up in every event of an outlet, so that it holds numbers only.
struct ComparedEvent {
  private struct Article {
    /// The place of its outlet, or group of outlets, among those of the event.
    var unit: Int
    var isHeadlineOnly: Bool
    var lexicons: [Int]
    /// The words by voice, and of all voices last.
    var words: [Int]
    var counts: [ComparisonKey: Int]
    /// The outlet, where it is the unit of intervals.
    var outlet: String?
    var publication: CopyCounting.Publication
  }

  let id: String
  /// The outlets, or groups of them, in order.
  let outlets: [String]
  private let articles: [Article]
  private let hasCopies: Bool
  private let copies: CopyCounting

  /// Reads the articles of an event; their order does not matter.
  ///
  /// - Complexity: O(n log n) for n articles, and their occurrences.
  init(
    _ id: String, _ documents: [AnalyzedDocument], comparesGroups: Bool, copies: CopyCounting
  ) {
    self.id = id
    self.copies = copies
    let outlets = Set(documents.map(\.unit)).sorted()
    self.outlets = outlets
    hasCopies = documents.contains { $0.copiedText != nil }
    articles = documents.sorted { $0.document.id < $1.document.id }.map { document in
      let words = document.analysis.words
      let isHeadlineOnly = document.isHeadlineOnly
      return Article(
        unit: outlets.firstIndex(of: document.unit) ?? 0, isHeadlineOnly: isHeadlineOnly,
        lexicons: document.analysis.applicableLexicons,
        words: Voice.allCases.map { words.total($0) } + [words.total],
        counts: isHeadlineOnly ? [:] : Self.count(document.analysis),
        outlet: comparesGroups ? document.document.outlet : nil,
        publication: CopyCounting.Publication(document))
    }
  }

  /// The entries that occur, in the voices in which they do.
  var keys: Set<ComparisonKey> { articles.reduce(into: []) { $0.formUnion($1.counts.keys) } }

  private static func count(_ analysis: DocumentAnalysis) -> [ComparisonKey: Int] {
    var counts: [ComparisonKey: Int] = [:]
    for occurrence in analysis.occurrences {
      counts[ComparisonKey(entry: occurrence.entry, voice: nil), default: 0] += 1
      counts[ComparisonKey(entry: occurrence.entry, voice: occurrence.voice), default: 0] += 1
    }
    return counts
  }

  /// An outlet and the rest, by the articles that the entry applies to.
  ///
  /// - Parameters:
  ///   - key: The entry and the voice.
  ///   - outlet: The place of the outlet in `outlets`.
  /// - Returns: Both sides.
  /// - Complexity: O(articles).
  func sides(_ key: ComparisonKey, _ outlet: Int) -> (target: ComparedSide, rest: ComparedSide) {
    let voice = key.voice.map { Int($0.rawValue) } ?? Voice.allCases.count
    var sides = (target: ComparedSide(), rest: ComparedSide())
    var places: (target: [Int], rest: [Int]) = ([], [])
    for place in articles.indices where articles[place].lexicons.contains(key.entry.lexicon) {
      let isTarget = articles[place].unit == outlet
      if articles[place].isHeadlineOnly {
        sides.target.headlineOnly += isTarget ? 1 : 0
        sides.rest.headlineOnly += isTarget ? 0 : 1
        continue
      }
      let cell = ComparedSide.Cell(
        occurrences: articles[place].counts[key] ?? 0, words: articles[place].words[voice],
        outlet: articles[place].outlet)
      if isTarget {
        Self.append(cell, to: &sides.target)
      } else {
        Self.append(cell, to: &sides.rest)
      }
      guard hasCopies else { continue }
      if isTarget { places.target.append(place) } else { places.rest.append(place) }
    }
    if hasCopies {
      count(places.target, of: &sides.target)
      count(places.rest, of: &sides.rest)
    }
    return sides
  }

  private static func append(_ cell: ComparedSide.Cell, to side: inout ComparedSide) {
    side.cells.append(cell)
    side.reach.documents += 1
    side.reach.words += cell.words
    side.reach.occurrences += cell.occurrences
  }

  /// Leaves the articles of a side that count.
  private func count(_ places: [Int], of side: inout ComparedSide) {
    let publications = places.map { articles[$0].publication }
    side.texts = Set(publications.compactMap(\.text))
    side.cells = copies.counted(publications).map { side.cells[$0] }
  }
}
