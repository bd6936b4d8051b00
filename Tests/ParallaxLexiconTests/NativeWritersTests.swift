import Foundation
import ParallaxModel
import Testing

@testable import ParallaxLexicon

/// The native forms carry all that a list has.
@Suite struct NativeWritersTests {
  /// A list as the native form writes it, without the places of its entries.
  private func text(_ list: Lexicon) -> String { YAMLWriter.text(of: list) }

  private func fixture() throws -> Lexicon {
    let (list, problems) = read(.yaml, NativeListFixture.text)
    #expect(problems.map(\.description) == [])
    return try #require(list)
  }

  private func expectSame(_ list: Lexicon?, _ other: Lexicon) throws {
    var list = try #require(list)
    var other = other
    for place in list.categories.indices {
      for index in list.categories[place].entries.indices {
        list.categories[place].entries[index].place = nil
      }
    }
    for place in other.categories.indices {
      for index in other.categories[place].entries.indices {
        other.categories[place].entries[index].place = nil
      }
    }
    #expect(list.categories == other.categories)
    #expect(list.namingSets.map(\.names) == other.namingSets.map(\.names))
    #expect(list.namingSets.map(\.referent) == other.namingSets.map(\.referent))
    #expect(
      [list.id, list.version, list.title, list.language, list.license, list.description]
        == [other.id, other.version, other.title, other.language, other.license, other.description])
    #expect(list.authors == other.authors && list.sources == other.sources)
    #expect(
      list.validated == other.validated && list.profile == other.profile
        && list.overlap == other.overlap)
  }

  @Test(arguments: [LexiconFormat.yaml, .tsv])
  func nothingIsLostByWritingANativeForm(_ format: LexiconFormat) throws {
    let list = try fixture()
    let (text, losses) = format.write(list)
    #expect(losses.isEmpty)
    #expect(LexiconFormat.detect(Data(text.utf8), path: "x") == (format == .tsv ? .tsv : .words))
    let (again, problems) = read(format, text)
    #expect(problems.map(\.description) == [])
    try expectSame(again, list)
    #expect(format.write(try #require(again)).text == text)
  }

  @Test(arguments: ["armed-conflict-en", "reporting-verbs-en"])
  func theListsThatShipAreWrittenWhole(_ id: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "lexicons").path
    let list = try #require(LexiconLibrary(searchPath: [folder]).lexicon(id).0)
    for format in [LexiconFormat.yaml, .tsv] {
      let (again, problems) = read(format, format.write(list).text)
      #expect(problems.map(\.description) == [])
      try expectSame(again, list)
    }
  }

  @Test(arguments: ForeignListFixture.texts.indices)
  func aForeignListIsKeptWholeInTheNativeForms(_ index: Int) throws {
    let (format, path, text) = ForeignListFixture.texts[index]
    let list = try #require(format.read(Data(text.utf8), path: path).0)
    for native in [LexiconFormat.yaml, .tsv] {
      let (again, problems) = read(native, native.write(list).text)
      #expect(problems.map(\.description) == [])
      try expectSame(again, list)
    }
  }
}
