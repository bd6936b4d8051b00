import ParallaxModel

/// Changes that stand near each other in shared copy, with the words around them.
struct EditLine {
  private let edits: [CopyEdit]
  private let first: String
  private let second: String
  /// The entries of counted lists among the changed words, as `list:entry`.
  private let terms: [String]

  /// Changes with at most so many bytes between them are shown in one line.
  private static let longestGap = 40
  private static let contextWords = 6

  /// The changes of two documents in lines.
  static func lines(
    _ edits: [CopyEdit], _ first: ReportContents.Article, _ second: ReportContents.Article,
    _ lexicons: [Lexicon]
  ) -> [EditLine] {
    var clusters: [[CopyEdit]] = []
    for edit in edits {
      if let last = clusters.last?.last, isNear(last, edit, first.document.body) {
        clusters[clusters.count - 1].append(edit)
      } else {
        clusters.append([edit])
      }
    }
    return clusters.map { cluster in
      let terms = cluster.flatMap {
        EditsTable.terms(in: $0.before, of: first.analyzed, lexicons)
          + EditsTable.terms(in: $0.after, of: second.analyzed, lexicons)
      }
      return EditLine(
        edits: cluster, first: first.document.body, second: second.document.body, terms: terms)
    }
  }

  /// Those to show where not all fit, in their order: first those with terms of counted lists.
  static func chosen(_ lines: [EditLine], most: Int) -> [EditLine] {
    guard lines.count > most else { return lines }
    let places =
      lines.indices.filter { !lines[$0].terms.isEmpty }
      + lines.indices.filter { lines[$0].terms.isEmpty }
    return places.prefix(most).sorted().map { lines[$0] }
  }

  private static func isNear(_ left: CopyEdit, _ right: CopyEdit, _ text: String) -> Bool {
    let gap = right.before.start - left.before.end
    guard (0...Int32(longestGap)).contains(gap),
      (0...Int32(2 * longestGap)).contains(right.after.start - left.after.end)
    else { return false }
    return !text.slice(TextSpan(left.before.end, right.before.start)).contains(where: \.isNewline)
  }

  /// The words around, those that only the one text has, and those that only the other has.
  func html() -> HTML {
    guard let begin = edits.first?.before.start, let end = edits.last?.before.end else { return "" }
    var html = HTML(escaping: before(begin))
    var position = begin
    for edit in edits {
      html += HTML(escaping: Self.line(first.slice(TextSpan(position, edit.before.start))))
      let words = [
        ("del", Self.line(first.slice(edit.before))), ("ins", Self.line(second.slice(edit.after))),
      ].filter { !$0.1.isEmpty }.map { name, text -> HTML in
        name == "del" ? "<del>\(text)</del>" : "<ins>\(text)</ins>"
      }
      // An insertion has a place and no words: the blank behind it is printed before it.
      let isBare = edit.before.count == 0 && !html.text.isEmpty && html.text.last != " "
      html += (isBare ? " " : "") + words.joined(separator: " ")
      position = edit.before.end
    }
    html += HTML(escaping: after(end))
    return html + lists
  }

  private var lists: HTML {
    var entries: [String: [String]] = [:]
    for term in terms {
      let parts = term.split(separator: ":", maxSplits: 1).map(String.init)
      guard let list = parts.first, let entry = parts.last else { continue }
      if entries[list]?.contains(entry) != true { entries[list, default: []].append(entry) }
    }
    let texts = entries.sorted { $0.key.orderKey < $1.key.orderKey }
      .map { "on list \($0.key): \($0.value.joined(separator: ", "))" }
    return texts.isEmpty ? "" : " <small dir=\"ltr\">\(texts.joined(separator: "; "))</small>"
  }

  private func before(_ place: Int32) -> String {
    let text = first.slice(TextSpan(max(0, place - 240), place))
    let line = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).last ?? ""
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    return words.count > Self.contextWords + 1
      ? "… " + words.suffix(Self.contextWords + 1).joined(separator: " ") : String(line)
  }

  private func after(_ place: Int32) -> String {
    let text = first.slice(TextSpan(place, place + 240))
    let line = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first ?? ""
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    return words.count > Self.contextWords + 1
      ? words.prefix(Self.contextWords + 1).joined(separator: " ") + " …" : String(line)
  }

  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
