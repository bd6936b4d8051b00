import ParallaxEvents
import ParallaxModel

/// Finds the copies among documents, and what was changed in them.
struct CopyStudy {
  /// The groups, by their smallest document id.
  let groups: [CopyGroup]

  /// Reads the documents and groups those that share copy.
  ///
  /// - Complexity: O(n log n) for n words, and the walk over what documents share; texts are held only
  ///   as hashes.
  init(_ documents: [Document], threads: Int) {
    let batch = 64
    var profiles: [CopyProfile] = []
    profiles.reserveCapacity(documents.count)
    OrderedWork(threads: threads) { CopyTextReader() }.run(
      count: (documents.count + batch - 1) / batch,
      work: { number, reader in
        documents[number * batch..<min(documents.count, (number + 1) * batch)].map {
          CopyProfile($0, text: reader.read($0))
        }
      },
      consume: { profiles += $0 })
    groups = CopyFinder.groups(of: profiles)
  }

  /// Says of each document what it shares.
  func mark(_ documents: inout [AnalyzedDocument]) {
    var members: [String: (group: String, isCopy: Bool)] = [:]
    for group in groups {
      for member in group.members {
        members[member.documentID] = (group.id, member.kind != .partial)
      }
    }
    for place in documents.indices {
      guard let member = members[documents[place].document.id] else { continue }
      documents[place].copyGroup = member.group
      documents[place].copiedText = member.isCopy ? member.group : nil
    }
  }

  /// Compares the documents of each group; pairs without a change are left out.
  ///
  /// - Complexity: O(n) for n words of each pair, and the square of the changed stretches.
  func edits(in documents: [Document], threads: Int) -> [CopyComparison] {
    let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var comparisons: [CopyComparison] = []
    OrderedWork(threads: threads) { CopyTextReader() }.run(
      count: groups.count,
      work: { number, reader in Self.edits(of: groups[number], in: byID, with: reader) },
      consume: { comparisons += $0 })
    return comparisons
  }

  private static func edits(
    of group: CopyGroup, in documents: [String: Document], with reader: CopyTextReader
  ) -> [CopyComparison] {
    var texts: [Int: CopyText] = [:]
    func text(_ place: Int) -> CopyText? {
      if let known = texts[place] { return known }
      guard let document = documents[group.members[place].documentID] else { return nil }
      let text = reader.read(document)
      texts[place] = text
      return text
    }
    return group.comparisons.compactMap { comparison in
      guard let first = text(comparison.first), let second = text(comparison.second) else {
        return nil
      }
      let edits = EditAligner.edits(from: first, to: second)
      guard !edits.isEmpty else { return nil }
      return CopyComparison(
        groupID: group.id, firstID: group.members[comparison.first].documentID,
        secondID: group.members[comparison.second].documentID, edits: edits)
    }
  }
}
