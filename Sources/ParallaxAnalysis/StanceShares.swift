import ParallaxModel

extension SourceTally {
  /// By which stance of reporting verbs words are handed on: of each outlet, then of each speaker in it.
  ///
  /// In the order of scope, event, outlet, speaker (as in ``shares()``) and stance, those without a
  /// word of the list last. The share is one of quotations, not of words: a verb leads in one
  /// quotation, however long that is.
  ///
  /// - Complexity: O(n log n) in the speakers of all articles.
  public func stances() -> [StanceShare] {
    let groups = articles()
    let outlets = groups.flatMap { group, articles in
      stances(.outlet, group, nil, articles)
    }
    let speakers = groups.flatMap { group, articles in
      let names = ArticleShares(articles.map { Self.sums($0, by: \.name) }, of: \.words).parts
        .sorted { Self.isBefore($0, $1) }.map(\.key)
      return names.flatMap { name in
        let own = articles.map { $0.filter { $0.key.name == name } }.filter { !$0.isEmpty }
        return stances(.speaker, group, name, own)
      }
    }
    return outlets + speakers
  }

  private func stances(
    _ scope: StanceShare.Scope, _ group: Group, _ name: Name?, _ articles: [[Cell: QuotationSum]]
  ) -> [StanceShare] {
    let shares = ArticleShares(articles.map { Self.sums($0, by: \.stance) }, of: \.quotations)
    let order = shares.parts.sorted { left, right in
      guard let first = left.key, let second = right.key else { return left.key != nil }
      return first < second
    }
    return order.map { stance, part in
      let share = shares.share(of: part)
      return StanceShare(
        scope: scope, eventID: group.event, outlet: group.outlet,
        speaker: name.flatMap { $0.text.isEmpty ? nil : $0.text }, kind: name?.kind,
        stance: stance, documents: part.documents, quotations: part.sum.quotations,
        words: part.sum.words, allDocuments: shares.documents,
        allQuotations: shares.whole.quotations, share: share.value, interval: share.interval)
    }
  }
}
