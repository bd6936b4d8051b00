import ParallaxModel

/// A stretch of a document's text with every occurrence in it marked.
///
/// The text content of the markup is the text itself, byte for byte: labels and underlines are
/// styles, and what is known of a term is in the `title` attribute.
struct MarkedPassage {
  let study: Study
  /// The place of the document in the page, for the anchors.
  let documentNumber: Int
  /// Whether the marks carry an id; only one of two copies of a headline may.
  var hasAnchors = true

  /// The text inside `bounds`, with the marks that begin there.
  func html(_ text: String, _ bounds: TextSpan, clusters: ArraySlice<MarkCluster>, field: TextField)
    -> HTML
  {
    var html = HTML.empty
    var position = bounds.start
    for cluster in clusters {
      let start = max(cluster.span.start, position)
      let end = min(cluster.span.end, bounds.end)
      html += HTML(escaping: text.slice(TextSpan(position, start)))
      let mark = mark(cluster, text.slice(TextSpan(start, end)), field)
      position = max(end, position)
      let tail = Self.punctuation(after: position, in: text, before: bounds.end)
      html += tail.isEmpty ? mark : "<span class=\"keep\">\(mark)\(tail)</span>"
      position += Int32(tail.utf8.count)
    }
    return html + HTML(escaping: text.slice(TextSpan(position, bounds.end)))
  }

  /// The punctuation behind a mark, which must not begin a line without it.
  private static func punctuation(after start: Int32, in text: String, before end: Int32) -> String
  {
    var tail = ""
    for scalar in text.slice(TextSpan(start, min(end, start + 12))).unicodeScalars {
      let isPunctuation =
        !scalar.properties.isWhitespace && !scalar.properties.isAlphabetic
        && scalar.properties.numericType == nil && scalar != "\u{FFFD}"
      guard isPunctuation else { break }
      tail.unicodeScalars.append(scalar)
    }
    return tail
  }

  /// A whole text with all its marks.
  func html(_ text: String, occurrences: [Occurrence], field: TextField) -> HTML {
    let clusters = MarkCluster.clusters(occurrences, in: field)
    return html(
      text, TextSpan(0, Int32(text.utf8.count)), clusters: clusters[...], field: field)
  }

  /// The anchor of the mark that begins at a place of a document.
  static func anchor(_ documentNumber: Int, _ field: TextField, _ start: Int32) -> String {
    "d\(documentNumber)\(field.letter)\(start)"
  }

  private func mark(_ cluster: MarkCluster, _ words: String, _ field: TextField) -> HTML {
    let voices = cluster.voices
    let anchor = Self.anchor(documentNumber, field, cluster.span.start)
    let id: HTML = hasAnchors ? " id=\"\(anchor)\"" : ""
    let label = voices.map(\.name).joined(separator: ", ")
    let names = cluster.occurrences.map { study.entry($0.entry).entry.id }
    return """
      <mark class="\(voices[0].name)\(words.utf8.count > 48 ? " long" : "")"\(id) data-voice="\(label)" \
      data-entries="\(names.joined(separator: " "))" \
      title="\(explanation(cluster))">\(words)</mark>
      """
  }

  private func explanation(_ cluster: MarkCluster) -> String {
    cluster.occurrences.map { occurrence in
      let (category, entry) = study.entry(occurrence.entry)
      let list = study.lexicons[occurrence.entry.lexicon].id
      var lines =
        "“\(entry.id)” (\(category.label), list \(list)), \(occurrence.voice.explanation)."
      if !entry.definition.isEmpty { lines += "\n\(entry.definition)" }
      if !entry.neutral.isEmpty {
        lines += "\nNeutral alternatives: \(entry.neutral.joined(separator: ", "))."
      }
      if let note = entry.note { lines += "\nNote: \(note)" }
      return lines
    }.joined(separator: "\n\n")
  }
}

extension String {
  /// The text between two UTF-8 offsets; empty where they do not ascend.
  func slice(_ span: TextSpan) -> String {
    let count = utf8.count
    let start = min(max(0, Int(span.start)), count)
    let end = min(max(start, Int(span.end)), count)
    let view = utf8
    return String(
      self[
        view.index(view.startIndex, offsetBy: start)..<view.index(view.startIndex, offsetBy: end)])
  }
}
