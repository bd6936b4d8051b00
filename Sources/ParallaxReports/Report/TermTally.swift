import ParallaxModel

/// What a group of documents has of one lexicon: sums of what the study holds, by outlet.
///
/// Groups of outlets may stand in place of outlets. Only documents that are compared count, and of
/// the copies of one text that an outlet has as many as in the comparisons.
struct TermTally {
  struct Key: Hashable {
    var entry: EntryReference
    var voice: Voice
    var outlet: String
  }

  /// Documents of each outlet to which the lexicon applies.
  private(set) var documents: [String: Int] = [:]
  /// Outlets of which there are headlines only, in the lexicon's language.
  private(set) var headlinesOnly: Set<String> = []
  /// Outlets of which all documents are of a kind that is not compared.
  private(set) var apart: Set<String> = []
  private(set) var words: [String: WordCounts] = [:]
  private(set) var occurrences: [Key: Int] = [:]
  private(set) var totals: [String: [Voice: Int]] = [:]
  /// The entries that occur, in the order of the list.
  let entries: [EntryReference]

  init(_ articles: [ReportContents.Article], lexicon: Int, copies: CopyCounting) {
    var entries: Set<EntryReference> = []
    let applicable = articles.filter { $0.analyzed.analysis.applicableLexicons.contains(lexicon) }
    for article in Self.counted(applicable, copies) {
      let outlet = article.analyzed.unit
      guard article.analyzed.isCompared else {
        if article.analyzed.isOfComparedKind {
          headlinesOnly.insert(outlet)
        } else {
          apart.insert(outlet)
        }
        continue
      }
      documents[outlet, default: 0] += 1
      var sum = words[outlet] ?? WordCounts()
      for section in Section.allCases {
        for voice in Voice.allCases {
          sum[section, voice] += article.analyzed.analysis.words[section, voice]
        }
      }
      words[outlet] = sum
      for occurrence in article.analyzed.analysis.occurrences
      where occurrence.entry.lexicon == lexicon {
        entries.insert(occurrence.entry)
        let key = Key(entry: occurrence.entry, voice: occurrence.voice, outlet: outlet)
        occurrences[key, default: 0] += 1
        totals[outlet, default: [:]][occurrence.voice, default: 0] += 1
      }
    }
    headlinesOnly.subtract(documents.keys)
    apart.subtract(documents.keys)
    self.entries = entries.sorted()
  }

  /// Without the repeats of a text in one outlet, where it counts once.
  private static func counted(
    _ articles: [ReportContents.Article], _ copies: CopyCounting
  ) -> [ReportContents.Article] {
    let sides = Dictionary(grouping: articles.filter(\.analyzed.isCompared), by: \.analyzed.unit)
    let repeats = sides.values.reduce(into: Set<Int>()) { repeats, side in
      let counted = copies.counted(side.map { .init($0.analyzed) })
      guard counted.count < side.count else { return }
      repeats.formUnion(side.map(\.number))
      repeats.subtract(counted.map { side[$0].number })
    }
    return articles.filter { !repeats.contains($0.number) }
  }

  /// The voices in which an entry occurs in some outlet.
  func voices(of entry: EntryReference, outlets: [String]) -> [Voice] {
    Voice.allCases.filter { voice in
      outlets.contains {
        occurrences[Key(entry: entry, voice: voice, outlet: $0), default: 0] > 0
      }
    }
  }
}
