import ParallaxModel

/// The sentences in which several outlets tell the same, side by side, and those that only one has.
struct StatementSection {
  let contents: ReportContents
  let event: ReportContents.EventGroup

  private static let mostShared = 8
  private static let mostAlone = 4

  /// The sentences; nothing where no two outlets tell the event.
  func html() -> HTML {
    let statements = contents.findings.statements(of: event)
    guard !statements.isEmpty else { return "" }
    return shared(statements.filter { $0.tellings.count > 1 })
      + alone(statements.filter { $0.tellings.count == 1 })
  }

  private func shared(_ statements: [EventStatement]) -> HTML {
    guard !statements.isEmpty else {
      return """
        <p class="note">No sentences of two outlets were found to tell the same. Told in other words, \
        the same fact is not found.</p>

        """
    }
    let items = statements.prefix(Self.mostShared).map { statement -> HTML in
      "<li>\(wordings(statement).map(wording))</li>\n"
    }
    return """
      <p class="note before">Sentences that tell the same, by the words they share. Each may tell more \
      than the others.</p>
      <ol class="statements">
      \(items)</ol>
      \(more(statements.count - items.count))
      """
  }

  /// The tellings of a statement, those with the same sentence together, by their first outlets.
  private func wordings(_ statement: EventStatement) -> [[EventStatement.Telling]] {
    let tellings = statement.tellings.sorted { Self.isBefore($0.outlet, $1.outlet) }
    var places: [String: Int] = [:]
    var wordings: [[EventStatement.Telling]] = []
    for telling in tellings {
      let text = text(telling)
      if let place = places[text] {
        wordings[place].append(telling)
      } else {
        places[text] = wordings.count
        wordings.append([telling])
      }
    }
    return wordings
  }

  private func wording(_ tellings: [EventStatement.Telling]) -> HTML {
    let names = tellings.map { "<bdi>\($0.outlet)</bdi>" as HTML }.joined(separator: ", ")
    let speaking = tellings.first { !$0.speakers.isEmpty } ?? tellings[0]
    return """
      <div><p class="outlet">\(names)</p>\(sentence(speaking))</div>

      """
  }

  private func alone(_ statements: [EventStatement]) -> HTML {
    guard !statements.isEmpty else { return "" }
    let outlets = Dictionary(grouping: statements.compactMap(\.tellings.first), by: \.outlet)
    let columns = outlets.sorted { Self.isBefore($0.key, $1.key) }.map { outlet, tellings -> HTML in
      let shown = tellings.prefix(Self.mostAlone)
      return """
        <div><p class="outlet"><bdi>\(outlet)</bdi></p>
        <p class="about">\(EventWording.count(tellings.count, "sentence"))\
        \(shown.count < tellings.count ? ", the first \(shown.count) of them" : "")</p>
        \(shown.map(sentence))</div>

        """
    }
    let isCut = outlets.values.contains { $0.count > Self.mostAlone }
    let all: HTML = isCut ? "<p class=\"note\">All of them: statements.csv.</p>\n" : ""
    return """
      <h4 class="part">Sentences that only one outlet has</h4>
      <p class="note before">No sentence of another outlet was found that tells the same; it may tell it in \
      other words.</p>
      <div class="alone">
      \(columns)</div>
      \(all)
      """
  }

  private func sentence(_ telling: EventStatement.Telling) -> HTML {
    guard let article = contents.article(telling.documentID) else { return "" }
    let names = telling.speakers.map { "<bdi>\($0)</bdi>" as HTML }.joined(separator: ", ")
    let verb = telling.speakers.count == 1 ? "speaks" : "speak"
    let speakers: HTML = names.isEmpty ? "" : " <small dir=\"ltr\">(\(names) \(verb))</small>"
    let text = text(telling)
    return """
      <p class="line" lang="\(article.document.language ?? "")" \
      dir="\(article.direction.rawValue)"><a href="#d\(article.number)">\(text)</a>\(speakers)</p>

      """
  }

  private func text(_ telling: EventStatement.Telling) -> String {
    (contents.article(telling.documentID)?.document.body.slice(telling.span) ?? "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func more(_ count: Int) -> HTML {
    count > 0 ? "<p class=\"note\">\(count) more in statements.csv.</p>\n" : ""
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    (left.lowercased().orderKey, left.orderKey) < (right.lowercased().orderKey, right.orderKey)
  }
}
