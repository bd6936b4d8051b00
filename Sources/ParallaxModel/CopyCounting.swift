/// How often a text that several documents print counts where something is inferred from articles.
public enum CopyCounting: String, Sendable, CaseIterable {
  /// One text is one article of evidence on each side that prints it.
  case once
  /// Each publication is an article of evidence.
  case each

  /// The places of the documents of one side that count.
  ///
  /// Of the documents that print one text (`AnalyzedDocument.copiedText`) the one with most words
  /// counts, so that nothing depends on dates; of equal ones that with the smallest id.
  ///
  /// - Parameter documents: The documents of one side in one event.
  /// - Returns: Their places, in their order.
  /// - Complexity: O(n) for n documents.
  public func counted(_ documents: [AnalyzedDocument]) -> [Int] {
    guard self == .once, documents.contains(where: { $0.copiedText != nil }) else {
      return Array(documents.indices)
    }
    var longest: [String: Int] = [:]
    for (place, document) in documents.enumerated() {
      guard let text = document.copiedText else { continue }
      if let other = longest[text], !Self.counts(document, before: documents[other]) { continue }
      longest[text] = place
    }
    return documents.indices.filter { place in
      documents[place].copiedText.map { longest[$0] == place } ?? true
    }
  }

  private static func counts(_ left: AnalyzedDocument, before right: AnalyzedDocument) -> Bool {
    let words = (left.analysis.words.total, right.analysis.words.total)
    return words.0 != words.1
      ? words.0 > words.1
      : left.document.id.utf8.lexicographicallyPrecedes(right.document.id.utf8)
  }
}
