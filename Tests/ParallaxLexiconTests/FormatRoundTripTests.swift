import Foundation
import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// What is written in a foreign format and read again lacks what was listed, and nothing else.
@Suite struct FormatRoundTripTests {
  private static let foreign = LexiconFormat.allCases.filter { !$0.isNative }

  /// A list with all that a list can have, to and back.
  private func there(
    _ list: Lexicon, _ format: LexiconFormat
  ) throws -> (list: Lexicon, losses: [LexiconLoss]) {
    let path = list.id + ".x"
    let (text, losses) = format.write(list, path: path)
    let (found, problems) = format.read(Data(text.utf8), path: path)
    let serious = problems.filter { $0.identifier != "empty-category" }
    #expect(serious.map(\.description) == [], "\(format)")
    return (try #require(found), losses)
  }

  private func native() throws -> Lexicon { try #require(read(.yaml, NativeListFixture.text).list) }

  /// What is lost of an entry.
  private func loss(_ losses: [LexiconLoss], _ category: Int, _ entry: Int) -> LexiconLoss? {
    losses.first { $0.subject == .entry(category, entry) }
  }

  @Test(arguments: foreign)
  func patternsAreThoseThatWereNotListed(_ format: LexiconFormat) throws {
    let list = try native()
    let (again, losses) = try there(list, format)
    for (place, category) in list.categories.enumerated() {
      let isJoined = !format.carries.contains(.categories)
      let found = Set(
        again.categories.enumerated().filter { isJoined || $0.offset == place }
          .flatMap { $0.element.entries.flatMap(\.patterns) })
      for (index, entry) in category.entries.enumerated() {
        let lost = loss(losses, place, index)?.patterns ?? []
        for pattern in entry.patterns {
          let spellings = try Inflection.expand(pattern, forms: entry.forms, language: "en")
          #expect(
            spellings.allSatisfy(found.contains) != lost.contains(pattern),
            "\(format): \(pattern) is lost or listed, not both")
        }
      }
    }
    let written = again.categories.flatMap { $0.entries.flatMap(\.patterns) }
    let known = Set(
      try list.categories.flatMap(\.entries).flatMap { entry in
        try entry.patterns.flatMap {
          try Inflection.expand($0, forms: entry.forms, language: "en")
        }
      })
    #expect(Set(written).isSubset(of: known), "\(format): nothing is added")
  }

  /// Marks of the formats in the name of a category, with blanks between and alone.
  @Test(
    arguments: foreign,
    ["@ @", "[@ x", "# [\u{301}x]", "+ + a#00FF00", "% %", "x (1) )", "(2)", "__", "NA", "\u{0}"]
  )
  func aNameIsNotTakenForAMark(_ format: LexiconFormat, _ name: String) throws {
    var list = try native()
    for place in list.categories.indices { list.categories[place].label = name }
    let (again, _) = try there(list, format)
    #expect(!format.carries.contains(.categories) || again.categories.count > 1)
  }

  /// Swift takes a mark and a combining mark behind it for one character, readers for two.
  @Test(
    arguments: foreign, [",", "\"", ";", "<", "&", "_", "[", "(", "#", "+", "@", "%", "?", "'"])
  func aMarkWithACombiningMarkIsAMark(_ format: LexiconFormat, _ mark: String) throws {
    var list = try native()
    let pattern = "a\(mark)\u{301}b"
    list.categories[0].entries[0].patterns = [pattern]
    let (again, losses) = try there(list, format)
    let isListed = losses.contains { $0.patterns.contains(pattern) }
    let isFound = again.categories.contains { $0.entries.contains { $0.patterns == [pattern] } }
    #expect(isListed != isFound, "\(format): \(losses)")
  }

  @Test(arguments: foreign)
  func whatEntriesLackWasListed(_ format: LexiconFormat) throws {
    let list = try native()
    let (again, losses) = try there(list, format)
    let found = again.categories.flatMap(\.entries)
    for (place, category) in list.categories.enumerated() {
      for (index, entry) in category.entries.enumerated() {
        let features = Set(loss(losses, place, index)?.features ?? [])
        let made = found.filter { $0.id == entry.id }
        if !features.contains(.id),
          loss(losses, place, index)?.patterns.count != entry.patterns.count
        {
          #expect(made.count == 1, "\(format): \(entry.id) is found by its id")
        }
        #expect(features.contains(.definition) == !entry.definition.isEmpty)
        #expect(features.contains(.context) == !entry.context.isEmpty)
        #expect(features.contains(.exceptions) == !entry.exceptions.isEmpty)
        #expect(features.contains(.caseSensitivity) == entry.isCaseSensitive)
        #expect(features.contains(.stance) == (entry.stance != nil))
        if let first = made.first, !features.contains(.weight), let weight = entry.weight {
          #expect(first.weight == weight, "\(format): \(entry.id)")
        }
      }
    }
    #expect(losses.first?.subject == .list)
    #expect(losses.first?.features.contains(.naming) == true)
  }

  @Test(arguments: foreign)
  func whatCategoriesLackWasListed(_ format: LexiconFormat) throws {
    let list = try native()
    let (again, losses) = try there(list, format)
    for (place, category) in list.categories.enumerated() {
      let features = losses.first { $0.subject == .category(place) }?.features ?? []
      if features.contains(.category) { continue }
      let made = again.categories[place]
      #expect((made.id != category.id) == features.contains(.id), "\(format): \(category.id)")
      #expect((made.label != category.label) == features.contains(.label))
      #expect((made.description != category.description) == features.contains(.description))
      #expect((made.parent != category.parent) == features.contains(.nesting))
    }
  }

  @Test func aForeignListLosesNothingWhereTheFormatsAreAlike() throws {
    let simple = try #require(
      read(
        .tidytext, "word,sentiment\nbrave*,Praise\ncruel*,Blame\nbrave*,Blame\n",
        path: "sides-en.csv"
      )
      .list)
    for format in Self.foreign where format.carries.contains(.categories) {
      let (text, losses) = format.write(simple, path: "sides-en.x")
      let (again, _) = format.read(Data(text.utf8), path: "sides-en.x")
      #expect(losses == [], "\(format)")
      #expect(
        outline(again).map { Set($0.split { ":,".contains($0) }) }
          == outline(simple).map { Set($0.split { ":,".contains($0) }) }, "\(format)")
    }
  }

  @Test func namesThatWouldBeMarksAreChangedAndListed() throws {
    let list = Lexicon(
      id: "x-en", version: "0.0.0", title: "x-en", language: "en", license: "NOASSERTION",
      authors: [], validated: .no, description: "", sources: [],
      categories: ["a (1)", "__", "+b#AA0000", "@c [d]", "%", "NA", "a\tb", "a b"].enumerated().map
      {
        Category(
          id: "c\($0.offset)", label: $0.element, description: "",
          entries: [Entry(id: "w\($0.offset)", patterns: ["w\($0.offset)"])])
      }, overlap: .longestPerCategory)
    for format in Self.foreign where format.carries.contains(.categories) {
      let (again, losses) = try there(list, format)
      #expect(again.categories.count == list.categories.count, "\(format)")
      for (place, category) in list.categories.enumerated() {
        let features = losses.first { $0.subject == .category(place) }?.features ?? []
        #expect(
          (again.categories[place].label != category.label) == features.contains(.label),
          "\(format): \(category.label)")
        #expect(again.categories[place].entries.map(\.patterns) == [["w\(place)"]])
      }
    }
  }

  @Test func whatIsLostIsSaidByNameAndLine() throws {
    let losses = LexiconFormat.liwc.write(try native(), path: "sides-en.dic").losses
    let said = losses.map { $0.diagnostic(.liwc, isError: false).description }
    #expect(
      said.contains {
        $0.hasPrefix("terms-en.x:21:9: warning: LIWC 2007/2015 (.dic) cannot carry of “occupy”: ")
          && $0.contains(
            "that its patterns are one entry, definition, examples, exceptions, context")
          && $0.contains("pattern “*-occupied”")
      }, "\(said)")
    let strict = losses[0].diagnostic(.liwc, isError: true)
    #expect(strict.severity == .error && strict.identifier == "not-carried")
  }
}
