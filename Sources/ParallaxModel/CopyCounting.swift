/// How often a text that several documents print counts where something is inferred from articles.
public enum CopyCounting: String, Sendable, CaseIterable {
  /// One text is one article of evidence on each side that prints it.
  case once
  /// Each publication is an article of evidence.
  case each

  /// A document as a publication of a text.
  public struct Publication: Sendable {
    /// The text that others print too; nil for one of its own.
    public var text: String?
    /// The document's words.
    public var words: Int
    /// The document's id.
    public var documentID: String

    /// Takes what is needed of a document.
    public init(_ analyzed: AnalyzedDocument) {
      text = analyzed.copiedText
      words = analyzed.analysis.words.total
      documentID = analyzed.document.id
    }

    /// Whether it counts, and another publication of the text does not.
    func counts(before other: Publication) -> Bool {
      words != other.words
        ? words > other.words
        : documentID.utf8.lexicographicallyPrecedes(other.documentID.utf8)
    }
  }

  /// The places of the publications of one side that count.
  ///
  /// Of those of one text the one with most words counts, so that nothing depends on dates; of equal
  /// ones that with the smallest id.
  ///
  /// - Parameter publications: Those of one side in one event.
  /// - Returns: Their places, in their order.
  /// - Complexity: O(n) for n publications.
  public func counted(_ publications: [Publication]) -> [Int] {
    guard self == .once, publications.contains(where: { $0.text != nil }) else {
      return Array(publications.indices)
    }
    var longest: [String: Int] = [:]
    for (place, publication) in publications.enumerated() {
      guard let text = publication.text else { continue }
      if let other = longest[text], !publication.counts(before: publications[other]) { continue }
      longest[text] = place
    }
    return publications.indices.filter { place in
      publications[place].text.map { longest[$0] == place } ?? true
    }
  }
}
