import ParallaxModel

/// The terms, mentions and dates of all documents of a corpus.
struct CorpusProfiles {
  /// By `View.rawValue`.
  let vectors: [TermVectors]
  let mentions: [Mentions]
  let timeline: Timeline
  /// The script of each document.
  let systems: [WritingSystem]
  /// For each stem the word to print.
  let words: [String]
  /// What is compared across scripts; nil in a corpus of one script.
  let translations: TranslationIndex?
  /// For each term of `View.skeletons` what it stands for.
  let skeletonKeys: [[UInt8]]

  /// Documents in a piece of work.
  private static let chunk = 128

  /// Reads documents, which are numbered in the order given.
  ///
  /// - Complexity: O(text), but for sorting the terms of each document.
  init(_ documents: [GroupingDocument], configuration: GroupingConfiguration, work: ChunkedWork) {
    let systems = documents.map(WritingSystem.of)
    self.systems = systems
    let translations =
      Set(systems).count > 1 ? TranslationIndex(configuration.translations) : nil
    var read = work.map(
      count: documents.count, chunk: Self.chunk,
      makeState: { ProfileReader(translations: translations) },
      body: { range, reader in range.map { reader.read(documents[$0]) } })
    let tables = read.states.map(\.terms)
    var outputs = read.outputs
    read.outputs = []
    let numbering = TermNumbering(tables)
    vectors = View.allCases.map { view in
      let maps = numbering.maps.map { $0.numbers(view) }
      let counts = work.map(count: outputs.count, chunk: 1) { range in
        range.flatMap { number in
          let map = maps[outputs[number].thread]
          return outputs[number].value.map { profile in
            TermCounts(profile.views[view.rawValue].map { map[Int($0)] })
          }
        }
      }
      for number in outputs.indices {
        for profile in outputs[number].value.indices {
          outputs[number].value[profile].views[view.rawValue] = []
        }
      }
      return TermVectors(counts.flatMap(\.self), termCount: numbering.termCount(view))
    }
    mentions = outputs.flatMap { thread, profiles in
      profiles.map { profile in
        var mentions = profile.mentions
        mentions.renumber(
          names: numbering.maps[thread].names, beginnings: numbering.maps[thread].beginnings)
        return mentions
      }
    }
    timeline = Timeline(
      documents.map(\.date), undatedGapInDays: configuration.undatedGapInDays)
    words = numbering.printableStems(tables)
    skeletonKeys = numbering.skeletonKeys(tables)
    self.translations = translations
  }
}
