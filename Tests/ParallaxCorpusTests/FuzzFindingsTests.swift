import Foundation
import ParallaxModel
import Testing

@testable import ParallaxCorpus

/// Inputs that broke a parser in a run of `make fuzz`.
@Suite struct FuzzFindingsTests {
  /// U+FFFD for each would be longer than what it stands for, and was written behind the text.
  @Test func escapesWithoutDigitsStayAsTheyAre() {
    let escapes = String(repeating: "\\u", count: 5_000)
    let result = load("a.jsonl", "{\"text\":\"\(escapes)\"}\n{\"text\":\"\\udBJIPS3deB00u\"}\n")
    #expect(result.documents.map(\.body) == [escapes, "\\udBJIPS3deB00u"])
  }

  /// A slash and the mark behind it are one character, and were no end of a folder's name.
  @Test func marksBehindSlashesHideNoFolder() {
    let names = ["../\u{301}a", "/\u{301}a", "a/./\u{301}b", "a\\\u{301}b"].map {
      ArchiveEntryName(Array($0.utf8))
    }
    #expect(names.map(\.fault) == [.leavesFolder, .isAbsolute, nil, .hasBackslashes])
    #expect(
      names.dropFirst().map { Array($0.text.utf8) } == [
        Array("\u{301}a".utf8), Array("a/\u{301}b".utf8), Array("a/\u{301}b".utf8),
      ])
  }

  /// A part took the indent of its own first item for that of the list, and named another fault
  /// where the whole finds the end of a broken text behind the next item.
  @Test(arguments: [
    "[\n {\"text\": \"A\"},\n\"B\" \"\",\n {\"text\": \"C\"}\n]",
    "[\n {\"text\": \"A\"},\n {\"text: \"B\"},\n {\"text\": \"C\"},\n {\"text\": \"D\n",
  ])
  func partsOfAListSayWhatTheWholeSays(text: String) throws {
    let loader = CorpusLoader()
    let opened = loader.open(InputFile(path: "a.json", contents: Data(text.utf8)))
    let whole = loader.load(FilePart(file: opened))
    let parts = loader.parts(of: opened, targetBytes: 1)
    #expect(parts.count >= 3)
    var joined = loader.load(try #require(parts.first))
    for part in parts.dropFirst() { joined.append(loader.load(part)) }
    #expect(whole.documents.map(\.body) == ["A", "C"])
    #expect(joined.account == whole.account)
    #expect(joined.diagnostics == whole.diagnostics)
  }

  /// Such a date was written in a way that nobody reads.
  @Test func instantsOutsideOfWrittenYearsAreNoDates() {
    let reader = DateReader()
    for text in ["-85100031031", "0001-01-01T00:00:00+14:00", "9999-12-31T23:00:00-05:00"] {
      #expect(reader.date(text) == nil)
    }
    for text in ["-62135596800", "9999-12-31T23:59:59Z"] {
      let date = reader.date(text)
      #expect(date != nil && reader.date(date?.description ?? "") == date)
    }
  }

  /// The blank behind such a host was a part of the name that is shown, and no name has one there.
  @Test func hostsWithBlanksAreNoDomains() throws {
    let data = Data("outlet\n//a.example^ b. //c.example\n".utf8)
    let directory = try OutletDirectory(data: data, path: "o.csv")
    let name = try #require(directory.outlets.first?.name)
    #expect(OutletSpelling(name).domain == nil)
    #expect(directory.name(of: OutletSpelling(name)) == name)
  }
}
