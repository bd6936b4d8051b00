/// The attributes of an element: so few that a list is faster than a table.
struct HTMLAttributes: ExpressibleByDictionaryLiteral {
  private var pairs: [(name: String, value: String)] = []

  init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// Whether there are none.
  var isEmpty: Bool { pairs.isEmpty }

  /// The value of an attribute; the last one counts where a page repeats a name.
  ///
  /// An element with thousands of attributes keeps the first few hundred names.
  subscript(name: String) -> String? {
    get { pairs.first { $0.name == name }?.value }
    set {
      guard let newValue else { return pairs.removeAll { $0.name == name } }
      if let place = pairs.firstIndex(where: { $0.name == name }) {
        pairs[place].value = newValue
      } else if pairs.count < Self.most {
        pairs.append((name, newValue))
      }
    }
  }

  private static let most = 300
}
