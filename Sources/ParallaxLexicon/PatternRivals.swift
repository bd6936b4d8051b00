import ParallaxModel

/// Finds patterns of one word that other entries' patterns match too.
struct PatternRivals {
  private struct Word {
    var form: [UInt8]
    var text: String
    var entry: Entry
    var order: Int
    var group: Int
  }

  private var literals: [Word] = []
  private var wildcards: [Word] = []

  /// Gathers the words of a list's patterns.
  init(_ lexicon: Lexicon) {
    let reader = PatternReader(language: lexicon.language, profile: lexicon.profile)
    var order = 0
    for (categoryPlace, category) in lexicon.categories.enumerated() {
      for entry in category.entries where entry.context.isEmpty && !entry.isCaseSensitive {
        order += 1
        let group =
          lexicon.overlap == .longestPerCategory
          ? categoryPlace : lexicon.overlap == .all ? order : 0
        for text in entry.patterns {
          for pattern in (try? reader.patterns(text, of: entry)) ?? [] {
            guard pattern.words.count == 1, let word = pattern.words.first else { continue }
            let found = Word(form: word.form, text: text, entry: entry, order: order, group: group)
            if word.kind == .literal { literals.append(found) }
            if word.kind == .wildcard { wildcards.append(found) }
          }
        }
      }
    }
  }

  /// Wildcards that another entry's wildcard always goes before, and words that another entry's
  /// wildcard matches too.
  ///
  /// - Complexity: O(patterns × wildcards that begin alike).
  var problems: [Diagnostic] {
    let shadowed = wildcards.compactMap { word -> Diagnostic? in
      guard
        let other = wildcards.first(where: {
          $0.group == word.group && $0.order < word.order && Self.covers($0.form, word.form)
        })
      else { return nil }
      return Diagnostic(
        .warning, "shadowed-pattern",
        "“\(word.text)” of the entry “\(word.entry.id)” never counts: “\(other.text)” of "
          + "“\(other.entry.id)” matches the same words and stands first", at: word.entry.place,
        remedy: "put the narrower entry first, or make the wider pattern narrower")
    }
    let overlapping = literals.compactMap { word -> Diagnostic? in
      guard
        let other = wildcards.first(where: {
          $0.group == word.group && $0.order != word.order && Wildcard.matches(word.form, $0.form)
        })
      else { return nil }
      return Diagnostic(
        .note, "overlapping-pattern",
        "“\(word.text)” of the entry “\(word.entry.id)” is also matched by “\(other.text)” of "
          + "“\(other.entry.id)”; the word without a wildcard counts", at: word.entry.place)
    }
    return shadowed + overlapping
  }

  /// Whether all words that one pattern matches are matched by a wider one: `terror*`, `terroris*`.
  private static func covers(_ wider: [UInt8], _ narrower: [UInt8]) -> Bool {
    guard wider.last == 0x2A, !wider.dropLast().contains(0x2A), !wider.contains(0x3F) else {
      return false
    }
    return narrower.starts(with: wider.dropLast())
  }
}
