import ParallaxModel

/// Says which column counts where several fill one field or carry one name.
struct RivalColumns {
  let columns: [String]
  let matches: [FieldNames.Match?]

  /// One warning for all such columns of a header.
  func diagnostics(at place: SourcePlace) -> [Diagnostic] {
    let parts = fields + names
    guard !parts.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning, "rival-columns", parts.joined(separator: "; "), at: place,
        remedy: "rename or remove the others, or choose with --map FIELD=COLUMN")
    ]
  }

  /// The fields that several columns fill: the surest name counts, of equal ones the first.
  private var fields: [String] {
    CorpusField.allCases.compactMap { field in
      let places = columns.indices.filter { matches[$0]?.field == field }
      let rank = { (place: Int) in matches[place]?.rank ?? .max }
      guard places.count > 1, let winner = places.min(by: { rank($0) < rank($1) }) else {
        return nil
      }
      return
        "\(places.count) columns hold the \(field.rawValue) (\(list(places))): \(quoted(winner)) is"
        + " taken where it has a value"
    }
  }

  /// The other names that several columns carry.
  private var names: [String] {
    var places: [String: [Int]] = [:]
    for (place, name) in columns.enumerated() where matches[place] == nil && !name.isEmpty {
      places[name, default: []].append(place)
    }
    return places.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map {
      "\($0.count) columns are named \(quoted($0[0])): the first is taken"
    }
  }

  private func list(_ places: [Int]) -> String {
    places.map { columns[$0] }.joined(separator: ", ")
  }

  private func quoted(_ place: Int) -> String { "\u{201C}\(columns[place])\u{201D}" }
}
