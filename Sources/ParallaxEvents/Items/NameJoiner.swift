/// Which names of an event stand for longer ones: *Steele* for *Michael Steele*.
struct NameJoiner {
  private var fuller: [[String]: [String]] = [:]

  /// Looks at all names of an event.
  ///
  /// A name of one word is the one longer name of two or three words that ends in it, unless the
  /// word is also printed without a capital (*House* is not *White House*).
  init(_ names: Set<[String]>, isPlain: (String) -> Bool) {
    var longer: [String: Set<[String]>] = [:]
    for name in names where name.count == 2 || name.count == 3 {
      if let last = name.last { longer[last, default: []].insert(name) }
    }
    for name in names where name.count == 1 && !isPlain(name[0]) {
      if let found = longer[name[0]], found.count == 1 { fuller[name] = found.first }
    }
  }

  /// The name that a name stands for.
  func full(_ name: [String]) -> [String] { fuller[name] ?? name }
}
