import ParallaxModel

/// Adds up who speaks, in how many words, and by which reporting verbs, by event and outlet.
///
/// Adding commutes: the shares are the same for every order of documents. Memory grows with the number
/// of speakers in each article.
public struct SourceTally: Sendable {
  struct Group: Hashable {
    var event: String
    var outlet: String
  }

  /// A speaker; with an empty name all whom an article does not name.
  struct Name: Hashable {
    var text: String
    var kind: Speaker.Kind?
  }

  /// What a speaker says with reporting verbs of one stance.
  struct Cell: Hashable {
    var name: Name
    var stance: String?
  }

  private var documents: [Group: [[Cell: QuotationSum]]] = [:]

  /// No documents.
  public init() {}

  /// Adds the quotations of one document.
  ///
  /// - Parameters:
  ///   - quotations: Those of the document; what nobody speaks is left out.
  ///   - event: The document's event; empty when it has none.
  ///   - outlet: The document's outlet.
  public mutating func add(_ quotations: [Quotation], event: String, outlet: String) {
    var cells: [Cell: QuotationSum] = [:]
    for quotation in quotations where quotation.kind != .distanced && quotation.words > 0 {
      // A pronoun that stands for nobody the article names says no name.
      let speaker = quotation.speaker.flatMap { $0.kind == .pronoun ? nil : $0 }
      let name = Name(text: speaker?.name ?? "", kind: speaker?.kind)
      cells[Cell(name: name, stance: quotation.stance), default: QuotationSum()] += QuotationSum(
        quotations: 1, words: quotation.words, quotedWords: quotation.quotedWords)
    }
    guard !cells.isEmpty else { return }
    documents[Group(event: event, outlet: outlet), default: []].append(cells)
  }

  /// The shares: by event, outlet, words (most first) and name; those of nobody named last.
  ///
  /// A name of one word is the one longer name of its event that ends in it: *Velayati* in one
  /// article is *Ali Akbar Velayati* in another.
  ///
  /// - Complexity: O(n log n) in the speakers of all articles.
  public func shares() -> [SourceShare] {
    articles().flatMap { group, articles in
      let shares = ArticleShares(articles.map { Self.sums($0, by: \.name) }, of: \.words)
      return shares.parts.sorted { Self.isBefore($0, $1) }.map { name, part in
        let share = shares.share(of: part)
        return SourceShare(
          eventID: group.event, outlet: group.outlet, name: name.text.isEmpty ? nil : name.text,
          kind: name.kind, documents: part.documents, quotations: part.sum.quotations,
          words: part.sum.words, quotedWords: part.sum.quotedWords,
          allDocuments: shares.documents, allWords: shares.whole.words, share: share.value,
          interval: share.interval)
      }
    }
  }

  /// The articles of each event and outlet in order, with the names that stand for longer ones replaced.
  func articles() -> [(group: Group, articles: [[Cell: QuotationSum]])] {
    let fuller = fullerNames()
    return documents.sorted { ($0.key.event, $0.key.outlet) < ($1.key.event, $1.key.outlet) }
      .map { group, articles in
        let names = fuller[group.event] ?? [:]
        let renamed = articles.map { article in
          Self.sums(article) { Cell(name: names[$0.name] ?? $0.name, stance: $0.stance) }
        }
        return (group, renamed)
      }
  }

  /// What an article has, by another key.
  static func sums<Key: Hashable>(
    _ article: [Cell: QuotationSum], by key: (Cell) -> Key
  ) -> [Key: QuotationSum] {
    var sums: [Key: QuotationSum] = [:]
    for (cell, sum) in article { sums[key(cell), default: QuotationSum()] += sum }
    return sums
  }

  /// Those who are named first, then by words, most first, then by name.
  static func isBefore(
    _ left: (key: Name, value: ArticleShares<Name>.Part),
    _ right: (key: Name, value: ArticleShares<Name>.Part)
  ) -> Bool {
    if left.key.text.isEmpty != right.key.text.isEmpty { return right.key.text.isEmpty }
    if left.value.sum.words != right.value.sum.words {
      return left.value.sum.words > right.value.sum.words
    }
    return (left.key.text, left.key.kind?.rawValue ?? "")
      < (right.key.text, right.key.kind?.rawValue ?? "")
  }

  /// For each event, the longer names that names of one word stand for.
  private func fullerNames() -> [String: [Name: Name]] {
    var names: [String: Set<Name>] = [:]
    for (group, articles) in documents {
      for article in articles {
        names[group.event, default: []].formUnion(article.keys.map(\.name))
      }
    }
    return names.mapValues { names in
      var longer: [Substring: Set<Name>] = [:]
      for name in names where name.kind == .person {
        let parts = name.text.split(separator: " ")
        if parts.count > 1, let last = parts.last { longer[last, default: []].insert(name) }
      }
      var fuller: [Name: Name] = [:]
      for name in names where name.kind == .person && !name.text.contains(" ") {
        if let found = longer[name.text[...]], found.count == 1 { fuller[name] = found.first }
      }
      return fuller
    }
  }
}
