import Foundation
import Testing

/// The article the project began with, through the program, against what a careful reader coded.
@Suite struct SeedArticleTests {
  private func article(_ folder: URL) throws -> URL {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return folder.appending(path: try #require(names.first { $0.hasSuffix(".txt") }))
  }

  /// The body as `seed/README.md` marks it off.
  private func body(_ article: URL) throws -> Substring {
    let text = try String(contentsOf: article, encoding: .utf8)
    let start = try #require(text.range(of: "Following Syria\u{2019}s victory"))
    let end = try #require(text.range(of: "yet to come."))
    return text[start.lowerBound..<end.upperBound]
  }

  @Test func titleBodyAndFurnitureAreAsItsReadmeSays() throws {
    guard let folder = EvaluationData.seed() else { return }
    let article = try article(folder)
    let account = try Program.parallax("corpus", "check", article.path, "--quiet").output
    let bytes = try body(article).utf8.count
    #expect(
      account.contains(
        "title \u{201C}Iran wants Idlib freed, occupying US troops out of E Syria: Velayati\u{201D}"
      ))
    #expect(account.contains("body \(bytes) bytes"), "\(account)")
    let furniture = account.split(separator: "\n").filter { $0.contains("left out, line") }
    #expect(furniture.count == 5)
    for line in ["Related Articles", "Leave a Reply", "Back to top button"] {
      #expect(furniture.contains { $0.hasSuffix(": \(line)") }, "\(line)")
    }
  }

  @Test func everyOffsetPointsAtItsWords() throws {
    guard let folder = EvaluationData.seed() else { return }
    let article = try article(folder)
    let scalars = Array(try body(article).unicodeScalars)
    let rows = ReadTable(
      csv: try Program.parallax(
        "occurrences", article.path, "--lexicon", "armed-conflict-en", "--quiet"
      ).output
    ).rows.filter { $0["field"] == "body" }
    #expect(rows.count > 10)
    for row in rows {
      let start = try #require(Int(row["start"] ?? ""))
      let end = try #require(Int(row["end"] ?? ""))
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      #expect(String(view) == row["match"])
    }
  }

  /// The name that the hand coding gives to the paragraph of each scalar of the body.
  private func paragraphs(_ body: Substring) -> [String] {
    var names: [String] = []
    var number = 0
    for (index, paragraph) in body.components(separatedBy: "\n\n").enumerated() {
      if index > 0 { names += ["", ""] }
      let isSubheading = paragraph == "Idlib, the birthplace of militancy"
      if !isSubheading { number += 1 }
      let name = isSubheading ? "subheading" : "paragraph \(number)"
      names += [String](repeating: name, count: paragraph.unicodeScalars.count)
    }
    return names
  }

  /// Key terms behind a word of speech whose clause is not found: unclear, nobody's by name.
  private static let missed: Set = ["paragraph 1, liberate"]

  private static let articles = ["a ", "an ", "the "]

  private func expectVoiceAndSpeaker(
    of occurrence: [String: String], as row: [String: String], _ name: String
  ) {
    let voices =
      [row["voice"] ?? ""] + (row["also_accepted"] ?? "").split(separator: "|").map(String.init)
    let coded = row["speaker"] ?? ""
    let found = Self.articles.reduce(occurrence["speaker"] ?? "") { name, article in
      name.hasPrefix(article) ? String(name.dropFirst(article.count)) : name
    }
    let isNamed = coded.isEmpty ? found.isEmpty : coded.contains(found) || found.contains(coded)
    guard !Self.missed.contains(name) else {
      withKnownIssue("\(name)", isIntermittent: true) {
        #expect(voices.contains(occurrence["voice"] ?? ""))
        #expect(!found.isEmpty && isNamed)
      }
      return
    }
    #expect(voices.contains(occurrence["voice"] ?? ""), "\(name) is \(row["voice"] ?? "")")
    #expect(isNamed && found.isEmpty == coded.isEmpty, "\(name) is said by \(coded), not \(found)")
  }

  @Test func everyKeyTermIsFoundAndNobodyElsesWordIsOwn() throws {
    guard let folder = EvaluationData.seed() else { return }
    let article = try article(folder)
    let places = paragraphs(try body(article))
    let output = try Program.parallax(
      "occurrences", article.path, "--lexicon", "armed-conflict-en", "--quiet"
    ).output
    var found: [String: [String: String]] = [:]
    for row in ReadTable(csv: output).rows {
      let place = row["field"] == "title" ? "headline" : places[Int(row["start"] ?? "") ?? 0]
      found["\(place), \((row["match"] ?? "").lowercased())"] = row
    }
    let coded = ReadTable(
      csv: try String(contentsOf: folder.appending(path: "hand-coded.csv"), encoding: .utf8)
    ).rows
    for row in coded {
      let name = "\(row["where"] ?? ""), \((row["match"] ?? "").lowercased())"
      if row["key"] == "yes" { #expect(found[name] != nil, "\(name) is not found") }
      guard let occurrence = found[name] else { continue }
      #expect(occurrence["section"] == row["section"], "\(name)")
      if ["reported", "direct"].contains(row["voice"]) {
        #expect(occurrence["voice"] != "own", "\(name) is \(row["voice"] ?? "")")
      }
      if row["key"] == "yes" { expectVoiceAndSpeaker(of: occurrence, as: row, name) }
    }
    #expect(coded.filter { $0["key"] == "yes" }.count == 9)
  }
}
