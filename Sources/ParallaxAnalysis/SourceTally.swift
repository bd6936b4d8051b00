import ParallaxModel
import ParallaxStatistics

/// Adds up who speaks, and in how many words, by event and outlet.
///
/// Adding commutes: the shares are the same for every order of documents. Memory grows with the number
/// of speakers in each article.
public struct SourceTally: Sendable {
  private struct Group: Hashable {
    var event: String
    var outlet: String
  }

  /// What one speaker has in one article, or in several.
  private struct Sum {
    var documents = 0
    var quotations = 0
    var words = 0
    var quotedWords = 0
    /// Over articles: the squares of its words, and the products with all attributed words.
    var squares = 0.0
    var products = 0.0
  }

  private struct Name: Hashable {
    var text: String
    var kind: Speaker.Kind?
  }

  /// For each article, the speakers' quotations, words and words between marks.
  private var documents: [Group: [[Name: Sum]]] = [:]

  /// No documents.
  public init() {}

  /// Adds the quotations of one document.
  ///
  /// - Parameters:
  ///   - quotations: Those of the document; what nobody speaks is left out.
  ///   - event: The document's event; empty when it has none.
  ///   - outlet: The document's outlet.
  public mutating func add(_ quotations: [Quotation], event: String, outlet: String) {
    var speakers: [Name: Sum] = [:]
    for quotation in quotations where quotation.kind != .distanced && quotation.words > 0 {
      // A pronoun that stands for nobody the article names says no name.
      let speaker = quotation.speaker.flatMap { $0.kind == .pronoun ? nil : $0 }
      let name = Name(text: speaker?.name ?? "", kind: speaker?.kind)
      speakers[name, default: Sum()].quotations += 1
      speakers[name, default: Sum()].words += quotation.words
      speakers[name, default: Sum()].quotedWords += quotation.quotedWords
    }
    guard !speakers.isEmpty else { return }
    documents[Group(event: event, outlet: outlet), default: []].append(speakers)
  }

  /// The shares: by event, outlet, words (most first) and name; those of nobody named last.
  ///
  /// A name of one word is the one longer name of its event that ends in it: *Velayati* in one
  /// article is *Ali Akbar Velayati* in another.
  ///
  /// - Complexity: O(n log n) in the speakers of all articles.
  public func shares() -> [SourceShare] {
    let fuller = fullerNames()
    return documents.keys.sorted { ($0.event, $0.outlet) < ($1.event, $1.outlet) }
      .flatMap { group in
        shares(of: documents[group] ?? [], in: group, fuller[group.event] ?? [:])
      }
  }

  private func shares(
    of articles: [[Name: Sum]], in group: Group, _ fuller: [Name: Name]
  ) -> [SourceShare] {
    var sums: [Name: Sum] = [:]
    var (all, allSquares) = (0, 0.0)
    for article in articles {
      let words = article.values.reduce(0) { $0 + $1.words }
      all += words
      allSquares += Double(words) * Double(words)
      var merged: [Name: Sum] = [:]
      for (name, part) in article {
        var sum = merged[fuller[name] ?? name] ?? Sum()
        sum.quotations += part.quotations
        sum.words += part.words
        sum.quotedWords += part.quotedWords
        merged[fuller[name] ?? name] = sum
      }
      for (name, part) in merged {
        var sum = sums[name] ?? Sum()
        sum.documents += 1
        sum.quotations += part.quotations
        sum.words += part.words
        sum.quotedWords += part.quotedWords
        sum.squares += Double(part.words) * Double(part.words)
        sum.products += Double(part.words) * Double(words)
        sums[name] = sum
      }
    }
    let order = sums.sorted { left, right in
      if left.key.text.isEmpty != right.key.text.isEmpty { return right.key.text.isEmpty }
      if left.value.words != right.value.words { return left.value.words > right.value.words }
      return (left.key.text, left.key.kind?.rawValue ?? "")
        < (right.key.text, right.key.kind?.rawValue ?? "")
    }
    return order.map { name, sum in
      let rate = ClusteredRate(
        clusters: articles.count, occurrences: sum.words, words: all, squares: sum.squares,
        products: sum.products, wordSquares: allSquares)
      return SourceShare(
        eventID: group.event, outlet: group.outlet, name: name.text.isEmpty ? nil : name.text,
        kind: name.kind, documents: sum.documents, quotations: sum.quotations, words: sum.words,
        quotedWords: sum.quotedWords, allDocuments: articles.count, allWords: all,
        share: rate.rate ?? 0, interval: rate.interval.map { $0.low...min(1, $0.high) })
    }
  }

  /// For each event, the longer names that names of one word stand for.
  private func fullerNames() -> [String: [Name: Name]] {
    var names: [String: Set<Name>] = [:]
    for (group, articles) in documents {
      for article in articles { names[group.event, default: []].formUnion(article.keys) }
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
