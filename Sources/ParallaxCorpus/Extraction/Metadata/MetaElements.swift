/// The `meta` elements of a page, by their names in lower case.
struct MetaElements {
  private var values: [String: [String]] = [:]

  /// Reads the elements of a page; a name may stand several times.
  init(_ tree: HTMLTree) {
    for place in tree.places(of: "meta") {
      let attributes = tree.nodes[place].attributes
      let names = [
        attributes["property"], attributes["name"], attributes["itemprop"],
        attributes["http-equiv"],
      ]
      guard let name = names.lazy.compactMap(\.self).first(where: { !$0.isEmpty }),
        let content = attributes["content"] ?? attributes["value"]
      else { continue }
      let value = EntityText.plain(content)
      if !value.isEmpty { values[name.lowercased(), default: []].append(value) }
    }
  }

  /// The first value of a name.
  subscript(name: String) -> String? { values[name]?.first }

  /// All values of a name.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The value of the first of some names that has one.
  func first(of names: [String]) -> String? { names.lazy.compactMap { self[$0] }.first }

  /// The values whose names satisfy a condition, by name.
  func values(where isWanted: (String) -> Bool) -> [String] {
    values.keys.filter(isWanted).sorted().flatMap { values[$0] ?? [] }
  }

  /// The value of a card's label, as shared links show it: `twitter:label1` is `Written by`.
  func labeled(_ isWanted: (String) -> Bool) -> String? {
    for number in 1...3 {
      if let label = self["twitter:label\(number)"], isWanted(label),
        let value = self["twitter:data\(number)"]
      {
        return value
      }
    }
    return nil
  }
}
