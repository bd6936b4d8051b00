/// Which words of two documents in different scripts are taken to be the same, as reasons print them.
struct CrossScriptTerms {
  private let documents: [GroupingDocument]
  private let systems: [WritingSystem]
  private let vectors: TermVectors
  private let keys: [[UInt8]]
  private let translations: TranslationIndex?

  init(_ documents: [GroupingDocument], _ profiles: CorpusProfiles) {
    self.documents = documents
    systems = profiles.systems
    vectors = profiles.vectors[View.skeletons.rawValue]
    keys = profiles.skeletonKeys
    translations = profiles.translations
  }

  /// The words that weigh most in what two documents share across scripts, heaviest first, each with its
  /// counterpart: *президент=president*; none where they are in one script.
  ///
  /// - Complexity: O(text of the two).
  func terms(_ first: Int, _ second: Int) -> [String] {
    guard let translations, systems[first] != systems[second] else { return [] }
    let shared = vectors.shared(first, second).sorted {
      ($1.weight, $0.term) < ($0.weight, $1.term)
    }
    guard !shared.isEmpty else { return [] }
    let words = [first, second].map { number in
      var reader = ProfileReader(translations: translations)
      return reader.crossWords(of: documents[number])
    }
    var result: [String] = []
    for (term, weight) in shared where weight > 0 {
      let key = keys[Int(term)]
      guard let left = words[0][key], let right = words[1][key] else { continue }
      let pair = left == right ? left : "\(left)=\(right)"
      if !result.contains(pair) { result.append(pair) }
    }
    return result
  }
}
