/// The words beside a date that say of what it is the date.
enum DateLabels {
  /// The dates in a line, each with whether the words before it speak of a change.
  static func dates(in line: String, finder: DateFinder) -> [(date: PageDate, isChange: Bool)] {
    guard let whole = finder.first(in: line) else { return [] }
    guard isChange(line) || line.holds("|") else {
      return PageDate(day: whole.date).map { [($0, false)] } ?? []
    }
    return parts(line).compactMap { part in
      finder.first(in: part).flatMap { PageDate(day: $0.date) }.map { ($0, isChange(String(part))) }
    }
  }

  /// The line cut before each word that speaks of a change, and at bars.
  private static func parts(_ line: String) -> [Substring] {
    var parts: [Substring] = []
    for part in line.split(whereSeparator: { "|\u{2022}\u{00B7}(".contains($0) }) {
      var start = part.startIndex
      var next = start
      while next < part.endIndex {
        if next > start, isChange(beginning: part[next...]) {
          parts.append(part[start..<next])
          start = next
        }
        next = part.index(after: next)
      }
      parts.append(part[start...])
    }
    return parts
  }

  private static func isChange(beginning text: Substring) -> Bool {
    changeWords.begins(text.prefix(16).lowercasedBytes)
  }

  /// Whether words speak of a change of the page.
  static func isChange(_ text: String) -> Bool {
    changeWords.occurs(in: text.lowercasedBytes)
  }

  private static let changeWords = PhraseFinder([
    "aktualisiert", "update", "stand:", "modified", "zuletzt", "geändert", "änderung",
    "mis à jour", "mise à jour", "modifié", "actualizad", "actualización", "modificad",
    "aggiornat", "atualizad", "bijgewerkt", "gewijzigd", "обновлен", "изменен", "güncelle",
    "به روز", "به‌روز", "تحديث", "oppdatert", "uppdaterad", "opdateret", "aktualizován",
    "zaktualizowan",
    "更新", "업데이트", "수정",
  ])

  /// Whether a line says that its date is that of publication.
  static func isPublication(_ line: String) -> Bool {
    publicationWords.begins(line.lowercasedBytes)
  }

  private static let publicationWords = PhraseFinder([
    "veröffentlicht", "erschienen", "datum", "publiziert", "erstellt am", "eingestellt am",
    "pressemitteilung vom", "pressemeldung vom", "meldung vom", "published", "posted", "date:",
    "first published", "submitted on", "publié", "mis en ligne", "paru le", "publicado", "fecha",
    "pubblicato", "gepubliceerd", "geplaatst", "опубликовано", "дата", "yayın", "تاریخ", "نشر",
    "opublikowan", "publikováno", "julkaistu", "publicerad", "publisert", "发布", "發布", "입력",
    "gespeichert von", "geschrieben von",
  ])
}
