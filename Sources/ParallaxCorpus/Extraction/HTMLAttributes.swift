/// The attributes of an element: so few that a list is faster than a table.
struct HTMLAttributes: ExpressibleByDictionaryLiteral {
  private var pairs: [(name: String, value: String)] = []
  /// A bit for each name there is; several names share one.
  private var marks: UInt64 = 0

  init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// Whether there are none.
  var isEmpty: Bool { pairs.isEmpty }

  /// The value of an attribute; the last one counts where a page repeats a name.
  ///
  /// An element with thousands of attributes keeps the first few hundred names.
  subscript(name: String) -> String? {
    get {
      if marks & Self.mark(name) == 0 { return nil }
      for pair in pairs where pair.name == name { return pair.value }
      return nil
    }
    set {
      guard let newValue else { return pairs.removeAll { $0.name == name } }
      if let place = pairs.firstIndex(where: { $0.name == name }) {
        pairs[place].value = newValue
      } else if pairs.count < Self.most {
        pairs.append((name, newValue))
        marks |= Self.mark(name)
      }
    }
  }

  /// Adds an attribute that is not there yet.
  mutating func append(_ name: String, _ value: String) {
    guard pairs.count < Self.most else { return }
    pairs.append((name, value))
    marks |= Self.mark(name)
  }

  private static func mark(_ name: String) -> UInt64 {
    let first = name.utf8.first ?? 0
    return 1 << ((UInt64(first) &* 5 &+ UInt64(name.utf8.count) &* 11) & 63)
  }

  private static let most = 300
}
