import ParallaxModel

/// The entries of the lexicons in use, gathered into the groups that `counts` tells apart.
struct TermGroups: Sendable {
  /// What the entries of one group share, and which lexicons they are from.
  struct Group: Sendable, Equatable {
    var lexicon: String?
    var category: String?
    var entry: String?
    var lexicons: [Int]
  }

  /// In the order in which their first entries stand in the lexicons.
  private(set) var groups: [Group] = []
  /// The group of each entry, by lexicon, category and entry.
  private var places: [[[Int]]] = []

  /// Groups the entries of some of the lexicons; the others are not looked into.
  init(_ lexicons: [Lexicon], among chosen: [Int], by columns: [CountsColumn]) {
    var known: [[String?]: Int] = [:]
    for (lexiconPlace, lexicon) in lexicons.enumerated() {
      var categories: [[Int]] = []
      guard chosen.contains(lexiconPlace) else {
        places.append([])
        continue
      }
      for category in lexicon.categories {
        var entries: [Int] = []
        for entry in category.entries {
          let key = [
            columns.contains(.lexicon) ? lexicon.id : nil,
            columns.contains(.category) ? category.id : nil,
            columns.contains(.entry) ? entry.id : nil,
          ]
          let place = known[key] ?? groups.count
          if place == groups.count {
            known[key] = place
            groups.append(
              Group(lexicon: key[0], category: key[1], entry: key[2], lexicons: []))
          }
          if groups[place].lexicons.last != lexiconPlace {
            groups[place].lexicons.append(lexiconPlace)
          }
          entries.append(place)
        }
        categories.append(entries)
      }
      places.append(categories)
    }
  }

  func place(of entry: EntryReference) -> Int {
    places[entry.lexicon][entry.category][entry.entry]
  }
}
