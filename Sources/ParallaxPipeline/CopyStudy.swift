import ParallaxEvents
import ParallaxModel

/// Finds the copies among the documents of a study, and what was changed in them.
public struct CopyStudy {
  /// The groups, by their smallest document id.
  public let groups: [CopyGroup]
  private let documents: [String: AnalyzedDocument]

  /// Reads the documents and groups those that share copy.
  ///
  /// - Complexity: O(n log n) for n words, and the walk over what documents share; texts are held only
  ///   as hashes.
  public init(_ study: Study, threads: Int) {
    let documents = study.documents
    let batch = 64
    var profiles: [CopyProfile] = []
    profiles.reserveCapacity(documents.count)
    OrderedWork(threads: threads) { CopyTextReader() }.run(
      count: (documents.count + batch - 1) / batch,
      work: { number, reader in
        documents[number * batch..<min(documents.count, (number + 1) * batch)].map {
          CopyProfile($0.document, text: reader.read($0.document))
        }
      },
      consume: { profiles += $0 })
    groups = CopyFinder.groups(of: profiles)
    self.documents = Dictionary(
      documents.map { ($0.document.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The document of a member.
  public func document(_ member: CopyMember) -> AnalyzedDocument? { documents[member.documentID] }

  /// Compares the documents of one group, each pair in turn.
  public func edits(
    of group: CopyGroup, with reader: CopyTextReader
  ) -> [(first: AnalyzedDocument, second: AnalyzedDocument, edits: [CopyEdit])] {
    var texts: [Int: CopyText] = [:]
    func text(_ place: Int, _ document: Document) -> CopyText {
      if let known = texts[place] { return known }
      let text = reader.read(document)
      texts[place] = text
      return text
    }
    return group.comparisons.compactMap { comparison in
      guard let first = document(group.members[comparison.first]),
        let second = document(group.members[comparison.second])
      else { return nil }
      let edits = EditAligner.edits(
        from: text(comparison.first, first.document),
        to: text(comparison.second, second.document))
      return edits.isEmpty ? nil : (first, second, edits)
    }
  }
}
